import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss } from '../../spec/generated/classes.ts';
import { unreachable } from '../../util/invariant.ts';
import { circle } from './circle.ts';
import {
  binaryLoss,
  categoricalLoss,
  generalizedCrossentropy,
  sparseCategoricalLoss,
  type Probabilities,
} from './classification.ts';
import { ctc } from './ctc.ts';
import { binaryFocal, categoricalFocal } from './focal.ts';
import { logitsOf } from './logits.ts';
import { dice, tversky } from './overlap.ts';
import type { Reduction } from './reduce.ts';
import * as regression from './regression.ts';

/** Targets and outputs of one batch to losses: mostly one for each example, their shape without the last axis. */
export type LossFunction = (target: Tensor, output: Tensor) => Tensor;

/** A loss with how its values become one number. */
export type KerasLoss = LossFunction & { readonly reduction: Reduction };

/**
 * Keras 3's losses (keras.io/api/losses); the mean over the batch is the caller's, see `reduceLoss`.
 * tf.layers differs: its hinges do not turn labels 0 and 1 into -1 and 1, and its cross-entropies have no gradient
 * where a probability is below 1e-7.
 *
 * Keras's cross-entropies go back to the logits of an output that a softmax or sigmoid has just made, and so do these when
 * the output is marked with them. `probabilities` says that an output without the mark is a softmax's all the same.
 */
export function lossFunction(tf: Tf, loss: Loss, probabilities: boolean): KerasLoss {
  const compute: LossFunction = (target, output) => {
    const logits = logitsOf(output);
    return tf.tidy(() =>
      valuesOf(tf, loss, tf.cast(target, 'float32'), { output, logits, softmax: probabilities }),
    );
  };
  return Object.assign(compute, { reduction: loss.reduction });
}

function valuesOf(tf: Tf, loss: Loss, y: Tensor, from: Probabilities): Tensor {
  const p = from.output;
  switch (loss.type) {
    case 'meanSquaredError':
    case 'meanAbsoluteError':
    case 'meanAbsolutePercentageError':
    case 'meanSquaredLogarithmicError':
    case 'kullbackLeiblerDivergence':
    case 'poisson':
    case 'hinge':
    case 'squaredHinge':
    case 'categoricalHinge':
    case 'logcosh':
      return regression[loss.type](tf, y, p);
    case 'huber':
      return regression.huber(tf, y, p, loss.delta);
    case 'cosineProximity':
      return tf.neg(regression.cosineSimilarity(tf, y, p, loss.axis));
    case 'binaryCrossentropy':
      return binaryLoss(tf, loss, y, from);
    case 'categoricalCrossentropy':
      return categoricalLoss(tf, loss, y, from);
    case 'sparseCategoricalCrossentropy':
      return sparseCategoricalLoss(tf, loss, y, from);
    case 'categoricalGeneralizedCrossEntropy':
      return generalizedCrossentropy(tf, y, p, loss.q);
    case 'binaryFocalCrossentropy':
      return binaryFocal(tf, loss, y, from);
    case 'categoricalFocalCrossentropy':
      return categoricalFocal(tf, loss, y, p);
    case 'dice':
      return dice(tf, y, p, loss.axis);
    case 'tversky':
      return tversky(tf, y, p, loss);
    case 'circle':
      return circle(tf, y, p, loss);
    case 'ctc':
      return ctc(tf, y, p);
    default:
      return unreachable(loss, 'loss');
  }
}
