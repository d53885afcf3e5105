import type * as tfjs from '@tensorflow/tfjs';
import { einsum } from '../../corrected/einsum.ts';
import { dropoutMask, type Draw } from '../../corrected/random.ts';
import type { AttentionEquations } from '../equations.ts';

interface Projected {
  readonly query: tfjs.Tensor;
  readonly key: tfjs.Tensor;
  readonly value: tfjs.Tensor;
}

interface How {
  readonly equations: AttentionEquations;
  /** How many axes attend. */
  readonly attending: number;
  /** 1 where a step is seen; its last axes are those of query and key. */
  readonly mask: tfjs.Tensor | undefined;
  /** Whether what is masked gets a weight of 0 even where all is masked; else all then weigh the same. */
  readonly zeroes: boolean;
  readonly dropout?: { readonly rate: number; readonly draw: Draw };
}

/** A score that is masked, on each of Keras's two ways. */
const MASKED = { zeroes: -1e9, alike: -0.7 * 3.4028234663852886e38 };

/** softmax(query · key / sqrt(features)) · value, and the weights before dropout. */
export function attend(tf: typeof tfjs, { query, key, value }: Projected, how: How) {
  const scaled = tf.mul(query, 1 / Math.sqrt(query.shape.at(-1) ?? 1));
  const scores = einsum(tf, how.equations.scores, key, scaled);
  const weights = maskedSoftmax(tf, scores, how);
  const { dropout } = how;
  const used = dropout
    ? tf.mul(weights, dropoutMask(tf, weights.shape, dropout.rate, dropout.draw))
    : weights;
  return { output: einsum(tf, how.equations.combine, used, value), scores: weights };
}

function maskedSoftmax(tf: typeof tfjs, scores: tfjs.Tensor, { mask, attending, zeroes }: How): tfjs.Tensor {
  if (mask === undefined) return softmax(tf, scores, attending);
  const seen = tf.cast(aligned(tf, mask, scores.rank, attending), 'bool');
  const hidden = tf.fill(scores.shape, zeroes ? MASKED.zeroes : MASKED.alike);
  const weights = softmax(tf, tf.where(seen, scores, hidden), attending);
  return zeroes ? tf.mul(weights, tf.cast(seen, 'float32')) : weights;
}

/** A mask with axes of 1 for the heads, and whatever else stands before the axes that attend. */
function aligned(tf: typeof tfjs, mask: tfjs.Tensor, rank: number, attending: number): tfjs.Tensor {
  const at = Math.max(0, mask.rank - 2 * attending);
  const ones = new Array<number>(Math.max(0, rank - mask.rank)).fill(1);
  return tf.reshape(mask, [...mask.shape.slice(0, at), ...ones, ...mask.shape.slice(at)]);
}

/** Along the last axes together. */
function softmax(tf: typeof tfjs, x: tfjs.Tensor, axes: number): tfjs.Tensor {
  if (axes === 1) return tf.softmax(x);
  const flat = tf.reshape(x, [...x.shape.slice(0, -axes), x.shape.slice(-axes).reduce((a, b) => a * b, 1)]);
  return tf.reshape(tf.softmax(flat), x.shape);
}
