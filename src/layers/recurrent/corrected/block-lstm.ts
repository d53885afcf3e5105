import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { Sequence } from './sequence.ts';

interface LstmWeights {
  readonly kernel: tfjs.Tensor;
  readonly recurrentKernel: tfjs.Tensor;
  readonly bias: tfjs.Tensor | undefined;
}

/** Whether the backend has TensorFlow's own LSTM as a kernel: while a SavedModel is recorded (src/runtime/kernels/block-lstm.ts). */
export function hasBlockLstm(tf: typeof tfjs): boolean {
  return tf.getKernel('BlockLSTMV2', tf.getBackend()) !== undefined;
}

/**
 * An LSTM without a gradient, gates i, f, c, o, with sigmoid and tanh, in one op that every TensorFlow has and that takes
 * any number of steps. `x` is `[batch, steps, features]`.
 * Source: https://www.tensorflow.org/api_docs/python/tf/raw_ops/BlockLSTMV2
 */
export function blockLstm(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  [h0, c0]: readonly tfjs.Tensor[],
  { kernel, recurrentKernel, bias }: LstmWeights,
): Sequence {
  invariant(h0 && c0, 'an LSTM has two states');
  const units = h0.shape[1] ?? 1;
  const [h, c] = tf.engine().runKernel<tfjs.Tensor[]>('BlockLSTMV2', {
    x: tf.transpose(x, [1, 0, 2]),
    c0,
    h0,
    w: tf.concat([kernel, recurrentKernel], 0),
    peephole: tf.zeros([units]),
    b: bias ?? tf.zeros([4 * units]),
  });
  invariant(h && c, 'BlockLSTMV2 gives outputs and carries');
  const last = (all: tfjs.Tensor) =>
    tf.squeeze(tf.slice(all, [(x.shape[1] ?? 1) - 1, 0, 0], [1, -1, -1]), [0]);
  const states = [last(h), last(c)] as const;
  return { outputs: tf.transpose(h, [1, 0, 2]), last: states[0], states };
}
