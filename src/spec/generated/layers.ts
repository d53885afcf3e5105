// Generated from schema/: do not edit; run `make schema`.

import type { Activation, Constraint, Initializer, Regularizer } from './classes.ts';

/** Applies an activation function. The output has the input's shape. */
export interface ActivationArgs {
  /** The activation function. */
  readonly activation: Activation;
}

/** The sum of two or more inputs of the same shape, or of shapes that broadcast. */
export interface AddArgs {}

/** The mean of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface AverageArgs {}

/** The mean of each window over height and width; padding does not count. Input (batch, height, width, channels). */
export interface AveragePooling2DArgs {
  /** Height and width of the window, in cells; one number stands for both. */
  readonly poolSize: readonly [number, number];
  /** Cells the window moves at a time; one number stands for both axes. Null is the same as poolSize. */
  readonly strides: readonly [number, number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(size / stride) cells along each axis. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
}

/** Normalises each channel to mean 0 and variance 1: by the batch in training, by moving averages in inference or when not trainable. */
export interface BatchNormalizationArgs {
  /** The axis of the channels, batch axis counted; negative counts from the last. */
  readonly axis: number;
  /** Part of the moving mean and variance kept at each training step, from 0 to 1. */
  readonly momentum: number;
  /** Added to the variance so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether an offset (beta) is learned and added. */
  readonly center: boolean;
  /** Whether a factor (gamma) is learned and multiplied with. */
  readonly scale: boolean;
  /** How the initial values of beta, the offset, shape (channels) are drawn. */
  readonly betaInitializer: Initializer;
  /** How the initial values of gamma, the factor, shape (channels) are drawn. */
  readonly gammaInitializer: Initializer;
  /** How the initial values of the moving mean, shape (channels) are drawn. */
  readonly movingMeanInitializer: Initializer;
  /** How the initial values of the moving variance, shape (channels) are drawn. */
  readonly movingVarianceInitializer: Initializer;
  /** Penalty on beta, the offset, added to the loss; null for none. */
  readonly betaRegularizer: Regularizer | null;
  /** Penalty on gamma, the factor, added to the loss; null for none. */
  readonly gammaRegularizer: Regularizer | null;
  /** Constraint on beta, the offset, enforced after every optimizer step; null for none. */
  readonly betaConstraint: Constraint | null;
  /** Constraint on gamma, the factor, enforced after every optimizer step; null for none. */
  readonly gammaConstraint: Constraint | null;
  /** Whether statistics are shared between the devices of one training run. There is one device here, so only false is possible. */
  readonly synchronized: boolean;
}

/** Two or more inputs joined along an axis; the other axes must be equal. */
export interface ConcatenateArgs {
  /** The axis to join along, batch axis counted; negative counts from the last. */
  readonly axis: number;
}

/** A convolution over time or another single axis. Input (batch, steps, channels), output (batch, new steps, filters). */
export interface Conv1DArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Length of the window, in steps; one number. */
  readonly kernelSize: readonly [number];
  /** Cells the window moves at a time. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(steps / stride) steps, `causal` pads at the start only, so that no output depends on a later step. */
  readonly padding: 'valid' | 'same' | 'causal';
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number];
  /** Number of groups into which the input channels are split; each makes filters / groups of the output channels from its own. Must divide both. */
  readonly groups: number;
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (kernelSize, input channels / groups, filters) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (kernelSize, input channels / groups, filters), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (kernelSize, input channels / groups, filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
}

/** A convolution over images. Input (batch, height, width, channels), output (batch, new height, new width, filters). */
export interface Conv2DArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Height and width of the window, in cells; one number stands for both. */
  readonly kernelSize: readonly [number, number];
  /** Cells the window moves at a time, per axis; one number stands for both. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number, number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(size / stride) rows and columns. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window, per axis; one number stands for both. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number, number];
  /** Number of groups into which the input channels are split; each makes filters / groups of the output channels from its own. Must divide both. */
  readonly groups: number;
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (height, width, input channels / groups, filters) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (height, width, input channels / groups, filters), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (height, width, input channels / groups, filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
}

/** A fully connected layer: activation(input · kernel + bias) over the last axis. Input (…, n), output (…, units). */
export interface DenseArgs {
  /** Size of the output's last axis; the width of the layer. */
  readonly units: number;
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (input size, units) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (units) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (input size, units), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (units), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (input size, units), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (units), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
}

