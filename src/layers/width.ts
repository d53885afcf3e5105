import { canonicalLayerType, classVocabulary, layerVocabulary } from '../spec/names.ts';
import { noExtraTypes, type ExtraTypes } from '../spec/extra-type.ts';
import { textAt } from '../spec/model-tree.ts';
import { withEntry, withoutKey, type MapEntry, type MapNode, type ScalarNode } from '../spec/tree.ts';
import type { TypeVocabulary } from '../spec/vocabulary.ts';
import { rowOf } from './table.ts';

/** The arguments that are widths of a layer type with several, each reached as `layer.argument`. */
export function widthArguments(type: string): readonly string[] {
  const known = canonicalLayerType(type);
  return known === undefined ? [] : (rowOf(known).widths ?? []);
}

/**
 * Where the width of an entry of `layers` stands: `units`, `filters`, or, in a layer whose width is that of the one inside
 * it, `layer.units`. Undefined when it has none.
 */
export function widthPath(entry: MapNode, extra: ExtraTypes = noExtraTypes): string | undefined {
  const type = textAt(entry, 'type') ?? '';
  const known = canonicalLayerType(type);
  if (known === undefined) return extra.get(type)?.width;
  return pathIn(layerVocabulary(known), (path) => {
    const at = scalarAtPath(entry, `${path}.type`);
    return at?.text;
  });
}

/** {@link widthPath} of a layer whose arguments are plain values. */
export function widthPathOf(type: string, args: object): string | undefined {
  const known = canonicalLayerType(type);
  if (known === undefined) return undefined;
  return pathIn(layerVocabulary(known), (path) => {
    const inner = plainAtPath(args, `${path}.type`);
    return typeof inner === 'string' ? inner : undefined;
  });
}

/** The value at a dotted path of plain arguments. */
export function plainAtPath(args: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      args,
    );
}

/** The width in an entry, if it is there. */
export function scalarAtPath(entry: MapNode, path: string): ScalarNode | undefined {
  const node = entryAtPath(entry, path)?.value;
  return node?.kind === 'scalar' ? node : undefined;
}

/** The entry at a dotted path, if it is there. */
export function entryAtPath(map: MapNode, path: string): MapEntry | undefined {
  const [key = '', ...rest] = path.split('.');
  const found = map.entries.get(key);
  if (rest.length === 0) return found;
  return found?.value.kind === 'map' ? entryAtPath(found.value, rest.join('.')) : undefined;
}

/** The map without the entry at a dotted path. */
export function withoutPath(map: MapNode, path: string): MapNode {
  const [key = '', ...rest] = path.split('.');
  const found = map.entries.get(key);
  if (rest.length === 0) return withoutKey(map, key);
  if (found?.value.kind !== 'map') return map;
  return withEntry(map, { ...found, value: withoutPath(found.value, rest.join('.')) });
}

/** The entry with another value at a path. */
export function withPath(entry: MapNode, path: string, value: ScalarNode): MapNode {
  const [key = '', ...rest] = path.split('.');
  const present = entry.entries.get(key);
  const keySpan = present?.keySpan ?? value.span;
  if (rest.length === 0) return withEntry(entry, { key, keySpan, value });
  if (present?.value.kind !== 'map') return entry;
  return withEntry(entry, { key, keySpan, value: withPath(present.value, rest.join('.'), value) });
}

function pathIn(
  vocabulary: TypeVocabulary,
  typeAt: (path: string) => string | undefined,
  prefix = '',
): string | undefined {
  const { width } = vocabulary;
  if (width === undefined) return undefined;
  const path = prefix + width;
  const role = vocabulary.properties[width]?.role;
  if (role === undefined) return path;
  const type = typeAt(path);
  const inner = type === undefined ? undefined : classVocabulary(role, type);
  return inner && pathIn(inner, typeAt, `${path}.`);
}
