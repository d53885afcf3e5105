// Generated from schema/: do not edit; run `make schema`.

/** An activation function, by its name. */
export type Activation =
  | 'linear'
  | 'relu'
  | 'relu6'
  | 'sigmoid'
  | 'hardSigmoid'
  | 'tanh'
  | 'softmax'
  | 'logSoftmax'
  | 'elu'
  | 'selu'
  | 'gelu'
  | 'swish'
  | 'mish'
  | 'softplus'
  | 'softsign'
  | 'celu'
  | 'exponential'
  | 'glu'
  | 'hardShrink'
  | 'hardSilu'
  | 'hardTanh'
  | 'leakyRelu'
  | 'logSigmoid'
  | 'softShrink'
  | 'sparsePlus'
  | 'sparseSigmoid'
  | 'sparsemax'
  | 'squareplus'
  | 'tanhShrink';

/** All 0. */
export interface ZerosInitializer {
  readonly type: 'zeros';
}

/** All 1. */
export interface OnesInitializer {
  readonly type: 'ones';
}

/** All the same value. */
export interface ConstantInitializer {
  readonly type: 'constant';
  /** The value. */
  readonly value: number;
}

/** The identity matrix times gain; for matrices only. */
export interface IdentityInitializer {
  readonly type: 'identity';
  /** Factor of the matrix. */
  readonly gain: number;
}

