import type { Loss, Metric } from '../../spec/generated/classes.ts';
import { maskOf } from '../losses/logits.ts';
import { unreachable } from '../../util/invariant.ts';
import { completeLoss } from '../losses/complete.ts';
import { lossFunction } from '../losses/index.ts';
import { cosineSimilarity } from '../losses/regression.ts';
import * as accuracies from './accuracy.ts';
import { auc } from './auc.ts';
import { bestUnder, confusionCount, precisionOrRecall } from './confusion.ts';
import { concordanceCorrelation, pearsonCorrelation } from './correlation.ts';
import { fScore } from './f-score.ts';
import { asClasses, iou, largestAlong } from './iou.ts';
import { r2Score } from './r2-score.ts';
import { each, meanMetric, type MetricSums } from './row.ts';

/** Every metric of Keras 3 that measures a model (keras.io/api/metrics). */
export function metricSums(metric: Metric): MetricSums {
  switch (metric.type) {
    case 'accuracy':
    case 'categoricalAccuracy':
    case 'sparseCategoricalAccuracy':
      return accuracies[metric.type];
    case 'binaryAccuracy':
      return accuracies.binaryAccuracy(metric.threshold);
    case 'topKCategoricalAccuracy':
      return accuracies.topKCategoricalAccuracy(metric.k);
    case 'sparseTopKCategoricalAccuracy':
      return accuracies.sparseTopKCategoricalAccuracy(metric);
    case 'precision':
    case 'recall':
      return precisionOrRecall(metric);
    case 'truePositives':
      return confusionCount(metric.type, metric);
    case 'falsePositives':
      return confusionCount(metric.type, metric);
    case 'trueNegatives':
      return confusionCount(metric.type, metric);
    case 'falseNegatives':
      return confusionCount(metric.type, metric);
    case 'auc':
      return auc(metric);
    case 'precisionAtRecall':
      return bestUnder('precision', ['recall', metric.recall], metric);
    case 'recallAtPrecision':
      return bestUnder('recall', ['precision', metric.precision], metric);
    case 'sensitivityAtSpecificity':
      return bestUnder('recall', ['specificity', metric.specificity], metric);
    case 'specificityAtSensitivity':
      return bestUnder('specificity', ['recall', metric.sensitivity], metric);
    case 'f1Score':
      return fScore({ ...metric, beta: 1 });
    case 'fBetaScore':
      return fScore(metric);
    case 'iou':
    case 'meanIoU':
    case 'binaryIoU':
    case 'oneHotIoU':
    case 'oneHotMeanIoU':
      return iouOf(metric);
    case 'r2Score':
      return r2Score(metric);
    case 'pearsonCorrelation':
      return pearsonCorrelation(metric.axis);
    case 'concordanceCorrelation':
      return concordanceCorrelation(metric.axis);
    case 'binaryCrossentropy':
    case 'categoricalCrossentropy':
    case 'categoricalHinge':
    case 'cosineSimilarity':
    case 'hinge':
    case 'klDivergence':
    case 'logCoshError':
    case 'meanAbsoluteError':
    case 'meanAbsolutePercentageError':
    case 'meanSquaredError':
    case 'meanSquaredLogarithmicError':
    case 'poisson':
    case 'rootMeanSquaredError':
    case 'sparseCategoricalCrossentropy':
    case 'squaredHinge':
      return meanOf(metric);
    default:
      return unreachable(metric, 'metric');
  }
}

type MetricOf<T extends Metric['type']> = Extract<Metric, { type: T }>;
type IouMetric = MetricOf<'iou' | 'meanIoU' | 'binaryIoU' | 'oneHotIoU' | 'oneHotMeanIoU'>;

function iouOf(metric: IouMetric): MetricSums {
  if (metric.type === 'binaryIoU') {
    return iou({
      numClasses: 2,
      of: metric.targetClassIds,
      ignoreClass: null,
      target: asClasses,
      output: (tf, p) => tf.greaterEqual(p, metric.threshold),
    });
  }
  const { numClasses, ignoreClass, axis, sparseYPred } = metric;
  const sparseTarget = 'sparseYTrue' in metric && metric.sparseYTrue;
  return iou({
    numClasses,
    of: 'targetClassIds' in metric ? metric.targetClassIds : Array.from({ length: numClasses }, (_, i) => i),
    ignoreClass,
    target: sparseTarget ? asClasses : largestAlong(axis),
    output: sparseYPred ? asClasses : largestAlong(axis),
  });
}

