import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { MergedSpec } from '../overlay/index.ts';
import { canonicalModel } from '../parse/index.ts';
import type { ModelDocument } from '../spec/document.ts';
import type { MapNode } from '../spec/tree.ts';
import { resolveParams } from './params.ts';
import { applyWidths } from './widths.ts';

/** Params evaluated, then widths in place: a model in which every value is literal. */
export function resolve(merged: MergedSpec, report: Reporter): ModelDocument {
  const root = evaluate(merged.model.root, report);
  const silent: Reporter = () => undefined;
  const unset = (): MapNode =>
    merged.unset.root === merged.model.root ? root : evaluate(merged.unset.root, silent);
  return { ...merged.model, root: applyWidths(merged, root, unset, report) };
}

/** Values that come from params may be short forms, so spellings are made canonical once more. */
function evaluate(root: MapNode, report: Reporter): MapNode {
  const resolved = resolveParams(root, report);
  return resolved === root ? root : canonicalModel(resolved, report);
}
