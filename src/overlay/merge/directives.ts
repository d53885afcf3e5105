import { didYouMean } from '../../util/suggest.ts';
import { valueAt, type MapNode, type ScalarNode } from '../../spec/tree.ts';
import type { Merging, Scope } from './merging.ts';

/** Keys of a patch that say how to merge; they are no part of the model. */
export const mapDirectives = ['$patch', '$unset', '$override', '$optional'] as const;

/** How a patch meets what the base has. */
export type PatchMode = 'merge' | 'replace' | 'delete';

/** What `$patch` says; reported, and taken as a merge, when it is neither `delete` nor `replace`. */
export function patchMode(patch: MapNode, merging: Merging): PatchMode {
  const node = valueAt(patch, '$patch');
  if (node === undefined) return 'merge';
  if (node.kind === 'scalar' && (node.value === 'delete' || node.value === 'replace')) return node.value;
  merging.report({
    code: 'bad-patch',
    message: '$patch must be delete or replace',
    span: node.span,
    suggestion: 'without $patch the keys are merged',
  });
  return 'merge';
}

/** The scope for what stands inside a patch. */
export function scopeOf(patch: MapNode, scope: Scope, merging: Merging): Scope {
  const override = flag(patch, '$override', merging);
  const optional = flag(patch, '$optional', merging);
  return { ...scope, override: override ?? scope.override, optional: optional ?? scope.optional };
}

export function flag(patch: MapNode, key: string, merging: Merging): boolean | undefined {
  const node = valueAt(patch, key);
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  merging.report({ code: 'bad-patch', message: `${key} must be true or false`, span: node.span });
  return undefined;
}

/** The keys that `$unset` names. */
export function unsetKeys(patch: MapNode, merging: Merging): readonly ScalarNode[] {
  const node = valueAt(patch, '$unset');
  if (node === undefined) return [];
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && item.text !== '') return [item];
    merging.report({
      code: 'bad-patch',
      message: '$unset must be a list of keys',
      span: item.span,
      suggestion: 'for example $unset: [activation]',
    });
    return [];
  });
}

/** True for a key that is a directive; one that there is not is reported. */
export function isDirective(
  key: string,
  span: ScalarNode['span'],
  known: readonly string[],
  merging: Merging,
): boolean {
  if (!key.startsWith('$')) return false;
  if (known.includes(key)) return true;
  merging.report({
    code: 'bad-patch',
    message: `there is no directive ${key} here`,
    span,
    suggestion: didYouMean(key, known) ?? `there are ${known.join(', ')}`,
  });
  return true;
}