type MeanMetric = MetricOf<
  | `mean${'SquaredError' | 'AbsoluteError' | 'AbsolutePercentageError' | 'SquaredLogarithmicError'}`
  | 'rootMeanSquaredError'
  | 'logCoshError'
  | 'hinge'
  | 'squaredHinge'
  | 'categoricalHinge'
  | 'klDivergence'
  | 'poisson'
  | 'binaryCrossentropy'
  | 'categoricalCrossentropy'
  | 'sparseCategoricalCrossentropy'
  | 'cosineSimilarity'
>;

/** Means of a loss. */
function meanOf(metric: MeanMetric): MetricSums {
  switch (metric.type) {
    case 'meanSquaredError':
      return lossMetric(completeLoss('meanSquaredError'));
    case 'meanAbsoluteError':
      return lossMetric(completeLoss('meanAbsoluteError'));
    case 'meanAbsolutePercentageError':
      return lossMetric(completeLoss('meanAbsolutePercentageError'));
    case 'meanSquaredLogarithmicError':
      return lossMetric(completeLoss('meanSquaredLogarithmicError'));
    case 'rootMeanSquaredError': {
      const squares = lossMetric(completeLoss('meanSquaredError'));
      return {
        better: 'less',
        // As in Keras it is blind to masks.
        statistics: (tf, y, p, { mask: _, ...context }) => squares.statistics(tf, y, p, context),
        result: (sums) => Math.sqrt(Number(squares.result(sums))),
      };
    }
    case 'logCoshError':
      return lossMetric(completeLoss('logcosh'));
    case 'hinge':
      return lossMetric(completeLoss('hinge'));
    case 'squaredHinge':
      return lossMetric(completeLoss('squaredHinge'));
    case 'categoricalHinge':
      return lossMetric(completeLoss('categoricalHinge'));
    case 'klDivergence':
      return lossMetric(completeLoss('kullbackLeiblerDivergence'));
    case 'poisson':
      return lossMetric(completeLoss('poisson'));
    case 'binaryCrossentropy': {
      const { fromLogits, labelSmoothing } = metric;
      return lossMetric(completeLoss(metric.type, { fromLogits, labelSmoothing }));
    }
    case 'categoricalCrossentropy': {
      const { fromLogits, labelSmoothing, axis } = metric;
      const loss = completeLoss(metric.type, { fromLogits, labelSmoothing, axis });
      return lossMetric(loss);
    }
    case 'sparseCategoricalCrossentropy':
      return sparseCrossentropy(metric);
    case 'cosineSimilarity':
      return meanMetric('more', (tf, y, p) => cosineSimilarity(tf, y, p, metric.axis));
    default:
      return unreachable(metric, 'metric');
  }
}

/** Examples of a class that is ignored count as right, as in Keras; where examples have weights, they weigh nothing. */
function sparseCrossentropy({
  type,
  fromLogits,
  ignoreClass,
}: Extract<Metric, { type: 'sparseCategoricalCrossentropy' }>): MetricSums {
  const row = lossMetric(completeLoss(type, { fromLogits, ignoreClass }));
  if (ignoreClass === null) return row;
  return {
    ...row,
    statistics(tf, y, p, context) {
      if (context.weights === undefined) return row.statistics(tf, y, p, context);
      const counted = tf.cast(tf.notEqual(tf.reshape(y, p.shape.slice(0, -1)), ignoreClass), 'float32');
      const weights = tf.mul(each(tf, context.weights, counted), counted);
      return row.statistics(tf, y, p, { ...context, weights });
    },
  };
}

function lossMetric(loss: Loss): MetricSums {
  return meanMetric('less', (tf, y, p, { probabilities }) => {
    const values = lossFunction(tf, loss, probabilities)(y, p);
    maskOf(values)?.dispose();
    return values;
  });
}
