import type { Reporter } from '../diagnostics/diagnostic.ts';
import { canonicalModel } from '../parse/index.ts';
import { valueAt, withEntries, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { evaluateTree } from './evaluate-tree.ts';
import { missingValue } from './missing.ts';
import { evaluateParams, type MissingParam } from './params.ts';
import type { Scope } from './scope.ts';

export { evaluateTree } from './evaluate-tree.ts';
export { reportMissing } from './missing.ts';
export { evaluateParams } from './params.ts';
export type { Scope } from './scope.ts';

/** A model whose every value is literal, blocks apart: those depend on their instances. */
export interface Resolved {
  readonly root: MapNode;
  /** The values of its params. */
  readonly scope: Scope;
}

/** Params, then everything that refers to them. `given` are values that replace those of params. */
export function resolve(root: MapNode, given: ReadonlyMap<string, ScalarNode>, report: Reporter): Resolved {
  const scope = evaluateParams(valueAt(root, 'params'), given, undefined, missingParam, report);
  const rows = [...root.entries.values()].map((row) =>
    later.has(row.key) ? row : { ...row, value: evaluateTree(row.value, scope, report) },
  );
  const same = rows.every((row) => row.value === root.entries.get(row.key)?.value);
  // Values that come from params may be short forms, so spellings are made canonical once more.
  return { root: same ? root : canonicalModel(withEntries(root, rows), report), scope };
}

const later: ReadonlySet<string> = new Set(['params', 'blocks']);

const missingParam: MissingParam = (name, value) => missingValue(`params.${name}`, value);
