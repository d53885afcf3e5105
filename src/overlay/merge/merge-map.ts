import { canonicalClassArguments, canonicalEntry } from '../../parse/index.ts';
import { textAt } from '../../spec/model-tree.ts';
import { canonicalKey, classVocabulary } from '../../spec/names.ts';
import { sameValue, valueAt, withEntry, withoutEntry, type MapNode, type TreeNode } from '../../spec/tree.ts';
import type { ValueVocabulary } from '../../spec/vocabulary.ts';
import { didYouMean } from '../../util/suggest.ts';
import { isDirective, mapDirectives, patchMode, scopeOf, unsetKeys } from './directives.ts';
import { valueLookup, type Lookup } from '../../spec/lookup.ts';
import { inside, type Merging, type Scope } from './merging.ts';
import { noteSet, noteWhole, reportNoMatch } from './record.ts';

/** Merges the keys of a patch into a map: maps key by key, everything else in place of what was there. */
export function mergeMap(
  base: MapNode,
  patch: MapNode,
  keys: Lookup,
  outer: Scope,
  merging: Merging,
): MapNode {
  const scope = scopeOf(patch, outer, merging);
  let map = base;
  for (const { key, keySpan, value } of patch.entries.values()) {
    if (isDirective(key, keySpan, mapDirectives, merging)) continue;
    const before = map.entries.get(key);
    const place = inside(scope, key);
    const merged = mergeValue(before?.value, value, keys.vocabulary(key), place, merging);
    if (merged === undefined) map = withoutEntry(map, key, value.span);
    else {
      const kept = before !== undefined && merged.kind === 'map' && merged.replaced === undefined;
      map = withEntry(map, { key, keySpan: kept ? before.keySpan : keySpan, value: merged });
    }
  }
  return unset(map, patch, keys, scope, merging);
}

function unset(map: MapNode, patch: MapNode, keys: Lookup, scope: Scope, merging: Merging): MapNode {
  let result = map;
  for (const { text, span } of unsetKeys(patch, merging)) {
    const key = keys.canonical(text);
    const before = valueAt(result, key);
    if (before === undefined) {
      const known = [...result.entries.keys()];
      const suggestion = didYouMean(text, known) ?? 'what is not set has its default already';
      const message = `there is no "${text}" to unset`;
      reportNoMatch({ code: 'overlay-no-match', message, span, suggestion }, scope, merging);
      continue;
    }
    noteWhole(inside(scope, key), before, span, merging);
    result = withoutEntry(result, key, span);
  }
  return result;
}

/** The value after a patch; undefined when the patch removes it. */
export function mergeValue(
  base: TreeNode | undefined,
  patch: TreeNode,
  vocabulary: ValueVocabulary | undefined,
  scope: Scope,
  merging: Merging,
): TreeNode | undefined {
  if (patch.kind !== 'map') return setValue(base, appended(base, patch, vocabulary), scope, merging);
  const mode = patchMode(patch, merging);
  if (mode === 'delete') return removeValue(base, patch, scope, merging);
  const before = base?.kind === 'map' && !namesOutputs(base, patch, vocabulary) ? base : undefined;
  const type = textAt(patch, 'type') ?? (before && textAt(before, 'type'));
  const canonical = canonicalPart(patch, vocabulary, type, merging);
  const keys = valueLookup(vocabulary, type);
  if (before !== undefined && mode === 'merge' && !typeChanges(before, canonical)) {
    return mergeMap(before, canonical, keys, scope, merging);
  }
  if (base !== undefined) noteWhole(scope, base, patch.span, merging);
  const fresh = mergeMap(emptyMap(patch), canonical, keys, scope, merging);
  if (fresh.entries.size === 0) noteSet(scope, undefined, fresh, merging);
  merging.changed = true;
  return base === undefined ? fresh : { ...fresh, replaced: base };
}

/** Whether a patch gives each output a loss of its own, where the base has one for all. */
function namesOutputs(base: MapNode, patch: MapNode, vocabulary: ValueVocabulary | undefined): boolean {
  const type = textAt(base, 'type');
  const role = vocabulary?.perOutput === true ? vocabulary.role : undefined;
  if (role === undefined || type === undefined || valueAt(patch, 'type') !== undefined) return false;
  const arguments_ = classVocabulary(role, type);
  const keys = [...patch.entries.keys()].filter((key) => !key.startsWith('$'));
  return (
    keys.length > 0 &&
    !keys.some((key) => arguments_ !== undefined && canonicalKey(arguments_, key) !== undefined)
  );
}

/** A scalar or a list in place of what was there. */
function setValue(base: TreeNode | undefined, value: TreeNode, scope: Scope, merging: Merging): TreeNode {
  noteSet(scope, base, value, merging);
  if (base === undefined || !sameValue(base, value)) merging.changed = true;
  return base === undefined ? value : { ...value, replaced: base };
}

function removeValue(base: TreeNode | undefined, patch: MapNode, scope: Scope, merging: Merging): undefined {
  if (base !== undefined) noteWhole(scope, base, patch.span, merging);
  else {
    const message = `there is no "${scope.path.at(-1)}" to delete`;
    const inner = scopeOf(patch, scope, merging);
    reportNoMatch({ code: 'overlay-no-match', message, span: patch.span }, inner, merging);
  }
  return undefined;
}

/** The few lists that grow instead of being replaced. */
function appended(
  base: TreeNode | undefined,
  patch: TreeNode,
  vocabulary: ValueVocabulary | undefined,
): TreeNode {
  if (vocabulary?.append !== true || base?.kind !== 'list' || patch.kind !== 'list') return patch;
  return { ...patch, items: [...base.items, ...patch.items] };
}

/** Arguments of a class that only the base names are brought to their canonical spelling now. */
function canonicalPart(
  patch: MapNode,
  vocabulary: ValueVocabulary | undefined,
  type: string | undefined,
  { extra, report }: Merging,
): MapNode {
  if (type === undefined || valueAt(patch, 'type') !== undefined) return patch;
  if (vocabulary?.section === 'layer') return canonicalEntry(patch, type, extra, report);
  const role = vocabulary?.role;
  return role === undefined ? patch : canonicalClassArguments(patch, role, type, report);
}

function typeChanges(base: MapNode, patch: MapNode): boolean {
  const type = textAt(patch, 'type');
  return type !== undefined && type !== textAt(base, 'type');
}

function emptyMap({ span }: MapNode): MapNode {
  return { kind: 'map', entries: new Map(), span };
}
