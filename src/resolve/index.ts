import type { Reporter } from '../diagnostics/diagnostic.ts';
import { canonicalModel } from '../parse/index.ts';
import {
  valueAt,
  withEntries,
  withEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import { evaluateTree } from './evaluate-tree.ts';
import { missingValue } from './missing.ts';
import { evaluateParams, type MissingParam } from './params.ts';
import type { Scope } from './scope.ts';

export { evaluateScalar } from './evaluate-scalar.ts';
export { evaluateTemplate } from './evaluate-template.ts';
export { evaluateTree } from './evaluate-tree.ts';
export { reportMissing } from './missing.ts';
export { evaluateParams } from './params.ts';
export { INDEX, type Scope } from './scope.ts';

/** A model whose every value is literal, blocks apart: those depend on their instances. */
export interface Resolved {
  readonly root: MapNode;
  /** The values of its params. */
  readonly scope: Scope;
}

/** Params, then everything that refers to them. `given` are values that replace those of params. */
export function resolve(root: MapNode, given: ReadonlyMap<string, ScalarNode>, report: Reporter): Resolved {
  const scope = evaluateParams(valueAt(root, 'params'), given, undefined, missingParam, report);
  const rows = [...root.entries.values()].map((row) => {
    if (row.key === 'params') return { ...row, value: withValues(row.value, scope) };
    return later.has(row.key) ? row : { ...row, value: evaluateTree(row.value, scope, report) };
  });
  const same = rows.every((row) => row.value === root.entries.get(row.key)?.value);
  // Values that come from params may be short forms, so spellings are made canonical once more.
  return { root: same ? root : canonicalModel(withEntries(root, rows), report), scope };
}

const later: ReadonlySet<string> = new Set(['blocks']);

/** Declarations with the values that the params have, which remember how they were written. */
function withValues(params: TreeNode, { own }: Scope): TreeNode {
  if (params.kind !== 'map') return params;
  const rows = [...params.entries.values()].map((row) => {
    const value = own.get(row.key);
    const declared = row.value.kind === 'map' ? row.value.entries.get('default') : undefined;
    if (row.value.kind !== 'map' || declared === undefined || value === undefined || value.broken === true)
      return row;
    return value === declared.value ? row : { ...row, value: withEntry(row.value, { ...declared, value }) };
  });
  return rows.every((row) => row.value === params.entries.get(row.key)?.value)
    ? params
    : withEntries(params, rows);
}

const missingParam: MissingParam = (name, value) => missingValue(`params.${name}`, value);
