import type * as tfjs from '@tensorflow/tfjs';
import { invariant, unreachable } from '../../../util/invariant.ts';
import type { BidirectionalArgs } from '../../../spec/generated/layers.ts';

type Tensors = readonly tfjs.Tensor[];

/** The outputs of both directions made one, or both, then the states of both; sequences are brought into one order. */
export function mergeOutputs(
  tf: typeof tfjs,
  [there, ...states]: Tensors,
  [back, ...statesBack]: Tensors,
  mode: BidirectionalArgs['mergeMode'],
  sequences: boolean,
): Tensors {
  invariant(there !== undefined && back !== undefined, 'a recurrent layer gives an output');
  const turned = sequences ? tf.reverse(back, 1) : back;
  const merged = mode === null ? [there, turned] : [mergeTwo(tf, there, turned, mode)];
  return [...merged, ...states, ...statesBack];
}

function mergeTwo(
  tf: typeof tfjs,
  a: tfjs.Tensor,
  b: tfjs.Tensor,
  mode: NonNullable<BidirectionalArgs['mergeMode']>,
): tfjs.Tensor {
  switch (mode) {
    case 'concat':
      return tf.concat([a, b], -1);
    case 'sum':
      return tf.add(a, b);
    case 'ave':
      return tf.div(tf.add(a, b), 2);
    case 'mul':
      return tf.mul(a, b);
    default:
      return unreachable(mode, 'merge mode');
  }
}
