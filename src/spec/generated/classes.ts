// Generated from schema/: do not edit; run `make schema`.

/** An activation function, by its name. */
export type Activation =
  | 'linear'
  | 'relu'
  | 'relu6'
  | 'sigmoid'
  | 'hardSigmoid'
  | 'legacyHardSigmoid'
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
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** Truncated normal with variance 2 / (inputs + outputs); also called Xavier. */
export interface GlorotNormalInitializer {
  readonly type: 'glorotNormal';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** Uniform within ±sqrt(6 / (inputs + outputs)); also called Xavier. */
export interface GlorotUniformInitializer {
  readonly type: 'glorotUniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** Truncated normal with variance 2 / inputs. */
export interface HeNormalInitializer {
  readonly type: 'heNormal';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** Uniform within ±sqrt(6 / inputs). */
export interface HeUniformInitializer {
  readonly type: 'heUniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** Truncated normal with variance 1 / inputs. */
export interface LeCunNormalInitializer {
  readonly type: 'leCunNormal';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** Uniform within ±sqrt(3 / inputs). */
export interface LeCunUniformInitializer {
  readonly type: 'leCunUniform';
  /** Seed of the random numbers. Null derives one from `fit.seed`, the layer's name and the argument. */
  readonly seed: number | null;
  /** The axes of the weight that are inputs; null, here or for `outputAxes`, leaves both to the layer. */
  readonly inputAxes: readonly number[] | null;
  /** The axes of the weight that are outputs; null, here or for `inputAxes`, leaves both to the layer. */
  readonly outputAxes: readonly number[] | null;
}

/** A side of a short-time Fourier transform, for a kernel [frame, 1, bins]: a cosine or sine for each bin, times a window. Draws nothing. */
export interface StftInitializer {
  readonly type: 'stft';
  /** The real side, of cosines, or the imaginary one, of sines. */
  readonly side: 'real' | 'imag';
  /** What each frame is multiplied with: the name of a window, its samples, or null for nothing. The names are those of SciPy without parameters, such as `hann`, `hamming`, `blackman` and `boxcar`. */
  readonly window: string | readonly number[] | null;
  /** What the window is divided by: `density` its L2 norm, `spectrum` its L1 norm, null nothing. */
  readonly scaling: 'density' | 'spectrum' | null;
  /** Whether the window is cut from a periodic one, in place of a symmetric one. */
  readonly periodic: boolean;
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
  | LeCunUniformInitializer
  | StftInitializer;

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

/** Half of factor times the mean of |cosine| over the pairs of rows, or columns, of a matrix. */
export interface OrthogonalRegularizerRegularizer {
  readonly type: 'orthogonalRegularizer';
  /** Strength of the penalty. */
  readonly factor: number;
  /** Whether rows or columns should stand at right angles. */
  readonly mode: 'rows' | 'columns';
}

/** A penalty on weights, added to the loss: a name, or {type, arguments}. */
export type Regularizer = L1Regularizer | L2Regularizer | L1L2Regularizer | OrthogonalRegularizerRegularizer;

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
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Part of the last step carried into the next, from 0 to 1. */
  readonly momentum: number;
  /** Whether momentum is applied as Nesterov's. */
  readonly nesterov: boolean;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adaptive moments. */
export interface AdamOptimizer {
  readonly type: 'adam';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether the largest second moment so far divides the step (Reddi et al. 2018). */
  readonly amsgrad: boolean;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adam with the infinity norm. */
export interface AdamaxOptimizer {
  readonly type: 'adamax';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the weighted infinity norm of gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Per-weight steps, smaller the more a weight was updated. */
export interface AdagradOptimizer {
  readonly type: 'adagrad';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Starting value of the sums of squared gradients. */
  readonly initialAccumulatorValue: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adagrad with a moving window. */
export interface AdadeltaOptimizer {
  readonly type: 'adadelta';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the means of squares, per step. */
  readonly rho: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Gradients divided by a moving root mean square. */
export interface RmspropOptimizer {
  readonly type: 'rmsprop';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of squared gradients, per step. */
  readonly rho: number;
  /** Part of the last step carried into the next, from 0 to 1. */
  readonly momentum: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether gradients are normalised by their estimated variance instead of their mean square. */
  readonly centered: boolean;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adam with weight decay apart from the gradient. */
export interface AdamwOptimizer {
  readonly type: 'adamw';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether the largest second moment so far divides the step (Reddi et al. 2018). */
  readonly amsgrad: boolean;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient. */
  readonly weightDecay: number;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adam with Nesterov's momentum. */
export interface NadamOptimizer {
  readonly type: 'nadam';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Follow the regularized leader; for wide, sparse, shallow models. */
export interface FtrlOptimizer {
  readonly type: 'ftrl';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Power of the accumulator that divides the learning rate; at most 0, which keeps the rate fixed. */
  readonly learningRatePower: number;
  /** Start of the accumulators. */
  readonly initialAccumulatorValue: number;
  /** Strength of the L1 penalty, which makes weights exactly 0. */
  readonly l1RegularizationStrength: number;
  /** Strength of the L2 penalty. */
  readonly l2RegularizationStrength: number;
  /** Strength of an L2 penalty on the size of the weights alone. */
  readonly l2ShrinkageRegularizationStrength: number;
  /** Beta of McMahan et al. 2013. */
  readonly beta: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** The sign of an interpolated momentum (Chen et al. 2023). */
export interface LionOptimizer {
  readonly type: 'lion';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Weight of the momentum against the gradient in a step; above 0, at most 1. */
  readonly beta1: number;
  /** Decay of the momentum. */
  readonly beta2: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adam whose step is scaled to each layer's norm; for large batches (You et al. 2019). */
export interface LambOptimizer {
  readonly type: 'lamb';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of gradients, per step. */
  readonly beta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Adam with factored second moments, which take little memory (Shazeer and Stern 2018). */
export interface AdafactorOptimizer {
  readonly type: 'adafactor';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Power of the step number by which the second moment's decay approaches 1. */
  readonly beta2Decay: number;
  /** Added to squared gradients. */
  readonly epsilon1: number;
  /** Smallest root mean square of a weight that scales its step. */
  readonly epsilon2: number;
  /** Largest root mean square of an update before the learning rate. */
  readonly clipThreshold: number;
  /** Whether the learning rate is at most 1 / sqrt(step). */
  readonly relativeStep: boolean;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** Orthogonalised momentum for matrices, AdamW for all other weights (Jordan et al. 2024). */
export interface MuonOptimizer {
  readonly type: 'muon';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Decay of the mean of gradients, per step. */
  readonly adamBeta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly adamBeta2: number;
  /** Weight decay of the weights that AdamW trains; null for none. */
  readonly adamWeightDecay: number | null;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Regular expressions; AdamW trains the weights whose path (layer/weight) one of them matches. Null for none. */
  readonly excludeLayers: readonly string[] | null;
  /** Whether AdamW trains the tables of embeddings. */
  readonly excludeEmbeddings: boolean;
  /** First coefficient of the Newton-Schulz iteration. */
  readonly muonA: number;
  /** Second coefficient. */
  readonly muonB: number;
  /** Third coefficient. */
  readonly muonC: number;
  /** Learning rate of AdamW as a multiple of Muon's. */
  readonly adamLrRatio: number;
  /** Part of the last step carried into the next, from 0 to 1. */
  readonly momentum: number;
  /** Number of Newton-Schulz iterations. */
  readonly nsSteps: number;
  /** Whether momentum is applied as Nesterov's. */
  readonly nesterov: boolean;
  /** Steps are scaled by sqrt(longer side) times this, so that rates fit for Adam fit here; null for no scaling. */
  readonly rmsRate: number | null;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** AdamW that needs no schedule: it averages its own iterates (Defazio et al. 2024). */
export interface ScheduleFreeAdamWOptimizer {
  readonly type: 'scheduleFreeAdamW';
  /** Step size: a number, or a schedule such as {type: exponentialDecay, initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.9}. */
  readonly learningRate: number | Schedule;
  /** Weight of the average against the latest iterate; above 0, below 1. */
  readonly beta1: number;
  /** Decay of the mean of squared gradients, per step. */
  readonly beta2: number;
  /** Added to denominators so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Number of steps over which the learning rate rises from 0. */
  readonly warmupSteps: number;
  /** Part of each weight that a step takes off, times the learning rate and apart from the gradient; null for none. */
  readonly weightDecay: number | null;
  /** Largest norm of each weight's gradient; a longer one is scaled down. Null for no bound. */
  readonly clipNorm: number | null;
  /** Largest absolute value of each gradient element; null for no bound. */
  readonly clipValue: number | null;
  /** Largest norm of all gradients together; null for no bound. */
  readonly globalClipNorm: number | null;
  /** Whether an exponential moving average of the weights is kept, which takes their place when training ends. */
  readonly useEma: boolean;
  /** Part of the average that a step keeps, from 0 to 1. */
  readonly emaMomentum: number;
  /** Number of steps after which the average also takes the weights' place during training; null for never. */
  readonly emaOverwriteFrequency: number | null;
  /** Number of batches whose mean gradient makes one update; null for one. */
  readonly gradientAccumulationSteps: number | null;
}

/** What turns gradients into steps: a name, or {type, arguments}. */
export type Optimizer =
  | SgdOptimizer
  | AdamOptimizer
  | AdamaxOptimizer
  | AdagradOptimizer
  | AdadeltaOptimizer
  | RmspropOptimizer
  | AdamwOptimizer
  | NadamOptimizer
  | FtrlOptimizer
  | LionOptimizer
  | LambOptimizer
  | AdafactorOptimizer
  | MuonOptimizer
  | ScheduleFreeAdamWOptimizer;

/** initialLearningRate · decayRate ^ (step / decaySteps). */
export interface ExponentialDecaySchedule {
  readonly type: 'exponentialDecay';
  /** Learning rate of the first step. */
  readonly initialLearningRate: number;
  /** Number of steps in which the rate is multiplied by decayRate once. */
  readonly decaySteps: number;
  /** Factor of the decay. */
  readonly decayRate: number;
  /** Whether the rate changes only after whole multiples of decaySteps. */
  readonly staircase: boolean;
}

/** One learning rate up to each boundary, and one beyond the last. */
export interface PiecewiseConstantDecaySchedule {
  readonly type: 'piecewiseConstantDecay';
  /** Steps up to which, inclusive, each value holds; rising. */
  readonly boundaries: readonly number[];
  /** Learning rates, one more than boundaries. */
  readonly values: readonly number[];
}

/** From initialLearningRate to endLearningRate as (1 - step / decaySteps) ^ power. */
export interface PolynomialDecaySchedule {
  readonly type: 'polynomialDecay';
  /** Learning rate of the first step. */
  readonly initialLearningRate: number;
  /** Number of steps until the end. */
  readonly decaySteps: number;
  /** Learning rate at the end. */
  readonly endLearningRate: number;
  /** Power of the polynomial; 1 is a straight line. */
  readonly power: number;
  /** Whether the decay starts again, over a longer stretch, when it has ended. */
  readonly cycle: boolean;
}

/** initialLearningRate / (1 + decayRate · step / decaySteps). */
export interface InverseTimeDecaySchedule {
  readonly type: 'inverseTimeDecay';
  /** Learning rate of the first step. */
  readonly initialLearningRate: number;
  /** Number of steps after which the divisor has grown by decayRate. */
  readonly decaySteps: number;
  /** Growth of the divisor. */
  readonly decayRate: number;
  /** Whether the rate changes only after whole multiples of decaySteps. */
  readonly staircase: boolean;
}

/** Half a cosine from initialLearningRate, or from warmupTarget after a linear rise to it, down to the part alpha. */
export interface CosineDecaySchedule {
  readonly type: 'cosineDecay';
  /** Learning rate of the first step. */
  readonly initialLearningRate: number;
  /** Number of steps of the decay, warmup not counted. */
  readonly decaySteps: number;
  /** Part of the learning rate that is left at the end. */
  readonly alpha: number;
  /** Learning rate that the warmup rises to; null for no warmup. */
  readonly warmupTarget: number | null;
  /** Number of steps of the warmup. */
  readonly warmupSteps: number;
}

/** Half cosines one after the other, each tMul times longer and mMul times lower (Loshchilov and Hutter 2016). */
export interface CosineDecayRestartsSchedule {
  readonly type: 'cosineDecayRestarts';
  /** Learning rate of the first step. */
  readonly initialLearningRate: number;
  /** Number of steps of the first half cosine. */
  readonly firstDecaySteps: number;
  /** Length of each half cosine as a multiple of the one before. */
  readonly tMul: number;
  /** Height of each half cosine as a multiple of the one before. */
  readonly mMul: number;
  /** Part of the learning rate that is left at the end. */
  readonly alpha: number;
}

/** How the learning rate changes with the number of steps taken: {type, arguments}. */
export type Schedule =
  | ExponentialDecaySchedule
  | PiecewiseConstantDecaySchedule
  | PolynomialDecaySchedule
  | InverseTimeDecaySchedule
  | CosineDecaySchedule
  | CosineDecayRestartsSchedule;

/** Mean of squared differences. */
export interface MeanSquaredErrorLoss {
  readonly type: 'meanSquaredError';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of absolute differences. */
export interface MeanAbsoluteErrorLoss {
  readonly type: 'meanAbsoluteError';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of absolute differences, in percent of the target. */
export interface MeanAbsolutePercentageErrorLoss {
  readonly type: 'meanAbsolutePercentageError';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of squared differences of log(1 + value). */
export interface MeanSquaredLogarithmicErrorLoss {
  readonly type: 'meanSquaredLogarithmicError';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Cross-entropy of probabilities against targets of 0 or 1. */
export interface BinaryCrossentropyLoss {
  readonly type: 'binaryCrossentropy';
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** How far targets are moved from 0 and 1 towards an even share, from 0 to 1. */
  readonly labelSmoothing: number;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Cross-entropy of class probabilities against one-hot targets. */
export interface CategoricalCrossentropyLoss {
  readonly type: 'categoricalCrossentropy';
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** How far targets are moved from 0 and 1 towards an even share, from 0 to 1. */
  readonly labelSmoothing: number;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Cross-entropy of class probabilities against class numbers. */
export interface SparseCategoricalCrossentropyLoss {
  readonly type: 'sparseCategoricalCrossentropy';
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** Class number whose examples count for nothing; null for none. */
  readonly ignoreClass: number | null;
  /** Axis of the classes: the last, for Keras has no other. */
  readonly axis: -1;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Divergence of predicted from target distribution: sum of target · log(target / prediction). */
export interface KullbackLeiblerDivergenceLoss {
  readonly type: 'kullbackLeiblerDivergence';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of prediction - target · log(prediction). */
export interface PoissonLoss {
  readonly type: 'poisson';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Minus the cosine of the angle between prediction and target, from -1 (same direction) to 1. */
export interface CosineProximityLoss {
  readonly type: 'cosineProximity';
  /** Axis of the classes or features. */
  readonly axis: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of max(1 - target · prediction, 0); targets are -1 or 1. */
export interface HingeLoss {
  readonly type: 'hinge';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of max(1 - target · prediction, 0)²; targets are -1 or 1. */
export interface SquaredHingeLoss {
  readonly type: 'squaredHinge';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** max(largest wrong score - right score + 1, 0), for one-hot targets. */
export interface CategoricalHingeLoss {
  readonly type: 'categoricalHinge';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of log(cosh(difference)): squared for small errors, absolute for large ones. */
export interface LogcoshLoss {
  readonly type: 'logcosh';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Mean of errors squared and halved up to delta, and straight beyond. */
export interface HuberLoss {
  readonly type: 'huber';
  /** Where the squared part ends. */
  readonly delta: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Binary cross-entropy that counts easy examples less (Lin et al. 2018). */
export interface BinaryFocalCrossentropyLoss {
  readonly type: 'binaryFocalCrossentropy';
  /** Whether targets of 1 are weighted by alpha, and those of 0 by 1 - alpha. */
  readonly applyClassBalancing: boolean;
  /** Weight of targets of 1. */
  readonly alpha: number;
  /** How much less examples count that are right already; 0 for the plain cross-entropy. */
  readonly gamma: number;
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** How far targets are moved from 0 and 1 towards an even share, from 0 to 1. */
  readonly labelSmoothing: number;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Categorical cross-entropy that counts easy examples less. */
export interface CategoricalFocalCrossentropyLoss {
  readonly type: 'categoricalFocalCrossentropy';
  /** Weight of every class, or a list of one for each class. */
  readonly alpha: number | readonly number[];
  /** How much less examples count that are right already; 0 for the plain cross-entropy. */
  readonly gamma: number;
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** How far targets are moved from 0 and 1 towards an even share, from 0 to 1. */
  readonly labelSmoothing: number;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** 1 - 2 · overlap / (sum of targets + sum of predictions); for segmentation. */
export interface DiceLoss {
  readonly type: 'dice';
  /** Axis or axes over which regions are summed; null for all, the batch too. */
  readonly axis: number | readonly number[] | null;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** 1 - overlap / (overlap + alpha · missed + beta · wrongly called); for segmentation. */
export interface TverskyLoss {
  readonly type: 'tversky';
  /** Weight of what targets have and predictions lack. */
  readonly alpha: number;
  /** Weight of what predictions have and targets lack. */
  readonly beta: number;
  /** Axis or axes over which regions are summed; null for all, the batch too. */
  readonly axis: number | readonly number[] | null;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Pairwise similarity of embeddings of length 1 in a batch, by their labels (Sun et al. 2020). */
export interface CircleLoss {
  readonly type: 'circle';
  /** Scale of the similarities. */
  readonly gamma: number;
  /** How far apart the labels' similarities should be. */
  readonly margin: number;
  /** Whether an embedding is not compared with itself. */
  readonly removeDiagonal: boolean;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** Connectionist temporal classification: outputs are logits (steps, classes), targets class numbers without alignment, filled up with 0, the blank. */
export interface CtcLoss {
  readonly type: 'ctc';
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** (1 - probability of the class ^ q) / q; holds out against wrong labels (Zhang and Sabuncu 2018). */
export interface CategoricalGeneralizedCrossEntropyLoss {
  readonly type: 'categoricalGeneralizedCrossEntropy';
  /** Near 0 the cross-entropy, at 1 the absolute error. */
  readonly q: number;
  /** How the losses of a batch become one number: their mean (sumOverBatchSize or mean), their sum, or their sum by the sum of the sample weights. */
  readonly reduction: 'sumOverBatchSize' | 'sum' | 'mean' | 'meanWithSampleWeight';
}

/** What training makes smaller: a name, or {type, arguments}. */
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
  | LogcoshLoss
  | HuberLoss
  | BinaryFocalCrossentropyLoss
  | CategoricalFocalCrossentropyLoss
  | DiceLoss
  | TverskyLoss
  | CircleLoss
  | CtcLoss
  | CategoricalGeneralizedCrossEntropyLoss;

/** Part of the predictions that are right; binary, categorical or sparse, as the loss and the shapes say. */
export interface AccuracyMetric {
  readonly type: 'accuracy';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Part of the probabilities on the right side of 0.5. */
export interface BinaryAccuracyMetric {
  readonly type: 'binaryAccuracy';
  /** Above which an output is a yes. */
  readonly threshold: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Part of the predictions whose largest class is that of the one-hot target. */
export interface CategoricalAccuracyMetric {
  readonly type: 'categoricalAccuracy';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Part of the predictions whose largest class is the target's number. */
export interface SparseCategoricalAccuracyMetric {
  readonly type: 'sparseCategoricalAccuracy';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** True positives among predicted positives. */
export interface PrecisionMetric {
  readonly type: 'precision';
  /** Above which an output is a yes, from 0 to 1; null for 0.5. A list gives a number for each. */
  readonly thresholds: number | readonly number[] | null;
  /** Only the k largest outputs of an example can be a yes; null for all. */
  readonly topK: number | null;
  /** The only class that is looked at; null for all. */
  readonly classId: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** True positives among actual positives. */
export interface RecallMetric {
  readonly type: 'recall';
  /** Above which an output is a yes, from 0 to 1; null for 0.5. A list gives a number for each. */
  readonly thresholds: number | readonly number[] | null;
  /** Only the k largest outputs of an example can be a yes; null for all. */
  readonly topK: number | null;
  /** The only class that is looked at; null for all. */
  readonly classId: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Coefficient of determination: 1 is perfect, 0 no better than the mean. */
export interface R2ScoreMetric {
  readonly type: 'r2Score';
  /** How the outputs become one number: none leaves one for each. */
  readonly classAggregation: 'none' | 'uniformAverage' | 'varianceWeightedAverage';
  /** Number of independent regressors, for the adjusted score; 0 for the plain one. */
  readonly numRegressors: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Cross-entropy of probabilities against targets of 0 or 1. */
export interface BinaryCrossentropyMetric {
  readonly type: 'binaryCrossentropy';
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** How far targets are moved from 0 and 1 towards an even share, from 0 to 1. */
  readonly labelSmoothing: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Cross-entropy of class probabilities against one-hot targets. */
export interface CategoricalCrossentropyMetric {
  readonly type: 'categoricalCrossentropy';
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** How far targets are moved from 0 and 1 towards an even share, from 0 to 1. */
  readonly labelSmoothing: number;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Cross-entropy of class probabilities against class numbers. */
export interface SparseCategoricalCrossentropyMetric {
  readonly type: 'sparseCategoricalCrossentropy';
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** Class number whose examples count as right, and with weights for nothing; null for none. */
  readonly ignoreClass: number | null;
  /** Axis of the classes: the last, for Keras has no other. */
  readonly axis: -1;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of squared differences. */
export interface MeanSquaredErrorMetric {
  readonly type: 'meanSquaredError';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of absolute differences. */
export interface MeanAbsoluteErrorMetric {
  readonly type: 'meanAbsoluteError';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of absolute differences, in percent of the target. */
export interface MeanAbsolutePercentageErrorMetric {
  readonly type: 'meanAbsolutePercentageError';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Cosine of the angle between prediction and target, from -1 to 1 (same direction). */
export interface CosineSimilarityMetric {
  readonly type: 'cosineSimilarity';
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Part of the predictions with the class of the one-hot target among the k largest. */
export interface TopKCategoricalAccuracyMetric {
  readonly type: 'topKCategoricalAccuracy';
  /** How many of the largest outputs count. */
  readonly k: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Part of the predictions with the target's class among the k largest. */
export interface SparseTopKCategoricalAccuracyMetric {
  readonly type: 'sparseTopKCategoricalAccuracy';
  /** How many of the largest outputs count. */
  readonly k: number;
  /** Whether the output has class numbers, the best first, in place of a value for each class. */
  readonly fromSortedIds: boolean;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Number of yes that are right. */
export interface TruePositivesMetric {
  readonly type: 'truePositives';
  /** Above which an output is a yes, from 0 to 1; null for 0.5. A list gives a number for each. */
  readonly thresholds: number | readonly number[] | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Number of yes that are wrong. */
export interface FalsePositivesMetric {
  readonly type: 'falsePositives';
  /** Above which an output is a yes, from 0 to 1; null for 0.5. A list gives a number for each. */
  readonly thresholds: number | readonly number[] | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Number of no that are right. */
export interface TrueNegativesMetric {
  readonly type: 'trueNegatives';
  /** Above which an output is a yes, from 0 to 1; null for 0.5. A list gives a number for each. */
  readonly thresholds: number | readonly number[] | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Number of no that are wrong. */
export interface FalseNegativesMetric {
  readonly type: 'falseNegatives';
  /** Above which an output is a yes, from 0 to 1; null for 0.5. A list gives a number for each. */
  readonly thresholds: number | readonly number[] | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Area under the curve that outputs draw as the threshold moves from 0 to 1. */
export interface AucMetric {
  readonly type: 'auc';
  /** Number of thresholds, evenly spread from 0 to 1. */
  readonly numThresholds: number;
  /** ROC: true against false positive rate; PR: precision against recall; PRGain: their gains. */
  readonly curve: 'ROC' | 'PR' | 'PRGAIN';
  /** How the area between two thresholds is taken. */
  readonly summationMethod: 'interpolation' | 'minoring' | 'majoring';
  /** Thresholds between 0 and 1, which are added; null for numThresholds of them. */
  readonly thresholds: readonly number[] | null;
  /** Whether each unit is a label of its own, whose areas are averaged. */
  readonly multiLabel: boolean;
  /** Number of labels with multiLabel; null for the units of the output. */
  readonly numLabels: number | null;
  /** Weight of each label; null for equal ones. */
  readonly labelWeights: readonly number[] | null;
  /** Whether outputs are logits rather than probabilities. */
  readonly fromLogits: boolean;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Largest precision of the thresholds that reach a recall. */
export interface PrecisionAtRecallMetric {
  readonly type: 'precisionAtRecall';
  /** The recall that has to be reached, from 0 to 1. */
  readonly recall: number;
  /** Number of thresholds, evenly spread from 0 to 1. */
  readonly numThresholds: number;
  /** The only class that is looked at; null for all. */
  readonly classId: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Largest recall of the thresholds that reach a precision. */
export interface RecallAtPrecisionMetric {
  readonly type: 'recallAtPrecision';
  /** The precision that has to be reached, from 0 to 1. */
  readonly precision: number;
  /** Number of thresholds, evenly spread from 0 to 1. */
  readonly numThresholds: number;
  /** The only class that is looked at; null for all. */
  readonly classId: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Largest sensitivity of the thresholds that reach a specificity. */
export interface SensitivityAtSpecificityMetric {
  readonly type: 'sensitivityAtSpecificity';
  /** The specificity that has to be reached, from 0 to 1. */
  readonly specificity: number;
  /** Number of thresholds, evenly spread from 0 to 1. */
  readonly numThresholds: number;
  /** The only class that is looked at; null for all. */
  readonly classId: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Largest specificity of the thresholds that reach a sensitivity. */
export interface SpecificityAtSensitivityMetric {
  readonly type: 'specificityAtSensitivity';
  /** The sensitivity that has to be reached, from 0 to 1. */
  readonly sensitivity: number;
  /** Number of thresholds, evenly spread from 0 to 1. */
  readonly numThresholds: number;
  /** The only class that is looked at; null for all. */
  readonly classId: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Harmonic mean of precision and recall of each class. */
export interface F1ScoreMetric {
  readonly type: 'f1Score';
  /** How the classes become one number: none leaves one for each. */
  readonly average: 'none' | 'micro' | 'macro' | 'weighted';
  /** Above which an output is a yes; null takes the largest of each example. */
  readonly threshold: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Weighted harmonic mean of precision and recall of each class; recall counts beta times as much. */
export interface FBetaScoreMetric {
  readonly type: 'fBetaScore';
  /** How the classes become one number: none leaves one for each. */
  readonly average: 'none' | 'micro' | 'macro' | 'weighted';
  /** How much more recall counts. */
  readonly beta: number;
  /** Above which an output is a yes; null takes the largest of each example. */
  readonly threshold: number | null;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Intersection over union of some classes, averaged. */
export interface IouMetric {
  readonly type: 'iou';
  /** Number of classes. */
  readonly numClasses: number;
  /** The classes whose mean it is. */
  readonly targetClassIds: readonly number[];
  /** Class number that is left out; null for none. */
  readonly ignoreClass: number | null;
  /** Whether targets are class numbers; otherwise one-hot. */
  readonly sparseYTrue: boolean;
  /** Whether outputs are class numbers; otherwise one for each class. */
  readonly sparseYPred: boolean;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Intersection over union, averaged over all classes. */
export interface MeanIoUMetric {
  readonly type: 'meanIoU';
  /** Number of classes. */
  readonly numClasses: number;
  /** Class number that is left out; null for none. */
  readonly ignoreClass: number | null;
  /** Whether targets are class numbers; otherwise one-hot. */
  readonly sparseYTrue: boolean;
  /** Whether outputs are class numbers; otherwise one for each class. */
  readonly sparseYPred: boolean;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Intersection over union of yes and no. */
export interface BinaryIoUMetric {
  readonly type: 'binaryIoU';
  /** Which of 0 and 1 the mean is of. */
  readonly targetClassIds: readonly number[];
  /** From which an output is a 1. */
  readonly threshold: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Intersection over union of some classes, with one-hot targets. */
export interface OneHotIoUMetric {
  readonly type: 'oneHotIoU';
  /** Number of classes. */
  readonly numClasses: number;
  /** The classes whose mean it is. */
  readonly targetClassIds: readonly number[];
  /** Class number that is left out; null for none. */
  readonly ignoreClass: number | null;
  /** Whether outputs are class numbers; otherwise one for each class. */
  readonly sparseYPred: boolean;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Intersection over union, averaged over all classes, with one-hot targets. */
export interface OneHotMeanIoUMetric {
  readonly type: 'oneHotMeanIoU';
  /** Number of classes. */
  readonly numClasses: number;
  /** Class number that is left out; null for none. */
  readonly ignoreClass: number | null;
  /** Whether outputs are class numbers; otherwise one for each class. */
  readonly sparseYPred: boolean;
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Square root of the mean of squared differences. */
export interface RootMeanSquaredErrorMetric {
  readonly type: 'rootMeanSquaredError';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of squared differences of log(1 + value). */
export interface MeanSquaredLogarithmicErrorMetric {
  readonly type: 'meanSquaredLogarithmicError';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of log(cosh(difference)). */
export interface LogCoshErrorMetric {
  readonly type: 'logCoshError';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of max(1 - target · prediction, 0). */
export interface HingeMetric {
  readonly type: 'hinge';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of max(1 - target · prediction, 0)². */
export interface SquaredHingeMetric {
  readonly type: 'squaredHinge';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** max(largest wrong score - right score + 1, 0), for one-hot targets. */
export interface CategoricalHingeMetric {
  readonly type: 'categoricalHinge';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Divergence of predicted from target distribution. */
export interface KlDivergenceMetric {
  readonly type: 'klDivergence';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Mean of prediction - target · log(prediction). */
export interface PoissonMetric {
  readonly type: 'poisson';
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Correlation of prediction and target within each example. */
export interface PearsonCorrelationMetric {
  readonly type: 'pearsonCorrelation';
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** Agreement of prediction and target within each example, also in mean and spread. */
export interface ConcordanceCorrelationMetric {
  readonly type: 'concordanceCorrelation';
  /** Axis of the classes or features. */
  readonly axis: number;
  /** What it is called in the history; null for Keras's name of it. */
  readonly name: string | null;
}

/** What is measured beside the loss: a name, or {type, arguments}. */
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
  | CosineSimilarityMetric
  | TopKCategoricalAccuracyMetric
  | SparseTopKCategoricalAccuracyMetric
  | TruePositivesMetric
  | FalsePositivesMetric
  | TrueNegativesMetric
  | FalseNegativesMetric
  | AucMetric
  | PrecisionAtRecallMetric
  | RecallAtPrecisionMetric
  | SensitivityAtSpecificityMetric
  | SpecificityAtSensitivityMetric
  | F1ScoreMetric
  | FBetaScoreMetric
  | IouMetric
  | MeanIoUMetric
  | BinaryIoUMetric
  | OneHotIoUMetric
  | OneHotMeanIoUMetric
  | RootMeanSquaredErrorMetric
  | MeanSquaredLogarithmicErrorMetric
  | LogCoshErrorMetric
  | HingeMetric
  | SquaredHingeMetric
  | CategoricalHingeMetric
  | KlDivergenceMetric
  | PoissonMetric
  | PearsonCorrelationMetric
  | ConcordanceCorrelationMetric;

/** The cell of a SimpleRNN: one step, h = activation(x · kernel + bias + h · recurrent kernel). */
export interface SimpleRNNCellCell {
  readonly type: 'SimpleRNNCell';
  /** Size of the output and of each state; the width of the cell. */
  readonly units: number;
  /** Activation function of the state; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (input size, units) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the recurrent kernel, shape (units, units) are drawn. */
  readonly recurrentInitializer: Initializer;
  /** How the initial values of the bias, shape (units) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (input size, units), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the recurrent kernel, shape (units, units), added to the loss; null for none. */
  readonly recurrentRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (units), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (input size, units), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the recurrent kernel, shape (units, units), enforced after every optimizer step; null for none. */
  readonly recurrentConstraint: Constraint | null;
  /** Constraint on the bias, shape (units), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Fraction of the state set to 0 at each training step, from 0 up to but not including 1. */
  readonly recurrentDropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Whether training changes the weights of the cell; those of a frozen layer stay, whatever stands here. */
  readonly trainable: boolean;
}

/** The cell of an LSTM: one step; its states are h and c. */
export interface LSTMCellCell {
  readonly type: 'LSTMCell';
  /** Size of the output and of each state; the width of the cell. */
  readonly units: number;
  /** Activation function of the candidate and output; `linear` applies none. */
  readonly activation: Activation;
  /** Activation function of the gates. */
  readonly recurrentActivation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (input size, 4 · units) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the recurrent kernel, shape (units, 4 · units) are drawn. */
  readonly recurrentInitializer: Initializer;
  /** How the initial values of the bias, shape (4 · units) are drawn. */
  readonly biasInitializer: Initializer;
  /** Whether the forget gate's bias starts at 1, so that the layer remembers from the beginning. */
  readonly unitForgetBias: boolean;
  /** Penalty on the kernel, shape (input size, 4 · units), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the recurrent kernel, shape (units, 4 · units), added to the loss; null for none. */
  readonly recurrentRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (4 · units), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (input size, 4 · units), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the recurrent kernel, shape (units, 4 · units), enforced after every optimizer step; null for none. */
  readonly recurrentConstraint: Constraint | null;
  /** Constraint on the bias, shape (4 · units), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Fraction of the state set to 0 at each training step, from 0 up to but not including 1. */
  readonly recurrentDropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Whether training changes the weights of the cell; those of a frozen layer stay, whatever stands here. */
  readonly trainable: boolean;
}

/** The cell of a GRU: one step; its state is h. */
export interface GRUCellCell {
  readonly type: 'GRUCell';
  /** Size of the output and of each state; the width of the cell. */
  readonly units: number;
  /** Activation function of the candidate state; `linear` applies none. */
  readonly activation: Activation;
  /** Activation function of the gates. */
  readonly recurrentActivation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (input size, 3 · units) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the recurrent kernel, shape (units, 3 · units) are drawn. */
  readonly recurrentInitializer: Initializer;
  /** How the initial values of the bias, shape (2, 3 · units), or (3 · units) without resetAfter are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (input size, 3 · units), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the recurrent kernel, shape (units, 3 · units), added to the loss; null for none. */
  readonly recurrentRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (2, 3 · units), or (3 · units) without resetAfter, added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (input size, 3 · units), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the recurrent kernel, shape (units, 3 · units), enforced after every optimizer step; null for none. */
  readonly recurrentConstraint: Constraint | null;
  /** Constraint on the bias, shape (2, 3 · units), or (3 · units) without resetAfter, enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Fraction of the state set to 0 at each training step, from 0 up to but not including 1. */
  readonly recurrentDropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Whether the reset gate works after the matrix multiplication (cuDNN's variant, with a second bias) or before it. */
  readonly resetAfter: boolean;
  /** Whether training changes the weights of the cell; those of a frozen layer stay, whatever stands here. */
  readonly trainable: boolean;
}

/** Cells one on the other: at each step each reads what the one before it gives. A list of cells is short for it. */
export interface StackedRNNCellsCell {
  readonly type: 'StackedRNNCells';
  /** The cells, the first of which reads the input. */
  readonly cells: readonly Cell[];
  /** Whether training changes the weights of the cells; those of a frozen layer stay, whatever stands here. */
  readonly trainable: boolean;
}

/** One step of a recurrent layer: {type, arguments}, or a list of cells, one on the other. */
export type Cell = SimpleRNNCellCell | LSTMCellCell | GRUCellCell | StackedRNNCellsCell;
