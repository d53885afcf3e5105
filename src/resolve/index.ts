import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { MergedSpec } from '../overlay/index.ts';
import { canonicalModel } from '../parse/index.ts';
import type { ModelDocument } from '../spec/document.ts';
import { valueAt, withEntries, type MapNode } from '../spec/tree.ts';
import { evaluateTree } from './evaluate-tree.ts';
import { missingValue, reportMissing } from './missing.ts';
import { evaluateParams, type MissingParam } from './params.ts';
import { applyWidths } from './widths.ts';

/** Params evaluated, then widths in place: a model in which every value is literal. */
export function resolve(merged: MergedSpec, report: Reporter): ModelDocument {
  const root = evaluate(merged.model.root, report);
  const silent: Reporter = () => undefined;
  const evaluated = new Map([[merged.model.root, root]]);
  const below = (count: number): MapNode => {
    const authored = merged.below[count]?.root ?? merged.model.root;
    const known = evaluated.get(authored) ?? evaluate(authored, silent);
    evaluated.set(authored, known);
    return known;
  };
  return { ...merged.model, root: reportMissing(applyWidths(merged, root, below, report), report) };
}

const missingParam: MissingParam = (name, value) => missingValue(`params.${name}`, value);

/** Values that come from params may be short forms, so spellings are made canonical once more. */
function evaluate(root: MapNode, report: Reporter): MapNode {
  const scope = evaluateParams(valueAt(root, 'params'), new Map(), undefined, missingParam, report);
  const rows = [...root.entries.values()].map((row) =>
    row.key === 'params' ? row : { ...row, value: evaluateTree(row.value, scope, report) },
  );
  const same = rows.every((row) => row.value === root.entries.get(row.key)?.value);
  return same ? root : canonicalModel(withEntries(root, rows), report);
}
