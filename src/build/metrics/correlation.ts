import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { meanMetric, type MetricSums } from './row.ts';

/** Correlation within each example (keras.io/api/metrics/regression_metrics), averaged. */
export function pearsonCorrelation(axis: number): MetricSums {
  return meanMetric('more', (tf, y, p) => {
    const unit = (x: Tensor) => {
      const centred = tf.sub(x, tf.mean(x, axis, true));
      return tf.div(centred, tf.sqrt(tf.mean(tf.square(centred), axis, true)));
    };
    return tf.mean(tf.mul(unit(y), unit(p)), axis);
  });
}

/** Agreement within each example, averaged. Keras centres targets by the mean of the predictions, which changes nothing. */
export function concordanceCorrelation(axis: number): MetricSums {
  return meanMetric('more', (tf, y, p) => {
    const [meanY, meanP] = [tf.mean(y, axis, true), tf.mean(p, axis, true)];
    const covariance = tf.mul(tf.sub(y, meanP), tf.sub(p, meanP));
    const spread = tf.add(variance(tf, y, meanY, axis), variance(tf, p, meanP, axis));
    const norm = tf.add(spread, tf.square(tf.sub(meanY, meanP)));
    return tf.mean(tf.div(tf.mul(2, covariance), tf.add(norm, 1e-7)), axis);
  });
}

function variance(tf: Tf, x: Tensor, mean: Tensor, axis: number): Tensor {
  return tf.mean(tf.square(tf.sub(x, mean)), axis, true);
}
