import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { each, sumOf, type MetricSums } from './row.ts';

/** What Keras adds to denominators. */
const EPSILON = 1e-7;

/** Which classes, and how targets and outputs say them. */
export interface IouOptions {
  readonly numClasses: number;
  /** The classes whose mean it is. */
  readonly of: readonly number[];
  readonly ignoreClass: number | null;
  readonly target: (tf: Tf, y: Tensor) => Tensor;
  readonly output: (tf: Tf, p: Tensor) => Tensor;
}

/** Intersection over union (keras.io/api/metrics/segmentation_metrics), from the confusion matrix of the whole epoch. */
export function iou(options: IouOptions): MetricSums {
  const { numClasses, of, ignoreClass } = options;
  return {
    better: 'more',
    statistics: (tf, y, p, { weights }) => {
      const flat = (classes: Tensor) => tf.cast(tf.reshape(classes, [-1]), 'int32');
      const classes = options.target(tf, y);
      const truth = flat(classes);
      // A class out of range is a row of zeros, so that its example counts nowhere.
      const rows = tf.cast(tf.oneHot(truth, numClasses), 'float32');
      const columns = tf.cast(tf.oneHot(flat(options.output(tf, p)), numClasses), 'float32');
      const counted =
        ignoreClass === null
          ? rows
          : tf.mul(rows, tf.expandDims(tf.cast(tf.notEqual(truth, ignoreClass), 'float32'), 1));
      // Keras counts in whole numbers: of a weight only the whole part.
      const whole = weights && tf.cast(tf.cast(weights, 'int32'), 'float32');
      const weighed = whole && tf.reshape(each(tf, whole, tf.cast(classes, 'float32')), [-1, 1]);
      return tf.reshape(tf.matMul(weighed ? tf.mul(counted, weighed) : counted, columns, true), [-1]);
    },
    result: (sums) => {
      const at = (row: number, column: number) => sums[row * numClasses + column] ?? 0;
      const all = Array.from({ length: numClasses }, (_, i) => i);
      const scores = of.flatMap((c) => {
        const union = sumOf(all.map((i) => at(i, c) + at(c, i))) - at(c, c);
        return union > 1e-9 ? [at(c, c) / (union + EPSILON)] : [];
      });
      return sumOf(scores) / (scores.length + EPSILON);
    },
  };
}

/** Class numbers as they are. */
export function asClasses(_tf: Tf, x: Tensor): Tensor {
  return x;
}

/** The largest along an axis. */
export function largestAlong(axis: number): (tf: Tf, x: Tensor) => Tensor {
  return (tf, x) => tf.argMax(x, axis < 0 ? axis + x.rank : axis);
}
