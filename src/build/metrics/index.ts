import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss, Metric } from '../../spec/generated/classes.ts';
import { completeLoss } from '../losses/complete.ts';
import { lossFunction } from '../losses/index.ts';
import { cosineSimilarity } from '../losses/regression.ts';
import { accuracy, binaryAccuracy, categoricalAccuracy, sparseCategoricalAccuracy } from './accuracy.ts';
import { precision, recall } from './confusion.ts';
import { r2Score } from './r2-score.ts';
import type { MetricContext, MetricRow } from './row.ts';
import { meanMetric } from './row.ts';

export type { MetricContext, MetricRow };

const rows: Readonly<Record<Metric['type'], MetricRow>> = {
  accuracy,
  binaryAccuracy,
  categoricalAccuracy,
  sparseCategoricalAccuracy,
  precision,
  recall,
  r2Score,
  binaryCrossentropy: lossMetric('binary_crossentropy', 'binaryCrossentropy'),
  categoricalCrossentropy: lossMetric('categorical_crossentropy', 'categoricalCrossentropy'),
  sparseCategoricalCrossentropy: lossMetric(
    'sparse_categorical_crossentropy',
    'sparseCategoricalCrossentropy',
  ),
  meanSquaredError: lossMetric('mean_squared_error', 'meanSquaredError'),
  meanAbsoluteError: lossMetric('mean_absolute_error', 'meanAbsoluteError'),
  meanAbsolutePercentageError: lossMetric('mean_absolute_percentage_error', 'meanAbsolutePercentageError'),
  cosineSimilarity: meanMetric('cosine_similarity', 'more', (tf, y, p) => cosineSimilarity(tf, y, p)),
};

/** The metric's arithmetic. */
export function metricRow(metric: Metric): MetricRow {
  return rows[metric.type];
}

function lossMetric(name: string, type: Loss['type']): MetricRow {
  return meanMetric(name, 'less', (tf, y, p, { probabilities }) =>
    lossFunction(tf, completeLoss(type), probabilities)(y, p),
  );
}

/** The metric of one batch as a function for `model.compile`, under Keras's name. */
export function batchMetric(tf: Tf, row: MetricRow, context: MetricContext) {
  const compute = (target: Tensor, output: Tensor): Tensor =>
    tf.tidy(() => {
      const sums = row.statistics(tf, target, output, context);
      return tf.reshape(row.resultTensor?.(tf, sums) ?? tf.scalar(row.result([...sums.dataSync()])), []);
    });
  return Object.defineProperty(compute, 'name', { value: row.name });
}
