import type { Scalar, Tensor } from '@tensorflow/tfjs';
import { metricName } from '../../objective/index.ts';
import type { Tf } from '../../runtime/index.ts';
import type { Metric } from '../../spec/generated/classes.ts';
import { metricSums } from './table.ts';
import type { MetricContext, MetricRow } from './row.ts';

export type { MetricContext, MetricRow };

/** The metric's arithmetic, under the name that the spec or Keras gives it. */
export function metricRow(metric: Metric): MetricRow {
  return { name: metricName(metric), ...metricSums(metric) };
}

/** The metric of one batch as a function for `model.compile`, under Keras's name. */
export function batchMetric(tf: Tf, row: MetricRow, context: MetricContext) {
  const compute = (target: Tensor, output: Tensor): Scalar =>
    tf.tidy(() => {
      const result = row.result([...row.statistics(tf, target, output, context).dataSync()]);
      return tf.scalar(typeof result === 'number' ? result : (result[0] ?? Number.NaN));
    });
  return Object.defineProperty(compute, 'name', { value: row.name });
}