/** A convolution over images that keeps the channels apart: each input channel has depthMultiplier kernels of its own. Input (batch, height, width, channels), output (batch, new height, new width, channels × depthMultiplier). */
export interface DepthwiseConv2DArgs {
  /** Height and width of the window, in cells; one number stands for both. */
  readonly kernelSize: readonly [number, number];
  /** Cells the window moves at a time, per axis; one number stands for both. */
  readonly strides: readonly [number, number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(size / stride) rows and columns. */
  readonly padding: 'valid' | 'same';
  /** How many output channels each input channel gives. */
  readonly depthMultiplier: number;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window, per axis; one number stands for both. */
  readonly dilationRate: readonly [number, number];
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the depthwise kernel, shape (height, width, channels, depthMultiplier) are drawn. */
  readonly depthwiseInitializer: Initializer;
  /** How the initial values of the bias, shape (channels × depthMultiplier) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the depthwise kernel, shape (height, width, channels, depthMultiplier), added to the loss; null for none. */
  readonly depthwiseRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (channels × depthMultiplier), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the depthwise kernel, shape (height, width, channels, depthMultiplier), enforced after every optimizer step; null for none. */
  readonly depthwiseConstraint: Constraint | null;
  /** Constraint on the bias, shape (channels × depthMultiplier), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
}

/** The dot product of its two inputs along an axis of each, example by example. */
export interface DotArgs {
  /** The axis of the first input and that of the second, batch axis counted; one number stands for both. Negative counts from the last. */
  readonly axes: readonly [number, number];
  /** Scale the vectors to length 1 first, so that their dot product is the cosine of their angle. */
  readonly normalize: boolean;
}

/** Sets a random part of the input to 0 during training and scales the rest by 1 / (1 - rate). Does nothing in inference. */
export interface DropoutArgs {
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly rate: number;
  /** Shape of the mask, batch axis included: an axis of 1 shares the mask along it, null takes the input's size. Null for the whole is the input's shape. */
  readonly noiseShape: readonly (number | null)[] | null;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
}

/** x where it is positive, alpha × (exp(x) − 1) elsewhere. The output has the input's shape. */
export interface ELUArgs {
  /** What large negative values come near to, with its sign changed. */
  readonly alpha: number;
}

/** A dense layer whose product of input and kernel is an einsum equation. */
export interface EinsumDenseArgs {
  /** What is multiplied and summed, as `input,kernel->output`: ab,bc->ac is Dense; `...` stands for further axes at the beginning or the end of input and output. */
  readonly equation: string;
  /** Shape of the output without batch and `...`: a number, or a list with null for the lengths that the input gives. */
  readonly outputShape: number | readonly (number | null)[];
  /** Activation function of the output; `linear` applies none. */
  readonly activation: Activation;
  /** The letters of the output's axes along which a bias is added; null for no bias. */
  readonly biasAxes: string | null;
  /** How the initial values of the kernel are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
}

/** A vector for each integer. Input (batch, …) of integers from 0 up to but not including inputDim, output (batch, …, outputDim). */
export interface EmbeddingArgs {
  /** Size of the vocabulary: the largest integer in the input, plus 1. */
  readonly inputDim: number;
  /** Size of each vector; the width of the layer. */
  readonly outputDim: number;
  /** How the initial values of the table, shape (inputDim, outputDim) are drawn. */
  readonly embeddingsInitializer: Initializer;
  /** Penalty on the table, added to the loss; null for none. */
  readonly embeddingsRegularizer: Regularizer | null;
  /** Constraint on the table, enforced after every optimizer step; null for none. */
  readonly embeddingsConstraint: Constraint | null;
  /** Whether 0 is padding, which the layers after this one skip. */
  readonly maskZero: boolean;
}

/** All axes but the batch made one. Input (batch, a, b, …), output (batch, a · b · …). */
export interface FlattenArgs {
  /** Order of the input's axes; `channelsFirst` moves the channels last before flattening. */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
}

/** Gated recurrent unit over a sequence. Input (batch, steps, features), output (batch, units). */
export interface GRUArgs {
  /** Size of the output and of the state; the width of the layer. */
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
  /** Output every step, (batch, steps, units), instead of the last one, (batch, units). */
  readonly returnSequences: boolean;
  /** Also output the final state, as a further output, (batch, units). */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** Whether the reset gate works after the matrix multiplication (cuDNN's variant, with a second bias) or before it. */
  readonly resetAfter: boolean;
}

/** The mean over height and width. Input (batch, height, width, channels), output (batch, channels). */
export interface GlobalAveragePooling2DArgs {
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep height and width as axes of size 1: output (batch, 1, 1, channels). */
  readonly keepdims: boolean;
}

/** Normalises groups of channels of each example to mean 0 and variance 1. */
export interface GroupNormalizationArgs {
  /** How many groups the channels are divided into; -1 for one group per channel (instance normalisation). */
  readonly groups: number;
  /** The axis of the channels, batch axis counted; negative counts from the last. */
  readonly axis: number;
  /** Added to the variance so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether an offset (beta) is learned and added. */
  readonly center: boolean;
  /** Whether a factor (gamma) is learned and multiplied with. */
  readonly scale: boolean;
  /** How the initial values of beta, the offset, shape (channels) are drawn. */
  readonly betaInitializer: Initializer;
  /** How the initial values of gamma, the factor, shape (channels) are drawn. */
  readonly gammaInitializer: Initializer;
  /** Penalty on beta, the offset, added to the loss; null for none. */
  readonly betaRegularizer: Regularizer | null;
  /** Penalty on gamma, the factor, added to the loss; null for none. */
  readonly gammaRegularizer: Regularizer | null;
  /** Constraint on beta, the offset, enforced after every optimizer step; null for none. */
  readonly betaConstraint: Constraint | null;
  /** Constraint on gamma, the factor, enforced after every optimizer step; null for none. */
  readonly gammaConstraint: Constraint | null;
}

/** An entry point of the network: the shape and dtype of one input. The `inputs` section makes one for each of its entries. */
export interface InputLayerArgs {
  /** Shape of one example, without the batch axis, e.g. [28, 28, 1]; null is a dimension that may vary from batch to batch. */
  readonly shape: readonly (number | null)[];
  /** Type of the input's elements. */
  readonly dtype: 'float32' | 'int32' | 'bool';
  /** Number of examples in every batch; null lets it vary. */
  readonly batchSize: number | null;
}

/** Long short-term memory over a sequence. Input (batch, steps, features), output (batch, units). */
export interface LSTMArgs {
  /** Size of the output and of the state; the width of the layer. */
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
  /** Output every step, (batch, steps, units), instead of the last one, (batch, units). */
  readonly returnSequences: boolean;
  /** Also output the final state, as two further outputs (hidden and cell state), each (batch, units). */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
}

/** Normalises each example to mean 0 and variance 1 along an axis or several. */
export interface LayerNormalizationArgs {
  /** The axis, or axes, along which mean and variance are taken, batch axis counted; negative counts from the last. */
  readonly axis: number | readonly number[];
  /** Added to the variance so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Whether an offset (beta) is learned and added. */
  readonly center: boolean;
  /** Whether a factor (gamma) is learned and multiplied with. */
  readonly scale: boolean;
  /** How the initial values of beta, the offset, shape (the axes' lengths) are drawn. */
  readonly betaInitializer: Initializer;
  /** How the initial values of gamma, the factor, shape (the axes' lengths) are drawn. */
  readonly gammaInitializer: Initializer;
  /** Penalty on beta, the offset, added to the loss; null for none. */
  readonly betaRegularizer: Regularizer | null;
  /** Penalty on gamma, the factor, added to the loss; null for none. */
  readonly gammaRegularizer: Regularizer | null;
  /** Constraint on beta, the offset, enforced after every optimizer step; null for none. */
  readonly betaConstraint: Constraint | null;
  /** Constraint on gamma, the factor, enforced after every optimizer step; null for none. */
  readonly gammaConstraint: Constraint | null;
}

/** x where it is positive, negativeSlope × x elsewhere. The output has the input's shape. */
export interface LeakyReLUArgs {
  /** Slope for negative values. */
  readonly negativeSlope: number;
}

/** Masks the steps whose every feature has one value: layers after it skip them. Masked steps become 0. */
export interface MaskingArgs {
  /** The value that marks a step to be masked. */
  readonly maskValue: number;
}

/** The largest value in each window along the steps. Input (batch, steps, channels). */
export interface MaxPooling1DArgs {
  /** Length of the window, in steps; one number. */
  readonly poolSize: readonly [number];
  /** Cells the window moves at a time. Null is the same as poolSize. */
  readonly strides: readonly [number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(size / stride) cells along each axis. */
  readonly padding: 'valid' | 'same';
}

/** The largest value in each window over height and width. Input (batch, height, width, channels). */
export interface MaxPooling2DArgs {
  /** Height and width of the window, in cells; one number stands for both. */
  readonly poolSize: readonly [number, number];
  /** Cells the window moves at a time; one number stands for both axes. Null is the same as poolSize. */
  readonly strides: readonly [number, number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(size / stride) cells along each axis. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
}

/** The largest of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface MaximumArgs {}

/** The smallest of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface MinimumArgs {}

/** The product of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface MultiplyArgs {}

/** x where it is positive, alpha × x elsewhere, with a trained alpha for each place of the input. The output has the input's shape. */
export interface PReLUArgs {
  /** How the initial values of the slopes, the shape of one example with 1 for shared axes are drawn. */
  readonly alphaInitializer: Initializer;
  /** Penalty on the slopes, the shape of one example with 1 for shared axes, added to the loss; null for none. */
  readonly alphaRegularizer: Regularizer | null;
  /** Constraint on the slopes, the shape of one example with 1 for shared axes, enforced after every optimizer step; null for none. */
  readonly alphaConstraint: Constraint | null;
  /** Axes along which one slope serves all places, batch axis counted as 0: [1, 2] has one slope for each channel of an image. Null for none. */
  readonly sharedAxes: readonly number[] | null;
}

/** Divides each example by the root of its mean square along an axis or several, and scales it by a learned factor. */
export interface RMSNormalizationArgs {
  /** The axis, or axes, along which the mean square is taken, batch axis counted; negative counts from the last. */
  readonly axis: number | readonly number[];
  /** Added to the mean square so that nothing is divided by zero. */
  readonly epsilon: number;
}

/** The rectified linear unit: x where it is above threshold, at most maxValue; below, negativeSlope × (x − threshold). The output has the input's shape. */
export interface ReLUArgs {
  /** The largest value that comes out; null for no limit. */
  readonly maxValue: number | null;
  /** Slope below the threshold. */
  readonly negativeSlope: number;
  /** Where the unit begins to let values through. */
  readonly threshold: number;
}

/** The same values in another shape. */
export interface ReshapeArgs {
  /** Shape of one example, without the batch axis; -1, at most once, is worked out from the other dimensions. */
  readonly targetShape: readonly number[];
}

/** A fully connected recurrent layer whose output is its state. Input (batch, steps, features), output (batch, units). */
export interface SimpleRNNArgs {
  /** Size of the output and of the state; the width of the layer. */
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
  /** Output every step, (batch, steps, units), instead of the last one, (batch, units). */
  readonly returnSequences: boolean;
  /** Also output the final state, as a further output, (batch, units). */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
}

/** exp(x) over its sum along an axis, so that the values along it add up to 1. The output has the input's shape. */
export interface SoftmaxArgs {
  /** The axis along which the values add up to 1, batch axis counted, or a list of several; negative counts from the last. */
  readonly axis: number | readonly number[];
}

/** The first of its two inputs less the second, element by element; of the same shape, or of shapes that broadcast. */
export interface SubtractArgs {}

/** Scales each example to length 1 (L2 norm) along an axis or several. */
export interface UnitNormalizationArgs {
  /** The axis, or axes, along which the norm is taken, batch axis counted; negative counts from the last. */
  readonly axis: number | readonly number[];
}

/** Rows and columns of zeros put around the input. Input (batch, height, width, channels). */
export interface ZeroPadding2DArgs {
  /** Zeros added on each side, [[top, bottom], [left, right]]; one number for an axis stands for both of its sides, one number alone for all. */
  readonly padding: readonly [readonly [number, number], readonly [number, number]];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
}

/** The arguments of every layer type, by the type's name. */
export interface LayerArgs {
  readonly Activation: ActivationArgs;
  readonly Add: AddArgs;
  readonly Average: AverageArgs;
  readonly AveragePooling2D: AveragePooling2DArgs;
  readonly BatchNormalization: BatchNormalizationArgs;
  readonly Concatenate: ConcatenateArgs;
  readonly Conv1D: Conv1DArgs;
  readonly Conv2D: Conv2DArgs;
  readonly Dense: DenseArgs;
  readonly DepthwiseConv2D: DepthwiseConv2DArgs;
  readonly Dot: DotArgs;
  readonly Dropout: DropoutArgs;
  readonly ELU: ELUArgs;
  readonly EinsumDense: EinsumDenseArgs;
  readonly Embedding: EmbeddingArgs;
  readonly Flatten: FlattenArgs;
  readonly GRU: GRUArgs;
  readonly GlobalAveragePooling2D: GlobalAveragePooling2DArgs;
  readonly GroupNormalization: GroupNormalizationArgs;
  readonly InputLayer: InputLayerArgs;
  readonly LSTM: LSTMArgs;
  readonly LayerNormalization: LayerNormalizationArgs;
  readonly LeakyReLU: LeakyReLUArgs;
  readonly Masking: MaskingArgs;
  readonly MaxPooling1D: MaxPooling1DArgs;
  readonly MaxPooling2D: MaxPooling2DArgs;
  readonly Maximum: MaximumArgs;
  readonly Minimum: MinimumArgs;
  readonly Multiply: MultiplyArgs;
  readonly PReLU: PReLUArgs;
  readonly RMSNormalization: RMSNormalizationArgs;
  readonly ReLU: ReLUArgs;
  readonly Reshape: ReshapeArgs;
  readonly SimpleRNN: SimpleRNNArgs;
  readonly Softmax: SoftmaxArgs;
  readonly Subtract: SubtractArgs;
  readonly UnitNormalization: UnitNormalizationArgs;
  readonly ZeroPadding2D: ZeroPadding2DArgs;
}

export type LayerType = keyof LayerArgs;
