import { scalar, valueAt, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';

/** A param as it is declared, canonical: `{default, type, min, max, values, description}`. */
export interface Declared {
  readonly name: string;
  /** The value that stands: what the declaration, or what replaces it, says. */
  readonly value: ScalarNode;
  readonly type: ParamType | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The values allowed. */
  readonly values: readonly ScalarNode[] | undefined;
  readonly map: MapNode | undefined;
}

export const paramTypes = ['integer', 'number', 'string', 'boolean'] as const;
export type ParamType = (typeof paramTypes)[number];

/** The params under `params:`. What is malformed is left out here and refused by the schema. */
export function readDeclared(section: TreeNode | undefined): readonly Declared[] {
  if (section?.kind !== 'map') return [];
  return [...section.entries.values()].map(({ key, value }) => declared(key, value));
}

function declared(name: string, node: TreeNode): Declared {
  const map = node.kind === 'map' ? node : undefined;
  const given = map === undefined ? node : valueAt(map, 'default');
  // A param without a default is one that must be supplied.
  const missing: ScalarNode = scalar('???', map?.entries.values().next().value?.keySpan ?? node.span);
  const usable = given?.kind === 'scalar' && given.value !== null;
  return {
    name,
    value: usable ? given : given === undefined ? missing : { ...scalar(null, given.span), broken: true },
    type: paramTypes.find((type) => type === textOf(map, 'type')),
    min: numberOf(map, 'min'),
    max: numberOf(map, 'max'),
    values: valuesOf(map),
    map,
  };
}

function textOf(map: MapNode | undefined, key: string): string | undefined {
  const node = map && valueAt(map, key);
  return node?.kind === 'scalar' ? node.text : undefined;
}

function numberOf(map: MapNode | undefined, key: string): number | undefined {
  const node = map && valueAt(map, key);
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

function valuesOf(map: MapNode | undefined): readonly ScalarNode[] | undefined {
  const node = map && valueAt(map, 'values');
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'scalar') : undefined;
}