/** A random orthogonal matrix times gain. */
export interface OrthogonalInitializer {
  readonly type: 'orthogonal';
  /** Factor of the matrix. */
  readonly gain: number;
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** A normal distribution. */
export interface RandomNormalInitializer {
  readonly type: 'randomNormal';
  /** Mean of the distribution. */
  readonly mean: number;
  /** Standard deviation of the distribution. */
  readonly stddev: number;
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** A uniform distribution. */
export interface RandomUniformInitializer {
  readonly type: 'randomUniform';
  /** Lower bound. */
  readonly minval: number;
  /** Upper bound. */
  readonly maxval: number;
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** A normal distribution; values more than two standard deviations from the mean are drawn again. */
export interface TruncatedNormalInitializer {
  readonly type: 'truncatedNormal';
  /** Mean of the distribution. */
  readonly mean: number;
  /** Standard deviation before truncation. */
  readonly stddev: number;
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** A distribution whose variance is scale / n, n being the number of inputs, of outputs, or their mean. */
export interface VarianceScalingInitializer {
  readonly type: 'varianceScaling';
  /** Numerator of the variance. */
  readonly scale: number;
  /** What n is: inputs (`fanIn`), outputs (`fanOut`), or the mean of both (`fanAvg`). */
  readonly mode: 'fanIn' | 'fanOut' | 'fanAvg';
  /** Family of the distribution. */
  readonly distribution: 'truncatedNormal' | 'untruncatedNormal' | 'uniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** Truncated normal with variance 2 / (inputs + outputs); also called Xavier. */
export interface GlorotNormalInitializer {
  readonly type: 'glorotNormal';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** Uniform within ±sqrt(6 / (inputs + outputs)); also called Xavier. */
export interface GlorotUniformInitializer {
  readonly type: 'glorotUniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** Truncated normal with variance 2 / inputs. */
export interface HeNormalInitializer {
  readonly type: 'heNormal';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** Uniform within ±sqrt(6 / inputs). */
export interface HeUniformInitializer {
  readonly type: 'heUniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** Truncated normal with variance 1 / inputs. */
export interface LeCunNormalInitializer {
  readonly type: 'leCunNormal';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** Uniform within ±sqrt(3 / inputs). */
export interface LeCunUniformInitializer {
  readonly type: 'leCunUniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
}

/** How initial weights are drawn: a name, or {type, arguments}. */
export type Initializer =
  | ZerosInitializer
  | OnesInitializer
  | ConstantInitializer
  | IdentityInitializer
  | OrthogonalInitializer
  | RandomNormalInitializer
  | RandomUniformInitializer
  | TruncatedNormalInitializer
  | VarianceScalingInitializer
  | GlorotNormalInitializer
  | GlorotUniformInitializer
  | HeNormalInitializer
  | HeUniformInitializer
  | LeCunNormalInitializer
  | LeCunUniformInitializer;

/** l1 · sum(|w|). */
export interface L1Regularizer {
  readonly type: 'l1';
  /** Factor of the sum of absolute values. */
  readonly l1: number;
}

/** l2 · sum(w²). */
export interface L2Regularizer {
  readonly type: 'l2';
  /** Factor of the sum of squares. */
  readonly l2: number;
}

/** l1 · sum(|w|) + l2 · sum(w²). */
export interface L1L2Regularizer {
  readonly type: 'l1l2';
  /** Factor of the sum of absolute values. */
  readonly l1: number;
  /** Factor of the sum of squares. */
  readonly l2: number;
}

/** A penalty on weights, added to the loss: a name, or {type, arguments}. */
export type Regularizer = L1Regularizer | L2Regularizer | L1L2Regularizer;

/** The norm of each unit's weights is at most maxValue. */
export interface MaxNormConstraint {
  readonly type: 'maxNorm';
  /** Largest norm. */
  readonly maxValue: number;
  /** Axis or axes along which norms are taken; 0 for a Dense kernel of shape (inputs, units), so that each unit has its own; [0, 1, 2] for the kernel of Conv2D. */
  readonly axis: number | readonly number[];
}

/** The norm of each unit's weights lies between two bounds. */
export interface MinMaxNormConstraint {
  readonly type: 'minMaxNorm';
  /** Smallest norm. */
  readonly minValue: number;
  /** Largest norm. */
  readonly maxValue: number;
  /** How much of the way to the bounds each step goes, from 0 to 1. */
  readonly rate: number;
  /** Axis or axes along which norms are taken; 0 for a Dense kernel of shape (inputs, units), so that each unit has its own; [0, 1, 2] for the kernel of Conv2D. */
  readonly axis: number | readonly number[];
}

/** No weight is below 0. */
export interface NonNegConstraint {
  readonly type: 'nonNeg';
}

/** The norm of each unit's weights is 1. */
export interface UnitNormConstraint {
  readonly type: 'unitNorm';
  /** Axis or axes along which norms are taken; 0 for a Dense kernel of shape (inputs, units), so that each unit has its own; [0, 1, 2] for the kernel of Conv2D. */
  readonly axis: number | readonly number[];
}

/** A constraint on weights, enforced after every optimizer step: a name, or {type, arguments}. */
export type Constraint = MaxNormConstraint | MinMaxNormConstraint | NonNegConstraint | UnitNormConstraint;

/** Gradient descent, with momentum if asked. */
export interface SgdOptimizer {
  readonly type: 'sgd';
  /** Step size. */
  readonly learningRate: number;
  /** Part of the last step carried into the next, from 0 to 1. */
  readonly momentum: number;
  /** Whether momentum is applied as Nesterov's. */
  readonly nesterov: boolean;
}

/** Adaptive moments. */
export interface AdamOptimizer {
  readonly type: 'adam';
  /** Step size. */
  readonly learningRate: number;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
}

/** Adam with the infinity norm. */
export interface AdamaxOptimizer {
  readonly type: 'adamax';
  /** Step size. */
  readonly learningRate: number;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the weighted infinity norm of gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
}

/** Per-weight steps, smaller the more a weight was updated. */
export interface AdagradOptimizer {
  readonly type: 'adagrad';
  /** Step size. */
  readonly learningRate: number;
  /** Starting value of the sums of squared gradients. */
  readonly initialAccumulatorValue: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
}

/** Adagrad with a moving window. */
export interface AdadeltaOptimizer {
  readonly type: 'adadelta';
  /** Step size. */
  readonly learningRate: number;
  /** Decay of the means of squares, per step. */
  readonly rho: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
}

/** Gradients divided by a moving root mean square. */
export interface RmspropOptimizer {
  readonly type: 'rmsprop';
  /** Step size. */
  readonly learningRate: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly rho: number;
  /** Part of the last step carried into the next, from 0 to 1. */
  readonly momentum: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether gradients are normalised by their estimated variance instead of their mean square. */
  readonly centered: boolean;
}

/** What turns gradients into steps: a name, or {type, arguments}. */
export type Optimizer =
  SgdOptimizer | AdamOptimizer | AdamaxOptimizer | AdagradOptimizer | AdadeltaOptimizer | RmspropOptimizer;

/** Mean of squared differences. */
export interface MeanSquaredErrorLoss {
  readonly type: 'meanSquaredError';
}

/** Mean of absolute differences. */
export interface MeanAbsoluteErrorLoss {
  readonly type: 'meanAbsoluteError';
}

/** Mean of absolute differences, in percent of the target. */
export interface MeanAbsolutePercentageErrorLoss {
  readonly type: 'meanAbsolutePercentageError';
}

/** Mean of squared differences of log(1 + value). */
export interface MeanSquaredLogarithmicErrorLoss {
  readonly type: 'meanSquaredLogarithmicError';
}

/** Cross-entropy of probabilities against targets of 0 or 1. */
export interface BinaryCrossentropyLoss {
  readonly type: 'binaryCrossentropy';
}

/** Cross-entropy of class probabilities against one-hot targets. */
export interface CategoricalCrossentropyLoss {
  readonly type: 'categoricalCrossentropy';
}

/** Cross-entropy of class probabilities against class numbers. */
export interface SparseCategoricalCrossentropyLoss {
  readonly type: 'sparseCategoricalCrossentropy';
}

/** Divergence of predicted from target distribution: sum of target · log(target / prediction). */
export interface KullbackLeiblerDivergenceLoss {
  readonly type: 'kullbackLeiblerDivergence';
}

/** Mean of prediction - target · log(prediction). */
export interface PoissonLoss {
  readonly type: 'poisson';
}

/** Minus the cosine of the angle between prediction and target, from -1 (same direction) to 1. */
export interface CosineProximityLoss {
  readonly type: 'cosineProximity';
}

/** Mean of max(1 - target · prediction, 0); targets are -1 or 1. */
export interface HingeLoss {
  readonly type: 'hinge';
}

/** Mean of max(1 - target · prediction, 0)²; targets are -1 or 1. */
export interface SquaredHingeLoss {
  readonly type: 'squaredHinge';
}

/** max(largest wrong score - right score + 1, 0), for one-hot targets. */
export interface CategoricalHingeLoss {
  readonly type: 'categoricalHinge';
}

/** Mean of log(cosh(difference)): squared for small errors, absolute for large ones. */
export interface LogcoshLoss {
  readonly type: 'logcosh';
}

/** What training makes smaller: a name. */
export type Loss =
  | MeanSquaredErrorLoss
  | MeanAbsoluteErrorLoss
  | MeanAbsolutePercentageErrorLoss
  | MeanSquaredLogarithmicErrorLoss
  | BinaryCrossentropyLoss
  | CategoricalCrossentropyLoss
  | SparseCategoricalCrossentropyLoss
  | KullbackLeiblerDivergenceLoss
  | PoissonLoss
  | CosineProximityLoss
  | HingeLoss
  | SquaredHingeLoss
  | CategoricalHingeLoss
  | LogcoshLoss;

/** Part of the predictions that are right; binary, categorical or sparse, as the loss and the shapes say. */
export interface AccuracyMetric {
  readonly type: 'accuracy';
}

/** Part of the probabilities on the right side of 0.5. */
export interface BinaryAccuracyMetric {
  readonly type: 'binaryAccuracy';
}

/** Part of the predictions whose largest class is that of the one-hot target. */
export interface CategoricalAccuracyMetric {
  readonly type: 'categoricalAccuracy';
}

/** Part of the predictions whose largest class is the target's number. */
export interface SparseCategoricalAccuracyMetric {
  readonly type: 'sparseCategoricalAccuracy';
}

/** True positives among predicted positives. */
export interface PrecisionMetric {
  readonly type: 'precision';
}

/** True positives among actual positives. */
export interface RecallMetric {
  readonly type: 'recall';
}

/** Coefficient of determination: 1 is perfect, 0 no better than the mean. */
export interface R2ScoreMetric {
  readonly type: 'r2Score';
}

/** Cross-entropy of probabilities against targets of 0 or 1. */
export interface BinaryCrossentropyMetric {
  readonly type: 'binaryCrossentropy';
}

/** Cross-entropy of class probabilities against one-hot targets. */
export interface CategoricalCrossentropyMetric {
  readonly type: 'categoricalCrossentropy';
}

/** Cross-entropy of class probabilities against class numbers. */
export interface SparseCategoricalCrossentropyMetric {
  readonly type: 'sparseCategoricalCrossentropy';
}

/** Mean of squared differences. */
export interface MeanSquaredErrorMetric {
  readonly type: 'meanSquaredError';
}

/** Mean of absolute differences. */
export interface MeanAbsoluteErrorMetric {
  readonly type: 'meanAbsoluteError';
}

/** Mean of absolute differences, in percent of the target. */
export interface MeanAbsolutePercentageErrorMetric {
  readonly type: 'meanAbsolutePercentageError';
}

/** Cosine of the angle between prediction and target, from -1 to 1 (same direction). */
export interface CosineSimilarityMetric {
  readonly type: 'cosineSimilarity';
}

/** What is measured beside the loss: a name. */
export type Metric =
  | AccuracyMetric
  | BinaryAccuracyMetric
  | CategoricalAccuracyMetric
  | SparseCategoricalAccuracyMetric
  | PrecisionMetric
  | RecallMetric
  | R2ScoreMetric
  | BinaryCrossentropyMetric
  | CategoricalCrossentropyMetric
  | SparseCategoricalCrossentropyMetric
  | MeanSquaredErrorMetric
  | MeanAbsoluteErrorMetric
  | MeanAbsolutePercentageErrorMetric
  | CosineSimilarityMetric;
