import { canonicalLayerType } from '../spec/names.ts';
import { noExtraTypes, type ExtraTypes } from '../spec/extra-type.ts';
import { textAt } from '../spec/model-tree.ts';
import {
  withEntry,
  withoutKey,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import { rowOf } from './table.ts';
import { partsOfType, type Look, type WidthPart } from './width-parts.ts';

/** The arguments that are widths of a layer type with several, each reached as `layer.argument`. */
export function widthArguments(type: string): readonly string[] {
  const known = canonicalLayerType(type);
  return known === undefined ? [] : (rowOf(known).widths ?? []);
}

/**
 * Where the width of an entry of `layers` stands: `units`, `filters`, or, in a layer whose width is that of the one inside
 * it, `layer.units`. Undefined when it has none, or several.
 */
export function widthPath(entry: MapNode, extra: ExtraTypes = noExtraTypes): string | undefined {
  const type = textAt(entry, 'type') ?? '';
  if (canonicalLayerType(type) === undefined) return extra.get(type)?.width;
  return single(partsOfType(type, looker(entry)));
}

/** The widths of an entry that has several of a kind; none for one that has one, or none. */
export function widthParts(entry: MapNode): readonly WidthPart[] {
  return several(partsOfType(textAt(entry, 'type') ?? '', looker(entry)));
}

/** A width that overlays, scales and ties may name: by its layer, or by that and what has it. */
export interface NamedWidth {
  /** `conv`, or `stack.cells.0`. */
  readonly name: string;
  /** Where it stands in the entry. */
  readonly path: string;
  /** Whether it is a width of what the layer gives. */
  readonly given: boolean;
}

/** The width of an entry, or its {@link widthParts}. */
export function namedWidths(entry: MapNode, extra: ExtraTypes = noExtraTypes): readonly NamedWidth[] {
  const name = textAt(entry, 'name') ?? '';
  const path = widthPath(entry, extra);
  if (path !== undefined) return [{ name, path, given: true }];
  return widthParts(entry).map(({ key, path: inner, given }) => ({
    name: `${name}.${key}`,
    path: inner,
    given,
  }));
}

/** {@link widthPath} of a layer whose arguments are plain values. */
export function widthPathOf(type: string, args: object): string | undefined {
  return single(partsOfType(type, plainLooker(args)));
}

/** {@link widthParts} of a layer whose arguments are plain values. */
export function widthPartsOf(type: string, args: object): readonly WidthPart[] {
  return several(partsOfType(type, plainLooker(args)));
}

/** Where the widths of a layer stand, one or several. */
export function widthPathsOf(type: string, args: object): readonly string[] {
  return partsOfType(type, plainLooker(args)).map(({ path }) => path);
}

function single(parts: readonly WidthPart[]): string | undefined {
  return parts.find(({ key }) => key === '')?.path;
}

function several(parts: readonly WidthPart[]): readonly WidthPart[] {
  return parts.filter(({ key }) => key !== '');
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
  const node = treeAtPath(entry, path);
  return node?.kind === 'scalar' ? node : undefined;
}

/** What stands at a dotted path, which may go through lists. */
export function treeAtPath(entry: MapNode, path: string): TreeNode | undefined {
  return atPath(entry, path.split('.'));
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

/** The entry with another value at a path, which may go through lists. */
export function withPath(entry: MapNode, path: string, value: ScalarNode): MapNode {
  const changed = withValue(entry, path.split('.'), value);
  return changed.kind === 'map' ? changed : entry;
}

function withValue(node: TreeNode, path: readonly string[], value: ScalarNode): TreeNode {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (node.kind === 'list')
    return {
      ...node,
      items: node.items.map((item, i) => (String(i) === key ? withValue(item, rest, value) : item)),
    };
  if (node.kind !== 'map') return node;
  const present = node.entries.get(key);
  if (present === undefined && rest.length > 0) return node;
  const keySpan = present?.keySpan ?? value.span;
  return withEntry(node, { key, keySpan, value: withValue(present?.value ?? value, rest, value) });
}

function atPath(node: TreeNode, path: readonly string[]): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>((at, key) => {
    if (at?.kind === 'list') return at.items[Number(key)];
    return at?.kind === 'map' ? at.entries.get(key)?.value : undefined;
  }, node);
}

function looker(entry: MapNode): Look {
  return {
    count: (path) => {
      const node = treeAtPath(entry, path);
      return node?.kind === 'list' ? node.items.length : undefined;
    },
    type: (path) => scalarAtPath(entry, `${path}.type`)?.text,
  };
}

function plainLooker(args: object): Look {
  return {
    count: (path) => {
      const value = plainAtPath(args, path);
      return Array.isArray(value) ? value.length : undefined;
    },
    type: (path) => {
      const type = plainAtPath(args, `${path}.type`);
      return typeof type === 'string' ? type : undefined;
    },
  };
}
