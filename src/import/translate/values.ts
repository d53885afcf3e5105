import type { Reporter, Span } from '../../diagnostics/diagnostic.ts';
import { textAt } from '../../spec/model-tree.ts';
import { plainInitializer } from './initializers.ts';
import {
  scalar,
  valueAt,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../../spec/tree.ts';

/** For messages: which argument of which layer. */
export interface Owner {
  readonly layer: string;
  readonly report: Reporter;
  /** Whether the layer is frozen, so that what is inside need not say that it is. */
  readonly frozen?: boolean;
}

/** A value of Keras's JSON as a spec writes it: `{class_name, config}` is `{type, …}`. */
export function convertValue(node: TreeNode, key: string, owner: Owner): TreeNode {
  switch (node.kind) {
    case 'scalar':
      return convertScalar(node);
    case 'list':
      return { ...node, items: node.items.map((item) => convertValue(item, key, owner)) };
    case 'map':
      return convertMap(node, key, owner);
  }
}

function convertMap(node: MapNode, key: string, owner: Owner): TreeNode {
  const className = textAt(node, 'class_name') ?? textAt(node, 'className');
  const config = valueAt(node, 'config');
  if (className === undefined) return { ...node, entries: convertEntries(node, owner) };
  switch (className) {
    case 'function':
      return convertFunction(node, config, key, owner);
    case '__tuple__':
      return convertValue(valueAt(node, 'items') ?? node, key, owner);
    case '__numpy__':
    case '__tensor__':
      return convertValue((config?.kind === 'map' && valueAt(config, 'value')) || node, key, owner);
    case '__lambda__':
      return refuse(
        node,
        `${key} of ${owner.layer} is a Python lambda, whose code cannot be imported`,
        owner,
      );
    default:
      return convertClass(className, node, config, owner);
  }
}

/** Built-in functions go by their name; others are Python code. */
function convertFunction(node: MapNode, config: TreeNode | undefined, key: string, owner: Owner): TreeNode {
  const module = textAt(node, 'module');
  const builtIn = module === undefined || /^(keras|builtins|tf_keras)/.test(module);
  const own = textAt(node, 'registered_name') ?? '';
  if (config?.kind === 'scalar' && builtIn && !own.includes('>')) return convertScalar(config);
  const name = config?.kind === 'scalar' ? ` "${config.text}"` : '';
  return refuse(node, `${key} of ${owner.layer} is a Python function${name} of the user's own`, owner);
}

function convertClass(className: string, node: MapNode, config: TreeNode | undefined, owner: Owner): MapNode {
  const span = valueAt(node, 'class_name')?.span ?? node.span;
  const entries = new Map<string, MapEntry>([
    // Keras 2 registers its own optimizers as if they were the user's: `Custom>SGD`.
    ['type', { key: 'type', keySpan: span, value: scalar(className.replace(/^Custom>/, ''), span) }],
  ]);
  if (config?.kind === 'map') {
    for (const [key, entry] of convertEntries(config, owner)) {
      if (!isIdentity(key) && !isNull(entry.value)) entries.set(key, entry);
    }
  }
  return plainInitializer({ kind: 'map', entries, span: node.span });
}

/** Keras writes what was not given as null. */
export function isNull(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.broken !== true;
}

/** What every object of Keras has and no argument is. */
export function isIdentity(key: string): boolean {
  return key === 'name' || key === 'dtype' || key === 'trainable' || key === 'type';
}

function convertEntries(map: MapNode, owner: Owner): ReadonlyMap<string, MapEntry> {
  const entries = [...map.entries.values()].map((entry): [string, MapEntry] => [
    entry.key,
    { ...entry, value: convertValue(entry.value, entry.key, owner) },
  ]);
  return new Map(entries);
}

function convertScalar(node: ScalarNode): ScalarNode {
  const { value } = node;
  if (typeof value === 'number') return number(shortest(value), node.span);
  // A leading dollar would be read as a reference.
  if (typeof value === 'string' && value.startsWith('$'))
    return { ...node, value: `$${value}`, text: `$${value}` };
  return node;
}

export function number(value: number, span: Span): ScalarNode {
  return { kind: 'scalar', value, text: String(value), quoted: false, span };
}

/** Python writes the float32 0.01 as 0.009999999776482582: the shortest number with the same float32 is meant. */
export function shortest(value: number): number {
  if (Number.isInteger(value) || Math.fround(value) !== value) return value;
  for (let digits = 6; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** Says so, and leaves a value about which nothing more is said. */
export function refuse(node: TreeNode, message: string, { report }: Owner, suggestion?: string): ScalarNode {
  report({ code: 'import-argument', message, span: node.span, suggestion });
  return { ...scalar(null, node.span), broken: true };
}
