import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss } from '../../spec/generated/classes.ts';
import {
  binaryCrossentropies,
  categoricalCrossentropy,
  clippedLogits,
  sigmoidCrossentropies,
  softmaxCrossentropy,
} from './crossentropy.ts';
import { markMask } from './logits.ts';

type LossOf<T extends Loss['type']> = Extract<Loss, { type: T }>;

/** An output, and what is known of how it was made. */
export interface Probabilities {
  readonly output: Tensor;
  /** What a softmax or sigmoid made the output of. */
  readonly logits: Tensor | undefined;
  /** Whether the output is a softmax's, also when its logits are not at hand. */
  readonly softmax: boolean;
}

/** The smallest normal float32, about; a logarithm of it is finite. */
const TINY = 1e-37;

/** Mean of the cross-entropies of each unit by itself. */
export function binaryLoss(
  tf: Tf,
  { fromLogits, labelSmoothing, axis }: LossOf<'binaryCrossentropy'>,
  y: Tensor,
  from: Probabilities,
): Tensor {
  const target = smoothed(tf, y, labelSmoothing, 2);
  const logits = from.logits ?? (fromLogits ? from.output : undefined);
  const each = logits
    ? sigmoidCrossentropies(tf, target, logits)
    : binaryCrossentropies(tf, target, from.output);
  return tf.mean(each, axis);
}

/** Cross-entropy of a distribution over an axis. */
export function categoricalLoss(
  tf: Tf,
  { fromLogits, labelSmoothing, axis }: LossOf<'categoricalCrossentropy'>,
  y: Tensor,
  from: Probabilities,
): Tensor {
  const target = smoothed(tf, y, labelSmoothing, y.shape.at(-1) ?? 1);
  const logits = from.logits ?? (fromLogits ? from.output : recovered(tf, from));
  const [last, asLast] = [lastAxis(tf, target, axis), (x: Tensor) => lastAxis(tf, x, axis)];
  return logits
    ? softmaxCrossentropy(tf, last, asLast(logits))
    : categoricalCrossentropy(tf, last, asLast(from.output));
}

/** Cross-entropy against class numbers; those of `ignoreClass` are masked. */
export function sparseCategoricalLoss(
  tf: Tf,
  { fromLogits, ignoreClass }: LossOf<'sparseCategoricalCrossentropy'>,
  y: Tensor,
  from: Probabilities,
): Tensor {
  const { output } = from;
  const logits = from.logits ?? (fromLogits ? output : (recovered(tf, from) ?? clippedLogits(tf, output)));
  const classes = tf.reshape(y, output.shape.slice(0, -1));
  if (ignoreClass === null) return softmaxCrossentropy(tf, oneHot(tf, classes, output), logits);
  const counted = tf.cast(tf.notEqual(classes, ignoreClass), 'float32');
  const target = oneHot(tf, tf.mul(classes, counted), output);
  const values = tf.mul(softmaxCrossentropy(tf, target, logits), counted);
  return markMask(values, tf.keep(counted));
}

/** (1 - p ^ q) / q of the probability p of the right class. */
export function generalizedCrossentropy(tf: Tf, y: Tensor, output: Tensor, q: number): Tensor {
  const p = tf.sum(tf.mul(output, oneHot(tf, tf.reshape(y, output.shape.slice(0, -1)), output)), -1);
  return tf.div(tf.sub(1, tf.pow(p, q)), q);
}

/** Targets moved towards an even share among `classes`. */
export function smoothed(tf: Tf, y: Tensor, by: number, classes: number): Tensor {
  return by === 0 ? y : tf.add(tf.mul(y, 1 - by), by / classes);
}

/** Logits but for a constant, which a softmax forgets. */
function recovered(tf: Tf, { output, softmax }: Probabilities): Tensor | undefined {
  return softmax ? tf.log(tf.maximum(output, TINY)) : undefined;
}

/** The tensor with an axis moved to the end. */
function lastAxis(tf: Tf, x: Tensor, axis: number): Tensor {
  const from = axis < 0 ? axis + x.rank : axis;
  if (from === x.rank - 1) return x;
  return tf.transpose(x, [...x.shape.keys()].filter((i) => i !== from).concat(from));
}

function oneHot(tf: Tf, classes: Tensor, like: Tensor): Tensor {
  const flat = tf.cast(tf.reshape(classes, [-1]), 'int32');
  return tf.reshape(tf.cast(tf.oneHot(flat, like.shape.at(-1) ?? 1), 'float32'), like.shape);
}
