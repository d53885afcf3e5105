import { toPlain, valueAt } from '../../spec/tree.ts';
import { tensorsOfCall } from '../read/calls.ts';
import type { Argument, SourceLayer, SourceModel, Tensor } from '../read/source.ts';
import { joined, type Mask } from './mask.ts';

/**
 * The masks that operations of a network make, by the names of these: what Keras 3 writes down when a mask goes from layer to
 * layer while the network is made, and what users write themselves. `scope` tells this network's tensors from another's.
 */
export function masksOfOperations({ layers }: SourceModel, scope: string): ReadonlyMap<string, Mask> {
  const masks = new Map<string, Mask>();
  // Each stands behind what it reads, but for JSON that was edited.
  for (let before = -1; before !== masks.size;) {
    before = masks.size;
    for (const layer of layers) {
      const mask = masks.has(layer.name.text) ? undefined : maskOf(layer);
      if (mask !== undefined) masks.set(layer.name.text, mask);
    }
  }
  return masks;

  function maskOf({ className, isOperation, calls: [call] }: SourceLayer): Mask {
    if (!isOperation || call === undefined) return undefined;
    if (className.text === 'NotEqual') return comparison(call.positional, scope);
    if (SHAPES_ONLY.has(className.text)) return new Set();
    const read = tensorsOfCall(call).map(({ layer }) => layer);
    const known = JOINS.has(className.text) && read.length > 0 && read.every((name) => masks.has(name));
    return known ? joined(read.map((name) => masks.get(name))) : undefined;
  }
}

/** The mask that an Embedding or a Masking makes. */
export function madeMask({ className, config }: SourceLayer, input: Tensor | undefined, scope: string): Mask {
  if (input === undefined) return undefined;
  if (className.text === 'Embedding' || className.text === 'ReversibleEmbedding') {
    const zero = valueAt(config, 'mask_zero') ?? valueAt(config, 'maskZero');
    return zero?.kind === 'scalar' && zero.value === true ? new Set([leaf(input, 0, scope)]) : undefined;
  }
  if (className.text !== 'Masking') return undefined;
  const value = valueAt(config, 'mask_value') ?? valueAt(config, 'maskValue');
  return new Set([leaf(input, value === undefined ? 0 : toPlain(value), scope)]);
}

/** Operations whose result is a mask if what they read is. */
const JOINS: ReadonlySet<string> = new Set([
  'Any',
  'BroadcastTo',
  'Concatenate',
  'ConvertToTensor',
  'ExpandDims',
  'LogicalOr',
  'Squeeze',
]);

/** With these Concatenate brings a mask into the shape of its input, and stands for one that an input has not. */
const SHAPES_ONLY: ReadonlySet<string> = new Set(['OnesLike', 'ZerosLike']);

function comparison([x, value]: readonly Argument[], scope: string): Mask {
  return x?.kind === 'tensor' && value?.kind === 'value'
    ? new Set([leaf(x, toPlain(value.node), scope)])
    : undefined;
}

function leaf({ layer, node, index }: Tensor, value: unknown, scope: string): string {
  return `${scope}${layer}:${node}:${index} != ${JSON.stringify(value)}`;
}
