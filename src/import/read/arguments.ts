import { textAt } from '../../spec/model-tree.ts';
import { toPlain, valueAt, type ListNode, type MapNode, type TreeNode } from '../../spec/tree.ts';
import type { Argument, Call, Tensor } from './source.ts';

/** One entry of `inbound_nodes`: a map of `args` and `kwargs` in Keras 3, a list in Keras 2 and TensorFlow.js. */
export function readCall(node: TreeNode): Call {
  if (node.kind !== 'map') return readListCall(node);
  const args = valueAt(node, 'args');
  const kwargs = valueAt(node, 'kwargs');
  return {
    positional: args?.kind === 'list' ? args.items.map(readArgument) : [],
    named: kwargs?.kind === 'map' ? readNamed(kwargs) : new Map(),
    span: node.span,
  };
}

/** `[["a", 0, 0, {}], ["b", 0, 0, {}]]`, or a single `["a", 0, 0, {"y": …}]` as operations are written. */
function readListCall(node: TreeNode): Call {
  const items = node.kind !== 'list' ? [] : isTriple(node) ? [node] : node.items;
  const named = new Map<string, Argument>();
  for (const item of items) {
    const kwargs = item.kind === 'list' ? item.items[3] : undefined;
    if (kwargs?.kind !== 'map') continue;
    for (const [key, value] of readNamed(kwargs)) named.set(key, value);
  }
  return { positional: items.map(readArgument), named, span: node.span };
}

function readNamed(map: MapNode): ReadonlyMap<string, Argument> {
  return new Map([...map.entries.values()].map(({ key, value }) => [key, readArgument(value)]));
}

function readArgument(node: TreeNode): Argument {
  const { span } = node;
  if (node.kind === 'map') return readKerasTensor(node) ?? { kind: 'value', node, span };
  if (node.kind === 'scalar') return { kind: 'value', node, span };
  if (isTriple(node)) {
    const constant = node.items[0]?.kind === 'scalar' && node.items[0].value === '_CONSTANT_VALUE';
    const value = node.items[2] ?? node;
    return constant ? { kind: 'value', node: value, span: value.span } : toTensor(node);
  }
  const items = node.items.map(readArgument);
  const holdsTensors = items.some((item) => item.kind !== 'value');
  return holdsTensors ? { kind: 'list', items, span } : { kind: 'value', node, span };
}

function readKerasTensor(node: MapNode): Tensor | undefined {
  if (textAt(node, 'class_name') !== '__keras_tensor__') return undefined;
  const config = valueAt(node, 'config');
  const history = config?.kind === 'map' ? valueAt(config, 'keras_history') : undefined;
  if (config?.kind !== 'map' || history?.kind !== 'list' || !isTriple(history)) return undefined;
  const shape = valueAt(config, 'shape');
  const dtype = textAt(config, 'dtype');
  return {
    ...toTensor(history),
    ...(shape?.kind === 'list' && { shape: shape.items.map(sizeOf) }),
    ...(dtype !== undefined && { dtype }),
  };
}

function sizeOf(node: TreeNode): number | null {
  const value = toPlain(node);
  return typeof value === 'number' ? value : null;
}

/** `[name, node, index]`, perhaps with more behind it. */
export function isTriple({ items }: ListNode): boolean {
  const [name, node, index] = items;
  const isText = name?.kind === 'scalar' && typeof name.value === 'string';
  const constant = isText && name.value === '_CONSTANT_VALUE';
  const counts = [node, index].every((item) => item?.kind === 'scalar' && typeof item.value === 'number');
  return isText && (counts || (constant && items.length >= 3));
}

/** The tensor that a triple names. */
export function toTensor({ items, span }: ListNode): Tensor {
  const [name, node, index] = items.map((item) => (item.kind === 'scalar' ? item.value : undefined));
  return { kind: 'tensor', layer: String(name), node: Number(node), index: Number(index), span };
}
