// Generated from schema/: do not edit; run `make schema`.

import type { Activation, Cell, Constraint, Initializer, Regularizer } from './classes.ts';

/** Each element without its sign. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface AbsoluteArgs {}

/** Applies an activation function. The output has the input's shape. */
export interface ActivationArgs {
  /** The activation function. */
  readonly activation: Activation;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Its input, unchanged, with a penalty on it added to the loss, divided by the batch size. */
export interface ActivityRegularizationArgs {
  /** Factor of the sum of absolute values. */
  readonly l1: number;
  /** Factor of the sum of squares. */
  readonly l2: number;
}

/** The mean in windows of nearly equal size, as many along each axis as the output has cells. Input (batch, steps, channels). */
export interface AdaptiveAveragePooling1DArgs {
  /** Steps of the output. */
  readonly outputSize: readonly [number];
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean in windows of nearly equal size, as many along each axis as the output has cells. Input (batch, height, width, channels). */
export interface AdaptiveAveragePooling2DArgs {
  /** Height and width of the output; one number stands for both. */
  readonly outputSize: readonly [number, number];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean in windows of nearly equal size, as many along each axis as the output has cells. Input (batch, depth, height, width, channels). */
export interface AdaptiveAveragePooling3DArgs {
  /** Depth, height and width of the output; one number stands for all three. */
  readonly outputSize: readonly [number, number, number];
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value in windows of nearly equal size, as many along each axis as the output has cells. Input (batch, steps, channels). */
export interface AdaptiveMaxPooling1DArgs {
  /** Steps of the output. */
  readonly outputSize: readonly [number];
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value in windows of nearly equal size, as many along each axis as the output has cells. Input (batch, height, width, channels). */
export interface AdaptiveMaxPooling2DArgs {
  /** Height and width of the output; one number stands for both. */
  readonly outputSize: readonly [number, number];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value in windows of nearly equal size, as many along each axis as the output has cells. Input (batch, depth, height, width, channels). */
export interface AdaptiveMaxPooling3DArgs {
  /** Depth, height and width of the output; one number stands for all three. */
  readonly outputSize: readonly [number, number, number];
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The sum of two or more inputs of the same shape, or of shapes that broadcast. */
export interface AddArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Additive (Bahdanau) attention: for each step of the query, a mean of the values, weighted by the sum of tanh(query + key). Inputs: query, value, and key if it is not the value. */
export interface AdditiveAttentionArgs {
  /** Whether the features of the scores are multiplied by a learned scale. */
  readonly useScale: boolean;
  /** Fraction of the scores set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Whether a step sees only itself and the steps before it. */
  readonly useCausalMask: boolean;
  /** Whether the attention scores are a second output. */
  readonly returnAttentionScores: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Dropout for selu: drops to its negative limit and keeps mean and variance in training; in inference the input passes. */
export interface AlphaDropoutArgs {
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly rate: number;
  /** Shape of the mask, batch axis included: an axis of 1 shares the mask along it, null takes the input's size. Null for the whole is the input's shape. */
  readonly noiseShape: readonly (number | null)[] | null;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Dot-product (Luong) attention: for each step of the query, a mean of the values, weighted by how well the query matches their keys. Inputs: query, value, and key if it is not the value. */
export interface AttentionArgs {
  /** Whether scores are multiplied by a learned scale. */
  readonly useScale: boolean;
  /** How a query is compared with a key: by their dot product, or by the sum of tanh(query + key). */
  readonly scoreMode: 'dot' | 'concat';
  /** Fraction of the scores set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Whether a step sees only itself and the steps before it. */
  readonly useCausalMask: boolean;
  /** Whether the attention scores are a second output. */
  readonly returnAttentionScores: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Mixes images in training with themselves, changed in several chains of changes that are drawn: among shear, translation, rotation, posterization, solarization, auto contrast, equalization, brightness, colour degeneration, contrast, sharpness and none. Input (batch, height, width, 3), output the same shape, float32; nothing happens in inference. */
export interface AugMixArgs {
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** How many changed copies are mixed, by shares that are drawn. */
  readonly numChains: number;
  /** How many changes a copy goes through. */
  readonly chainDepth: number;
  /** How strong each change is: the `factor` of its layer, evenly from 0 to this number, or between two. */
  readonly factor: number | readonly [number, number];
  /** Parameter of the Dirichlet and beta distributions of the shares: the larger, the more even they are. */
  readonly alpha: number;
  /** Whether brightness, colour degeneration, contrast and sharpness are drawn, too. */
  readonly allOps: boolean;
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: (batch, height, width, channels). Keras's AutoContrast takes the wrong axes with channels first, so that cannot be had. */
  readonly dataFormat: 'channelsLast';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Spreads each channel of each image over the whole range of values, in training and in inference. Input (batch, height, width, channels), output the same shape, float32. */
export interface AutoContrastArgs {
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Order of the axes: (batch, height, width, channels). Keras takes the wrong axes with channels first, so that cannot be had. */
  readonly dataFormat: 'channelsLast';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface AverageArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean in each window over steps. Input (batch, steps, channels). */
export interface AveragePooling1DArgs {
  /** Length of the window, in steps. */
  readonly poolSize: readonly [number];
  /** Steps the window moves at a time. Null is the same as poolSize. */
  readonly strides: readonly [number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(steps / stride) steps. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean in each window over depth, height and width. Input (batch, depth, height, width, channels). */
export interface AveragePooling3DArgs {
  /** Depth, height and width of the window, in cells; one number stands for all three. */
  readonly poolSize: readonly [number, number, number];
  /** Cells the window moves at a time; one number stands for all three axes. Null is the same as poolSize. */
  readonly strides: readonly [number, number, number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(size / stride) cells along each axis. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Batch renormalization (Ioffe 2017): in training the batch is corrected towards moving statistics of its own, so that small batches train as they predict. Inference is the same. */
  readonly renorm: boolean;
  /** Limits of the corrections that renorm makes: the factor lies from `rmin` to `rmax`, the offset from -`dmax` to `dmax`; null for no limit. */
  readonly renormClipping: {
    /** The largest factor; null for any. */
    readonly rmax: number | null;
    /** The smallest factor; null for any. */
    readonly rmin: number | null;
    /** The largest offset, in standard deviations, either way; null for any. */
    readonly dmax: number | null;
  } | null;
  /** Part of the statistics that renorm corrects towards kept at each training step. */
  readonly renormMomentum: number;
  /** Whether statistics are shared between the devices of one training run. There is one device here, so only false is possible. */
  readonly synchronized: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A recurrent layer, and another like it that reads the sequence from its end; what they say is merged. */
export interface BidirectionalArgs {
  /** The recurrent layer that reads forwards; its width is the width of this one. */
  readonly layer: InnerLayer;
  /** How the two outputs become one: side by side, or element by element; null gives both. */
  readonly mergeMode: 'concat' | 'sum' | 'mul' | 'ave' | null;
  /** The recurrent layer that reads backwards, with `goBackwards: true`. Null takes one like `layer`. */
  readonly backwardLayer: InnerLayer | null;
  /** Penalty on each output of the whole, states included, divided by the batch size and added to the loss, beside those of the layers inside; null for none. */
  readonly activityRegularizer: Regularizer | null;
}

/** Encodes whole numbers below numTokens. Input (batch, values), output (batch, numTokens); with `oneHot` (batch, values, numTokens), a last axis of 1 taken away. With `count` a second input of the same shape, `inputs: {input: codes, countWeights: amounts}`, says what each value counts. */
export interface CategoryEncodingArgs {
  /** How many classes there are; a layer cannot do without. */
  readonly numTokens: number | null;
  /** What comes out: `oneHot` a 1 at the place of each number; `multiHot` a 1 at the place of every number of the example; `count` how often each occurs. */
  readonly outputMode: 'multiHot' | 'oneHot' | 'count';
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The middle of images; an image smaller than that is first enlarged until it has it. Input (batch, height, width, channels), output (batch, new height, new width, channels), float32. */
export interface CenterCropArgs {
  /** Rows of the output. */
  readonly height: number;
  /** Columns of the output. */
  readonly width: number;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Each element, but xMin for what is smaller and xMax for what is larger. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface ClipArgs {
  /** The smallest value that comes out; null for no limit. */
  readonly xMin: number | null;
  /** The largest value that comes out; null for no limit. */
  readonly xMax: number | null;
}

/** Two or more inputs joined along an axis; the other axes must be equal. */
export interface ConcatenateArgs {
  /** The axis to join along, batch axis counted; negative counts from the last. */
  readonly axis: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Spreads the values of each channel of each image so that all are about equally frequent in each part of it, in training and in inference. Input (batch, height, width, channels), output the same shape. */
export interface ContrastLimitedAdaptiveHistogramEqualizationArgs {
  /** The lowest and the highest value of a pixel. */
  readonly valueRange: readonly [number, number];
  /** How many times its even share of the pixels a value may have; what is above goes to all values alike. 0 and less set no limit. */
  readonly clipLimit: number;
  /** How many parts an image has, downwards and across; between them values go over smoothly. */
  readonly tileGridSize: readonly [number, number];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Constraint on the kernel, shape (kernelSize, input channels / groups, filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A transposed convolution over sequences: the reverse of a convolution's way through shapes, which makes them larger. Input (batch, steps, channels), output (batch, new steps, filters). */
export interface Conv1DTransposeArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Length of the window, in steps. */
  readonly kernelSize: readonly [number];
  /** How many steps apart the inputs are put in the output. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number];
  /** Edges: `valid` keeps all that the kernel reaches, `same` cuts the output to size × stride along each axis. */
  readonly padding: 'valid' | 'same';
  /** Steps added at the end of the output. Below the stride. Null gives the usual size: size × stride with `same`, what the kernel reaches with `valid`. */
  readonly outputPadding: readonly [number] | null;
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the steps of the window. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number];
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (kernel size, filters, input channels) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (kernel size, filters, input channels), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (kernel size, filters, input channels), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Constraint on the kernel, shape (height, width, input channels / groups, filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A transposed convolution over images: the reverse of a convolution's way through shapes, which makes them larger. Input (batch, height, width, channels), output (batch, new height, new width, filters). */
export interface Conv2DTransposeArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Height and width of the window, in cells; one number stands for both. */
  readonly kernelSize: readonly [number, number];
  /** How many cells apart the inputs are put in the output, per axis; one number stands for both. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number, number];
  /** Edges: `valid` keeps all that the kernel reaches, `same` cuts the output to size × stride along each axis. */
  readonly padding: 'valid' | 'same';
  /** Rows and columns added at one side of the output; one number stands for both. Below the stride. Null gives the usual size: size × stride with `same`, what the kernel reaches with `valid`. */
  readonly outputPadding: readonly [number, number] | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window, per axis; one number stands for both. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number, number];
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (height, width, filters, input channels) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (height, width, filters, input channels), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (height, width, filters, input channels), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A convolution over volumes. Input (batch, depth, height, width, channels), output (batch, new depth, new height, new width, filters). */
export interface Conv3DArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Depth, height and width of the window, in cells; one number stands for all three. */
  readonly kernelSize: readonly [number, number, number];
  /** Cells the window moves at a time, per axis; one number stands for all three. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number, number, number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(size / stride) cells along each axis. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window, per axis; one number stands for all three. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number, number, number];
  /** Number of groups into which the input channels are split; each makes filters / groups of the output channels from its own. Must divide both. */
  readonly groups: number;
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (depth, height, width, input channels / groups, filters) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (depth, height, width, input channels / groups, filters), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (depth, height, width, input channels / groups, filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A transposed convolution over volumes: the reverse of a convolution's way through shapes, which makes them larger. Input (batch, depth, height, width, channels), output (batch, new depth, new height, new width, filters). */
export interface Conv3DTransposeArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Depth, height and width of the window, in cells; one number stands for all three. */
  readonly kernelSize: readonly [number, number, number];
  /** How many cells apart the inputs are put in the output, per axis; one number stands for all three. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number, number, number];
  /** Edges: `valid` keeps all that the kernel reaches, `same` cuts the output to size × stride along each axis. */
  readonly padding: 'valid' | 'same';
  /** Cells added at one side of the output, per axis; one number stands for all three. Below the stride. Null gives the usual size: size × stride with `same`, what the kernel reaches with `valid`. */
  readonly outputPadding: readonly [number, number, number] | null;
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window, per axis; one number stands for all three. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number, number, number];
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (depth, height, width, filters, input channels) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the kernel, shape (depth, height, width, filters, input channels), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (depth, height, width, filters, input channels), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** An LSTM over a sequence of rows, whose gates are convolutions. Input (batch, steps, length, channels), output (batch, new length, filters). */
export interface ConvLSTM1DArgs {
  /** Number of channels of the output and of the states; the width of the layer. */
  readonly filters: number;
  /** Length of the window, in cells; one number. The window over the state is as large, and takes every place. */
  readonly kernelSize: readonly [number];
  /** Cells the window over the input moves at a time. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number];
  /** Edges of the input: `valid` adds no padding, `same` pads with zeros so that the output has ceil(length / stride) cells. The state is always padded. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, steps, length, channels), `channelsFirst` is (batch, steps, channels, length). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window over the input. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number];
  /** Activation function of the candidate and output; `linear` applies none. */
  readonly activation: Activation;
  /** Activation function of the gates. */
  readonly recurrentActivation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (kernelSize, input channels, 4 · filters) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the recurrent kernel, shape (kernelSize, filters, 4 · filters) are drawn. */
  readonly recurrentInitializer: Initializer;
  /** How the initial values of the bias, shape (4 · filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Whether the forget gate's bias starts at 1, so that the layer remembers from the beginning. */
  readonly unitForgetBias: boolean;
  /** Penalty on the kernel, shape (kernelSize, input channels, 4 · filters), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the recurrent kernel, shape (kernelSize, filters, 4 · filters), added to the loss; null for none. */
  readonly recurrentRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (4 · filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on each output, states included, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (kernelSize, input channels, 4 · filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the recurrent kernel, shape (kernelSize, filters, 4 · filters), enforced after every optimizer step; null for none. */
  readonly recurrentConstraint: Constraint | null;
  /** Constraint on the bias, shape (4 · filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Fraction of the state set to 0 at each training step, from 0 up to but not including 1. */
  readonly recurrentDropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Output every step, (batch, steps, new length, filters), instead of the last one, (batch, new length, filters). */
  readonly returnSequences: boolean;
  /** Also output the final state, as two further outputs (hidden and cell state), each (batch, new length, filters). */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
}

/** An LSTM over a sequence of images, whose gates are convolutions. Input (batch, steps, height, width, channels), output (batch, new height, new width, filters). */
export interface ConvLSTM2DArgs {
  /** Number of channels of the output and of the states; the width of the layer. */
  readonly filters: number;
  /** Height and width of the window, in cells; one number stands for both. The window over the state is as large, and takes every place. */
  readonly kernelSize: readonly [number, number];
  /** Cells the window over the input moves at a time, per axis; one number stands for both. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number, number];
  /** Edges of the input: `valid` adds no padding, `same` pads with zeros so that the output has ceil(size / stride) rows and columns. The state is always padded. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, steps, height, width, channels), `channelsFirst` is (batch, steps, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window over the input, per axis; one number stands for both. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number, number];
  /** Activation function of the candidate and output; `linear` applies none. */
  readonly activation: Activation;
  /** Activation function of the gates. */
  readonly recurrentActivation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (height, width, input channels, 4 · filters) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the recurrent kernel, shape (height, width, filters, 4 · filters) are drawn. */
  readonly recurrentInitializer: Initializer;
  /** How the initial values of the bias, shape (4 · filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Whether the forget gate's bias starts at 1, so that the layer remembers from the beginning. */
  readonly unitForgetBias: boolean;
  /** Penalty on the kernel, shape (height, width, input channels, 4 · filters), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the recurrent kernel, shape (height, width, filters, 4 · filters), added to the loss; null for none. */
  readonly recurrentRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (4 · filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on each output, states included, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (height, width, input channels, 4 · filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the recurrent kernel, shape (height, width, filters, 4 · filters), enforced after every optimizer step; null for none. */
  readonly recurrentConstraint: Constraint | null;
  /** Constraint on the bias, shape (4 · filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Fraction of the state set to 0 at each training step, from 0 up to but not including 1. */
  readonly recurrentDropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Output every step, (batch, steps, new height, new width, filters), instead of the last one, (batch, new height, new width, filters). */
  readonly returnSequences: boolean;
  /** Also output the final state, as two further outputs (hidden and cell state), each (batch, new height, new width, filters). */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
}

/** An LSTM over a sequence of volumes, whose gates are convolutions. Input (batch, steps, depth, height, width, channels), output (batch, new depth, new height, new width, filters). */
export interface ConvLSTM3DArgs {
  /** Number of channels of the output and of the states; the width of the layer. */
  readonly filters: number;
  /** Depth, height and width of the window, in cells; one number stands for all three. The window over the state is as large, and takes every place. */
  readonly kernelSize: readonly [number, number, number];
  /** Cells the window over the input moves at a time, per axis; one number stands for all three. Above 1 only with a dilationRate of 1. */
  readonly strides: readonly [number, number, number];
  /** Edges of the input: `valid` adds no padding, `same` pads with zeros so that the output has ceil(size / stride) slices, rows and columns. The state is always padded. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, steps, depth, height, width, channels), `channelsFirst` is (batch, steps, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window over the input, per axis; one number stands for all three. Above 1 only with strides of 1. */
  readonly dilationRate: readonly [number, number, number];
  /** Activation function of the candidate and output; `linear` applies none. */
  readonly activation: Activation;
  /** Activation function of the gates. */
  readonly recurrentActivation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the kernel, shape (depth, height, width, input channels, 4 · filters) are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of the recurrent kernel, shape (depth, height, width, filters, 4 · filters) are drawn. */
  readonly recurrentInitializer: Initializer;
  /** How the initial values of the bias, shape (4 · filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Whether the forget gate's bias starts at 1, so that the layer remembers from the beginning. */
  readonly unitForgetBias: boolean;
  /** Penalty on the kernel, shape (depth, height, width, input channels, 4 · filters), added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on the recurrent kernel, shape (depth, height, width, filters, 4 · filters), added to the loss; null for none. */
  readonly recurrentRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (4 · filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on each output, states included, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on the kernel, shape (depth, height, width, input channels, 4 · filters), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the recurrent kernel, shape (depth, height, width, filters, 4 · filters), enforced after every optimizer step; null for none. */
  readonly recurrentConstraint: Constraint | null;
  /** Constraint on the bias, shape (4 · filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Fraction of the state set to 0 at each training step, from 0 up to but not including 1. */
  readonly recurrentDropout: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Output every step, (batch, steps, new depth, new height, new width, filters), instead of the last one, (batch, new depth, new height, new width, filters). */
  readonly returnSequences: boolean;
  /** Also output the final state, as two further outputs (hidden and cell state), each (batch, new depth, new height, new width, filters). */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
}

/** The cosine of each element. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface CosArgs {}

/** Steps cut off at the start and the end. Input (batch, steps, channels). */
export interface Cropping1DArgs {
  /** Steps cut off before the first and after the last step; one number stands for both. */
  readonly cropping: readonly [number, number];
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Rows and columns cut off at the edges. Input (batch, height, width, channels). */
export interface Cropping2DArgs {
  /** Cells cut off on each side, [[top, bottom], [left, right]]; one number for an axis stands for both of its sides, one number alone for all. */
  readonly cropping: readonly [readonly [number, number], readonly [number, number]];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Slices, rows and columns cut off at the edges. Input (batch, depth, height, width, channels). */
export interface Cropping3DArgs {
  /** Cells cut off on each side, [[front, back], [top, bottom], [left, right]]; one number for an axis stands for both of its sides, one number alone for all. */
  readonly cropping: readonly [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Constraint on the kernel, shape (input size, units), enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on the bias, shape (units), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A convolution over sequences that keeps the channels apart: each input channel has depthMultiplier kernels of its own. Input (batch, steps, channels), output (batch, new steps, channels × depthMultiplier). */
export interface DepthwiseConv1DArgs {
  /** Length of the window, in steps. */
  readonly kernelSize: readonly [number];
  /** Steps the window moves at a time. */
  readonly strides: readonly [number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(steps / stride) steps. */
  readonly padding: 'valid' | 'same';
  /** How many output channels each input channel gives. */
  readonly depthMultiplier: number;
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the steps of the window. */
  readonly dilationRate: readonly [number];
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the depthwise kernel, shape (kernel size, channels, depthMultiplier) are drawn. */
  readonly depthwiseInitializer: Initializer;
  /** How the initial values of the bias, shape (channels × depthMultiplier) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the depthwise kernel, shape (kernel size, channels, depthMultiplier), added to the loss; null for none. */
  readonly depthwiseRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (channels × depthMultiplier), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the depthwise kernel, shape (kernel size, channels, depthMultiplier), enforced after every optimizer step; null for none. */
  readonly depthwiseConstraint: Constraint | null;
  /** Constraint on the bias, shape (channels × depthMultiplier), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Constraint on the depthwise kernel, shape (height, width, channels, depthMultiplier), enforced after every optimizer step; null for none. */
  readonly depthwiseConstraint: Constraint | null;
  /** Constraint on the bias, shape (channels × depthMultiplier), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Sorts numbers into bins: the number of the bin, from 0 on, or that number encoded. Input any shape, output its shape; encoded as CategoryEncoding does. */
export interface DiscretizationArgs {
  /** Limits of the bins, rising: bin 0 lies below the first, the last bin from the last limit on. Null with `numBins` learns them from the training data before the first step, as `adapt()` of Keras does. */
  readonly binBoundaries: readonly number[] | null;
  /** How many bins, with about as many examples each, are made from the training data where binBoundaries are not given. */
  readonly numBins: number | null;
  /** Error that is tolerated when bins are made from data; of no effect with binBoundaries. */
  readonly epsilon: number;
  /** What comes out: `int` the number; `oneHot` a 1 at the place of each number; `multiHot` a 1 at the place of every number of the example; `count` how often each occurs. */
  readonly outputMode: 'int' | 'oneHot' | 'multiHot' | 'count';
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
}

/** The first of two inputs over the second; their shapes are equal or broadcast. An operation of keras.ops: a mask stops at it. */
export interface DivideArgs {}

/** The dot product of its two inputs along an axis of each, example by example. */
export interface DotArgs {
  /** The axis of the first input and that of the second, batch axis counted; one number stands for both. Negative counts from the last. */
  readonly axes: readonly [number, number];
  /** Scale the vectors to length 1 first, so that their dot product is the cosine of their angle. */
  readonly normalize: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Sets a random part of the input to 0 during training and scales the rest by 1 / (1 - rate). Does nothing in inference. */
export interface DropoutArgs {
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly rate: number;
  /** Shape of the mask, batch axis included: an axis of 1 shares the mask along it, null takes the input's size. Null for the whole is the input's shape. */
  readonly noiseShape: readonly (number | null)[] | null;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** x where it is positive, alpha × (exp(x) − 1) elsewhere. The output has the input's shape. */
export interface ELUArgs {
  /** What large negative values come near to, with its sign changed. */
  readonly alpha: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Products of two inputs, summed over axes, as an equation of NumPy says: `bqd,bkd->bqk` is the scores of attention. A letter is an axis; those that do not stand behind the arrow are summed over. An operation of keras.ops: a mask stops at it. */
export interface EinsumArgs {
  /** The axes of each input, batch first, an arrow, and those of the output; `...` at the beginning of all stands for the axes in front. */
  readonly subscripts: string;
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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Spreads the values of each channel in training so that all are about equally frequent, over the whole batch, as Keras does. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface EqualizationArgs {
  /** The lowest and the highest value of a pixel. */
  readonly valueRange: readonly [number, number];
  /** How many steps of values are told apart. */
  readonly bins: number;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** All axes but the batch made one. Input (batch, a, b, …), output (batch, a · b · …). */
export interface FlattenArgs {
  /** Order of the input's axes; `channelsFirst` moves the channels last before flattening. */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Penalty on each output, states included, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
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
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** Whether the reset gate works after the matrix multiplication (cuDNN's variant, with a second bias) or before it. */
  readonly resetAfter: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
}

/** Multiplies by random numbers of mean 1 and variance rate / (1 - rate) in training; in inference the input passes. */
export interface GaussianDropoutArgs {
  /** Rate of the Dropout with the same variance, from 0 up to but not including 1. */
  readonly rate: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Adds random numbers of mean 0 in training; in inference the input passes. */
export interface GaussianNoiseArgs {
  /** Standard deviation of the noise, from 0 to 1. */
  readonly stddev: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** x · Φ(x), the Gaussian error linear unit, by default as the formula with tanh has it. The exact one is also the activation `gelu`. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface GeluArgs {
  /** Whether Φ, the Gaussian distribution, is approximated by tanh. */
  readonly approximate: boolean;
}

/** A part of the input, chosen as NumPy does: `key: ":, 0"` is Python's `x[:, 0]`, the first step. An operation of keras.ops: a mask stops at it. */
export interface GetItemArgs {
  /** What stands between the brackets in Python: for each axis, batch axis included, a number, which takes the axis away, a slice `start:stop:step`, `...` for the axes that are not mentioned, or `None` for a new axis of size 1. The batch is taken whole. */
  readonly key: string;
}

/** The mean over steps. Input (batch, steps, channels), output (batch, channels). A mask leaves steps out. */
export interface GlobalAveragePooling1DArgs {
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep the pooled axes as axes of size 1: output (batch, 1, channels). */
  readonly keepdims: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean over height and width. Input (batch, height, width, channels), output (batch, channels). */
export interface GlobalAveragePooling2DArgs {
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep height and width as axes of size 1: output (batch, 1, 1, channels). */
  readonly keepdims: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean over depth, height and width. Input (batch, depth, height, width, channels), output (batch, channels). */
export interface GlobalAveragePooling3DArgs {
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep the pooled axes as axes of size 1: output (batch, 1, 1, 1, channels). */
  readonly keepdims: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value over steps. Input (batch, steps, channels), output (batch, channels). */
export interface GlobalMaxPooling1DArgs {
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep the pooled axes as axes of size 1: output (batch, 1, channels). */
  readonly keepdims: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value over height and width. Input (batch, height, width, channels), output (batch, channels). */
export interface GlobalMaxPooling2DArgs {
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep the pooled axes as axes of size 1: output (batch, 1, 1, channels). */
  readonly keepdims: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value over depth, height and width. Input (batch, depth, height, width, channels), output (batch, channels). */
export interface GlobalMaxPooling3DArgs {
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Keep the pooled axes as axes of size 1: output (batch, 1, 1, 1, channels). */
  readonly keepdims: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Multi-head attention in which several heads of the query share a head of key and value. Inputs: query, value, and key if it is not the value; attentionMask says what each step may see. */
export interface GroupQueryAttentionArgs {
  /** Size of query, key and value of each head. */
  readonly headDim: number;
  /** Number of heads of the query. */
  readonly numQueryHeads: number;
  /** Number of heads of key and value; it divides that of the query. */
  readonly numKeyValueHeads: number;
  /** Fraction of the scores set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Whether biases are added to the projections. */
  readonly useBias: boolean;
  /** How near a step must be to be seen, in steps; null for no limit. */
  readonly slidingWindow: number | null;
  /** Keras's switch for a fused kernel of some GPUs. There is none here, so only null and false are possible. */
  readonly flashAttention: boolean | null;
  /** How the initial values of each kernel are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of each bias are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on each kernel, added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on each bias, added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on what each projection and the layer put out, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on each kernel, enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on each bias, enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Whether the result is multiplied by a gate, a sigmoid of the query, before the last projection. */
  readonly useGate: boolean;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Whether a step sees only itself and the steps before it. */
  readonly useCausalMask: boolean;
  /** Whether the attention scores are a second output. */
  readonly returnAttentionScores: boolean;
}

/** Sorts pairs of values into bins by a hash, so that a pair is told from its parts. Two inputs of one shape, (batch, 1) or (batch), of int32 or string; output their shape, or encoded (batch, numBins). Texts become numbers before they reach the network: an exported model has two of int32 for each. */
export interface HashedCrossingArgs {
  /** How many bins there are. */
  readonly numBins: number;
  /** What comes out: `int` the bin's number; `oneHot` a 1 at its place. */
  readonly outputMode: 'int' | 'oneHot';
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
}

/** Sorts whole numbers or texts into bins by a hash, TensorFlow's of their text. Input any shape, of int32 or string, output its shape; encoded as CategoryEncoding does. Texts become bins before they reach the network: an exported model has an input of int32. */
export interface HashingArgs {
  /** How many bins there are, the mask's included. */
  readonly numBins: number;
  /** The number, or of texts the text, that goes to bin 0, which then no other goes to; null for none. */
  readonly maskValue: number | string | null;
  /** Key of the strong hash, SipHash: two numbers, or one for both. Null takes the fast one, FarmHash. */
  readonly salt: number | readonly [number, number] | null;
  /** What comes out: `int` the bin's number; `oneHot` a 1 at the place of each number; `multiHot` a 1 at the place of every number of the example; `count` how often each occurs. */
  readonly outputMode: 'int' | 'oneHot' | 'multiHot' | 'count';
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Its input, unchanged; a name for it. */
export interface IdentityArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** An entry point of the network: the shape and dtype of one input. The `inputs` section makes one for each of its entries. */
export interface InputLayerArgs {
  /** Shape of one example, without the batch axis, e.g. [28, 28, 1]; null is a dimension that may vary from batch to batch. */
  readonly shape: readonly (number | null)[];
  /** Type of the input's elements; `string` for text that a StringLookup or TextVectorization reads. */
  readonly dtype: 'float32' | 'int32' | 'bool' | 'string';
  /** Number of examples in every batch; null lets it vary. */
  readonly batchSize: number | null;
}

/** Whole numbers into their indices in a vocabulary, or those encoded. Input any shape, output its shape; encoded as CategoryEncoding does. */
export interface IntegerLookupArgs {
  /** The most indices that there may be, mask and unknown included; null for any number. */
  readonly maxTokens: number | null;
  /** How many indices unknown values have: with 0 they are an error, with several they are spread over them. */
  readonly numOovIndices: number;
  /** The value that has index 0 and counts for no class when encoded; null for none. */
  readonly maskToken: number | null;
  /** What stands for an unknown value in a vocabulary that lists it, and what `invert` gives for an index without a token. */
  readonly oovToken: number | null;
  /** The known values in the order of their indices; mask and unknown may stand in front. Null learns it from the training data before the first step, as `adapt()` of Keras does, the most frequent first, with room for `maxTokens` indices; encodings then need padToMaxTokens. */
  readonly vocabulary: readonly number[] | null;
  /** Type of the vocabulary; Keras has no other. */
  readonly vocabularyDtype: 'int64';
  /** A weight for each entry of the vocabulary, with the outputMode `tfIdf`. */
  readonly idfWeights: readonly number[] | null;
  /** Turn indices into values instead. */
  readonly invert: boolean;
  /** What comes out: `int` the index; `oneHot` a 1 at the place of each number; `multiHot` a 1 at the place of every number of the example; `count` how often each occurs; `tfIdf` that times idfWeights. */
  readonly outputMode: 'int' | 'oneHot' | 'multiHot' | 'count' | 'tfIdf';
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
  /** Make room for maxTokens classes when encoding, whatever the size of the vocabulary. */
  readonly padToMaxTokens: boolean;
  /** How unknown values are spread over several indices: by the remainder, or by TensorFlow's hash of their text. */
  readonly oovMethod: 'floormod' | 'farmhash';
  /** Key of the strong hash, SipHash, in place of FarmHash: two numbers, or one for both. */
  readonly salt: number | readonly [number, number] | null;
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
  /** Penalty on each output, states included, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
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
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** input × gamma, one trained factor for each channel, the last axis; from ConvNeXt, whose class of that name also asks for the number of channels. */
export interface LayerScaleArgs {
  /** What every factor is at first. */
  readonly initValues: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** x where it is positive, negativeSlope × x elsewhere. The output has the input's shape. */
export interface LeakyReLUArgs {
  /** Slope for negative values. */
  readonly negativeSlope: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The natural logarithm of each element. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface LogArgs {}

/** Masks the steps whose every feature has one value: layers after it skip them. Masked steps become 0. */
export interface MaskingArgs {
  /** The value that marks a step to be masked. */
  readonly maskValue: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Products of the matrices in the last two axes of two inputs: (batch, …, n, k) and (batch, …, k, m) give (batch, …, n, m). An operation of keras.ops: a mask stops at it. */
export interface MatmulArgs {}

/** The largest value along one axis or several. An operation of keras.ops: a mask stops at it. */
export interface MaxArgs {
  /** The axis, batch axis counted, or a list of several; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number | readonly number[];
  /** Keep what is reduced as axes of size 1. */
  readonly keepdims: boolean;
}

/** The largest value in each window over steps. Input (batch, steps, channels). */
export interface MaxPooling1DArgs {
  /** Length of the window, in steps. */
  readonly poolSize: readonly [number];
  /** Steps the window moves at a time. Null is the same as poolSize. */
  readonly strides: readonly [number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(steps / stride) steps. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest value in each window over depth, height and width. Input (batch, depth, height, width, channels). */
export interface MaxPooling3DArgs {
  /** Depth, height and width of the window, in cells; one number stands for all three. */
  readonly poolSize: readonly [number, number, number];
  /** Cells the window moves at a time; one number stands for all three axes. Null is the same as poolSize. */
  readonly strides: readonly [number, number, number] | null;
  /** Edges: `valid` drops what does not fill a window, `same` pads so that the output has ceil(size / stride) cells along each axis. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The largest of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface MaximumArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The mean along one axis or several. An operation of keras.ops: a mask stops at it. */
export interface MeanArgs {
  /** The axis, batch axis counted, or a list of several; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number | readonly number[];
  /** Keep what is reduced as axes of size 1. */
  readonly keepdims: boolean;
}

/** The spectrogram of a signal on the mel scale. Input (batch, samples), output (batch, numMelBins, 1 + samples // sequenceStride), float32. The signal is continued by its mirror image at both ends. */
export interface MelSpectrogramArgs {
  /** Length of the Fourier transform. */
  readonly fftLength: number;
  /** Samples from the start of one frame to that of the next. */
  readonly sequenceStride: number;
  /** Samples of a frame that the window is laid over, in the middle of fftLength; null for fftLength. */
  readonly sequenceLength: number | null;
  /** What each frame is multiplied with: `hann`, `hamming`, as many samples as sequenceLength, or null for nothing. */
  readonly window: string | readonly number[] | null;
  /** Samples of a second. */
  readonly samplingRate: number;
  /** How many bands of the mel scale come out. */
  readonly numMelBins: number;
  /** The lowest frequency, in hertz. */
  readonly minFreq: number;
  /** The highest frequency, in hertz; null for half of samplingRate. */
  readonly maxFreq: number | null;
  /** Whether power is given in decibels. */
  readonly powerToDb: boolean;
  /** How many decibels below the highest value of the batch the lowest may lie; what is lower is raised to that. */
  readonly topDb: number;
  /** Exponent of the magnitude: 1 gives magnitude, 2 power. */
  readonly magExp: number;
  /** The lowest power that is taken the logarithm of, refPower's too. */
  readonly minPower: number;
  /** The power of 0 decibels. */
  readonly refPower: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The smallest value along one axis or several. An operation of keras.ops: a mask stops at it. */
export interface MinArgs {
  /** The axis, batch axis counted, or a list of several; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number | readonly number[];
  /** Keep what is reduced as axes of size 1. */
  readonly keepdims: boolean;
}

/** The smallest of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface MinimumArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Multi-head attention: query, key and value are projected for several heads, each attends by itself, and their results are projected to one output. Inputs: query, value, and key if it is not the value; attentionMask says what each step may see. */
export interface MultiHeadAttentionArgs {
  /** Number of heads. */
  readonly numHeads: number;
  /** Size of the query and the key of each head. */
  readonly keyDim: number;
  /** Size of the value of each head; null for that of the key. */
  readonly valueDim: number | null;
  /** Fraction of the scores set to 0 at each training step, from 0 up to but not including 1. */
  readonly dropout: number;
  /** Whether biases are added to the projections. */
  readonly useBias: boolean;
  /** Shape of the output beside batch and steps: a number or a list; null for the query's features. */
  readonly outputShape: number | readonly number[] | null;
  /** The axes along which steps attend to each other, batch axis counted; null for all between batch and features. */
  readonly attentionAxes: number | readonly number[] | null;
  /** How near a step must be to be seen, in steps; null for no limit. */
  readonly slidingWindow: number | null;
  /** Keras's switch for a fused kernel of some GPUs. There is none here, so only null and false are possible. */
  readonly flashAttention: boolean | null;
  /** How the initial values of each kernel are drawn. */
  readonly kernelInitializer: Initializer;
  /** How the initial values of each bias are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on each kernel, added to the loss; null for none. */
  readonly kernelRegularizer: Regularizer | null;
  /** Penalty on each bias, added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Penalty on what each projection puts out, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Constraint on each kernel, enforced after every optimizer step; null for none. */
  readonly kernelConstraint: Constraint | null;
  /** Constraint on each bias, enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Whether the result is multiplied by a gate, a sigmoid of the query, before the last projection. */
  readonly useGate: boolean;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Whether a step sees only itself and the steps before it. */
  readonly useCausalMask: boolean;
  /** Whether the attention scores are a second output. */
  readonly returnAttentionScores: boolean;
}

/** The product of its inputs, element by element; of the same shape, or of shapes that broadcast. */
export interface MultiplyArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** (input − mean) / √variance, by statistics that are given or are weights of the layer. */
export interface NormalizationArgs {
  /** The axis, or axes, that have a mean and a variance for each index, batch axis counted; negative counts from the last; null for one mean and variance of all. */
  readonly axis: number | readonly number[] | null;
  /** What is subtracted: one number, or a list (of lists) for the axes. Null makes it a weight: that of the training data where the layer reads an input and is trained, as by `adapt()` of Keras; else 0 until it is set. */
  readonly mean: number | readonly (number | readonly (number | readonly number[])[])[] | null;
  /** What is divided by the root of, in the form of `mean`. Null makes it a weight, as `mean` is; 1 until it is set. */
  readonly variance: number | readonly (number | readonly (number | readonly number[])[])[] | null;
  /** Undo the normalisation instead: input × √variance + mean. */
  readonly invert: boolean;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

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
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The axes of each example in another order. */
export interface PermuteArgs {
  /** For each axis of the output, the axis of the input that it is; the batch is not counted, so the first is 1. [2, 1] swaps the two axes of a matrix. */
  readonly dims: readonly number[];
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Each element to a power: `x ** 3`, 1 / x with exponent -1, 1 / sqrt(x) with -0.5. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface PowerArgs {
  /** The power; any number. */
  readonly exponent: number;
}

/** Divides each example by the root of its mean square along an axis or several, and scales it by a learned factor. */
export interface RMSNormalizationArgs {
  /** The axis, or axes, along which the mean square is taken, batch axis counted; negative counts from the last. */
  readonly axis: number | readonly number[];
  /** Added to the mean square so that nothing is divided by zero. */
  readonly epsilon: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A cell, or several one on the other, at each step of a sequence. Input (batch, steps, features), output (batch, units). */
export interface RNNArgs {
  /** What is done at each step; its width is the width of the layer. */
  readonly cell: Cell;
  /** Penalty on each output, states included, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer: Regularizer | null;
  /** Output every step, (batch, steps, units), instead of the last one, (batch, units). */
  readonly returnSequences: boolean;
  /** Also output the final states, as further outputs, each (batch, units): those of the first cell first; an LSTMCell has two, h and c. */
  readonly returnState: boolean;
  /** Read the sequence from its end; the output is in that order, too. */
  readonly goBackwards: boolean;
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
}

/** Some changes of a batch in training, one after the other, each drawn among shear, translation, rotation, brightness, colour degeneration, contrast, sharpness, posterization, solarization, auto contrast and equalization. Input (batch, height, width, 3), output the same shape, float32; nothing happens in inference. */
export interface RandAugmentArgs {
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** How many changes follow one another. */
  readonly numOps: number;
  /** How strong each change is: the `factor` of its layer, evenly from 0 to this number, or between two. */
  readonly factor: number | readonly [number, number];
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: (batch, height, width, channels). Keras's AutoContrast takes the wrong axes with channels first, so that cannot be had. */
  readonly dataFormat: 'channelsLast';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Makes images brighter or darker at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomBrightnessArgs {
  /** Largest change as a fraction of the range of values, either way; or the lower and the upper limit. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Takes a random share of the colours out of images in training: x + f × (grey - x). Input (batch, height, width, 3), output the same shape, float32; nothing happens in inference. */
export interface RandomColorDegenerationArgs {
  /** A number for draws f from its negative to it, or the lower and the upper limit: 0 changes nothing, 1 is grey. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Brightness, contrast, saturation and hue, changed one after the other at random in training. Input (batch, height, width, 3), output the same shape, float32; nothing happens in inference. */
export interface RandomColorJitterArgs {
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** As `factor` of RandomBrightness; null leaves it as it is. */
  readonly brightnessFactor: number | readonly [number, number] | null;
  /** As `factor` of RandomContrast; null leaves it as it is. */
  readonly contrastFactor: number | readonly [number, number] | null;
  /** As `factor` of RandomSaturation; null leaves it as it is. */
  readonly saturationFactor: number | readonly [number, number] | null;
  /** As `factor` of RandomHue; null leaves it as it is. */
  readonly hueFactor: number | readonly [number, number] | null;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Changes the contrast of images at random in training: (x - mean) × factor + mean, by the mean of each channel. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomContrastArgs {
  /** A number f for factors from 1 to 1 + f; or two numbers a and b for factors from 1 - a to 1 + b. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A window of images, at one random place for the whole batch, in training; in inference the middle of the window's proportions, resized. Input (batch, height, width, channels), output (batch, new height, new width, channels), float32. */
export interface RandomCropArgs {
  /** Rows of the output. */
  readonly height: number;
  /** Columns of the output. */
  readonly width: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Bends random images in training, by displacements that change smoothly. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomElasticTransformArgs {
  /** How likely an image is to be changed: evenly from 0 to this number, or between two, for each image. */
  readonly factor: number | readonly [number, number];
  /** How strongly images are bent: evenly from 0 to this number, or between two, once for the batch. */
  readonly scale: number | readonly [number, number];
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** What lies outside the image: its mirror image, its last pixel, the image again, or fillValue. Keras's `mirror` reads beyond the image, so it cannot be had. */
  readonly fillMode: 'reflect' | 'nearest' | 'wrap' | 'constant';
  /** The value of pixels from outside with the fillMode `constant`. */
  readonly fillValue: number;
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Puts a random rectangle of one value, or of noise, into images in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomErasingArgs {
  /** How likely an image is to be changed: evenly from 0 to this number, or between two, for each image. */
  readonly factor: number | readonly [number, number];
  /** Limits of the numbers whose square roots are the rectangle's shares of the image's width and height. */
  readonly scale: number | readonly [number, number];
  /** The value of the rectangle, or one for each of three channels; null fills it with normally distributed noise. */
  readonly fillValue: number | readonly [number, number, number] | null;
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Mirrors images at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomFlipArgs {
  /** Which way images are flipped; `horizontalAndVertical` flips both ways at once or not at all, as in Keras. */
  readonly mode: 'horizontal' | 'vertical' | 'horizontalAndVertical';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Blurs random images in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomGaussianBlurArgs {
  /** How likely an image is to be changed: evenly from 0 to this number, or between two, for each image. */
  readonly factor: number | readonly [number, number];
  /** Rows and columns of the kernel, an odd number; Keras takes two, which must be equal here. */
  readonly kernelSize: number | readonly [number, number];
  /** Largest width of the bell, in pixels, from 0 on; or the lower and the upper limit. One draw for each axis, the same for the batch. */
  readonly sigma: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Takes the colours out of images at random in training. Input (batch, height, width, 1 or 3), output the same shape, float32; nothing happens in inference. */
export interface RandomGrayscaleArgs {
  /** How likely an image is to lose its colours. */
  readonly factor: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Turns the hues of images at random in training. Input (batch, height, width, 3), output the same shape, float32; nothing happens in inference. */
export interface RandomHueArgs {
  /** Largest turn, where 1 is half a circle, either way; or the lower and the upper limit. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Turns pixels into the highest value less them, in random images in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomInvertArgs {
  /** How likely an image is to be changed: evenly from 0 to this number, or between two, for each image. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Moves the corners of random images in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomPerspectiveArgs {
  /** How likely an image is to be changed: evenly from 0 to this number, or between two, for each image. */
  readonly factor: number | readonly [number, number];
  /** How far corners move at most, as a share of twice the image's height and width. */
  readonly scale: number;
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** The value of pixels from outside. */
  readonly fillValue: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Keeps a random number of the eight bits of pixels in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomPosterizationArgs {
  /** A number f for 1 to f - 1 bits, or two limits a and b for a to b - 1; two equal ones for just that many. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Turns images by random angles in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomRotationArgs {
  /** Largest angle as a fraction of a full turn, either way; or the lower and the upper limit, counter-clockwise above 0. */
  readonly factor: number | readonly [number, number];
  /** Where pixels from outside come from: `reflect` mirrors the image at its edge, `wrap` repeats it, `nearest` repeats the pixel at the edge, `constant` takes fillValue. */
  readonly fillMode: 'reflect' | 'wrap' | 'constant' | 'nearest';
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** The value of pixels from outside with the fillMode `constant`. */
  readonly fillValue: number;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Changes how strong colours are, at random in training: saturations times f / (1 - f). Input (batch, height, width, 3), output the same shape, float32; nothing happens in inference. */
export interface RandomSaturationArgs {
  /** A number for draws f from its negative to it, or the lower and the upper limit: 0 is grey, a half changes nothing, 1 is as strong as can be. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Blurs or sharpens images at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomSharpnessArgs {
  /** Draws are from 0 to this number, or between two: 0 blurs, a half changes nothing, 1 sharpens. */
  readonly factor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Shears images at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomShearArgs {
  /** Largest shift along a row for each row, either way; or the lower and the upper limit. */
  readonly xFactor: number | readonly [number, number];
  /** Largest shift along a column for each column, either way; or the lower and the upper limit. */
  readonly yFactor: number | readonly [number, number];
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** Where pixels from outside come from: `reflect` mirrors the image at its edge, `wrap` repeats it, `nearest` repeats the pixel at the edge, `constant` takes fillValue. */
  readonly fillMode: 'reflect' | 'wrap' | 'constant' | 'nearest';
  /** The value of pixels from outside with the fillMode `constant`. */
  readonly fillValue: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Shifts images at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomTranslationArgs {
  /** Largest shift up or down as a fraction of the height; or the lower and the upper limit, down above 0. */
  readonly heightFactor: number | readonly [number, number];
  /** Largest shift left or right as a fraction of the width; or the lower and the upper limit, right above 0. */
  readonly widthFactor: number | readonly [number, number];
  /** Where pixels from outside come from: `reflect` mirrors the image at its edge, `wrap` repeats it, `nearest` repeats the pixel at the edge, `constant` takes fillValue. */
  readonly fillMode: 'reflect' | 'wrap' | 'constant' | 'nearest';
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** The value of pixels from outside with the fillMode `constant`. */
  readonly fillValue: number;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Zooms images at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface RandomZoomArgs {
  /** Largest zoom of the height as a fraction, either way; or the lower and the upper limit: out above 0, in below. */
  readonly heightFactor: number | readonly [number, number];
  /** The same for the width; null keeps the proportions. */
  readonly widthFactor: number | readonly [number, number] | null;
  /** Where pixels from outside come from: `reflect` mirrors the image at its edge, `wrap` repeats it, `nearest` repeats the pixel at the edge, `constant` takes fillValue. */
  readonly fillMode: 'reflect' | 'wrap' | 'constant' | 'nearest';
  /** Where new pixels come from: `bilinear` weighs four, `nearest` picks one. */
  readonly interpolation: 'bilinear' | 'nearest';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** The value of pixels from outside with the fillMode `constant`. */
  readonly fillValue: number;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The rectified linear unit: x where it is above threshold, at most maxValue; below, negativeSlope × (x − threshold). The output has the input's shape. */
export interface ReLUArgs {
  /** The largest value that comes out; null for no limit. */
  readonly maxValue: number | null;
  /** Slope below the threshold. */
  readonly negativeSlope: number;
  /** Where the unit begins to let values through. */
  readonly threshold: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Each element of an axis several times, one behind the other: `[a, b]` becomes `[a, a, b, b]`. An operation of keras.ops: a mask stops at it. */
export interface RepeatArgs {
  /** How many times each element stands in the output. */
  readonly repeats: number;
  /** The axis, batch axis counted; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number;
}

/** A vector repeated as steps. Input (batch, features), output (batch, n, features). */
export interface RepeatVectorArgs {
  /** Number of steps. */
  readonly n: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** input × scale + offset. */
export interface RescalingArgs {
  /** The factor, or one for each channel. */
  readonly scale: number | readonly number[];
  /** What is added, or one for each channel. */
  readonly offset: number | readonly number[];
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The same values in another shape. */
export interface ReshapeArgs {
  /** Shape of one example, without the batch axis; -1, at most once, is worked out from the other dimensions. */
  readonly targetShape: readonly number[];
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Images brought to a size. Input (batch, height, width, channels), output (batch, new height, new width, channels), float32. */
export interface ResizingArgs {
  /** Rows of the output. */
  readonly height: number;
  /** Columns of the output. */
  readonly width: number;
  /** Where new pixels come from: `nearest` picks one, the others weigh pixels around. */
  readonly interpolation: 'bilinear' | 'nearest' | 'bicubic' | 'lanczos3' | 'lanczos5' | 'area';
  /** Keep the shape of things: cut the middle of the image out so that it has the proportions of the output. */
  readonly cropToAspectRatio: boolean;
  /** Keep the shape of things: put fillValue on two sides of the image so that it has the proportions of the output. */
  readonly padToAspectRatio: boolean;
  /** What padding is made of; Keras has only `constant`. */
  readonly fillMode: 'constant';
  /** The value of padding. */
  readonly fillValue: number;
  /** Widen the weights when the image is made smaller, so that no pixel is passed over. */
  readonly antialias: boolean;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A vector for each integer, as of an Embedding, and the way back: another call with `inputs: {reverse: x}` turns vectors (batch, …, outputDim) into a number for each integer, (batch, …, inputDim), by the same table. */
export interface ReversibleEmbeddingArgs {
  /** Size of the vocabulary: the largest integer in the input, plus 1. */
  readonly inputDim: number;
  /** Size of each vector; the width of the layer. */
  readonly outputDim: number;
  /** Whether the way back uses the table transposed; otherwise a matrix of its own is learned. */
  readonly tieWeights: boolean;
  /** How the initial values of the table, shape (inputDim, outputDim) are drawn. */
  readonly embeddingsInitializer: Initializer;
  /** Penalty on the table, added to the loss; null for none. */
  readonly embeddingsRegularizer: Regularizer | null;
  /** Constraint on the table, enforced after every optimizer step; null for none. */
  readonly embeddingsConstraint: Constraint | null;
  /** Whether 0 is padding, which the layers after this one skip. */
  readonly maskZero: boolean;
  /** The dtype in which Keras computes the way back; here it is float32 in any case. */
  readonly reverseDtype: 'float32' | null;
  /** Bound of the numbers that come back: x becomes tanh(x / bound) · bound; null for none. */
  readonly logitSoftCap: number | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The short-time Fourier transform of a signal, by convolutions whose kernels can be trained. Input (batch, steps, channels), output (batch, frames, channels × bins), or an image (batch, frames, bins, channels). */
export interface STFTSpectrogramArgs {
  /** What comes out for each frame and bin: `magnitude`, its logarithm (`log`), the power spectral density (`psd`), one side (`real`, `imag`), the angle, or both sides one after the other (`stft`). */
  readonly mode: 'log' | 'magnitude' | 'psd' | 'real' | 'imag' | 'angle' | 'stft';
  /** Samples of a frame. */
  readonly frameLength: number;
  /** Samples from the start of one frame to that of the next, frameLength at most; null for half of frameLength. */
  readonly frameStep: number | null;
  /** Length of the transform, which has fftLength // 2 + 1 bins; at least frameLength, and best a power of two. Null takes the next power of two. */
  readonly fftLength: number | null;
  /** What each frame is multiplied with: the name of a window, its samples, or null for nothing. The names are those of SciPy without parameters, such as `hann`, `hamming`, `blackman` and `boxcar`. */
  readonly window: string | readonly number[] | null;
  /** Whether the window is cut from a periodic one, in place of a symmetric one. */
  readonly periodic: boolean;
  /** What the window is divided by: `density` its L2 norm, `spectrum` its L1 norm, null nothing. */
  readonly scaling: 'density' | 'spectrum' | null;
  /** Edges: `valid` takes whole frames only, `same` pads with zeros so that there are ceil(steps / frameStep) frames. */
  readonly padding: 'valid' | 'same';
  /** Whether bins have an axis of their own, beside the channels, as images have. */
  readonly expandDims: boolean;
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A depthwise convolution over sequences, then a convolution of size 1 that mixes the channels. Input (batch, steps, channels), output (batch, new steps, filters). */
export interface SeparableConv1DArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Length of the window, in steps. */
  readonly kernelSize: readonly [number];
  /** Steps the window moves at a time. */
  readonly strides: readonly [number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(steps / stride) steps. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the steps of the window. */
  readonly dilationRate: readonly [number];
  /** How many channels the depthwise convolution makes of each input channel. */
  readonly depthMultiplier: number;
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the depthwise kernel, shape (kernel size, channels, depthMultiplier) are drawn. */
  readonly depthwiseInitializer: Initializer;
  /** How the initial values of the pointwise kernel, shape (1, channels × depthMultiplier, filters) are drawn. */
  readonly pointwiseInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the depthwise kernel, shape (kernel size, channels, depthMultiplier), added to the loss; null for none. */
  readonly depthwiseRegularizer: Regularizer | null;
  /** Penalty on the pointwise kernel, shape (1, channels × depthMultiplier, filters), added to the loss; null for none. */
  readonly pointwiseRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the depthwise kernel, shape (kernel size, channels, depthMultiplier), enforced after every optimizer step; null for none. */
  readonly depthwiseConstraint: Constraint | null;
  /** Constraint on the pointwise kernel, shape (1, channels × depthMultiplier, filters), enforced after every optimizer step; null for none. */
  readonly pointwiseConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** A depthwise convolution over images, then a convolution of size 1 that mixes the channels. Input (batch, height, width, channels), output (batch, new height, new width, filters). */
export interface SeparableConv2DArgs {
  /** Number of output channels; the width of the layer. */
  readonly filters: number;
  /** Height and width of the window, in cells; one number stands for both. */
  readonly kernelSize: readonly [number, number];
  /** Cells the window moves at a time, per axis; one number stands for both. */
  readonly strides: readonly [number, number];
  /** Edges: `valid` adds no padding, `same` pads with zeros so that the output has ceil(size / stride) rows and columns. */
  readonly padding: 'valid' | 'same';
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Distance between the cells of the window, per axis; one number stands for both. */
  readonly dilationRate: readonly [number, number];
  /** How many channels the depthwise convolution makes of each input channel. */
  readonly depthMultiplier: number;
  /** Activation function applied to the output; `linear` applies none. */
  readonly activation: Activation;
  /** Whether a bias vector is added. */
  readonly useBias: boolean;
  /** How the initial values of the depthwise kernel, shape (height, width, channels, depthMultiplier) are drawn. */
  readonly depthwiseInitializer: Initializer;
  /** How the initial values of the pointwise kernel, shape (1, 1, channels × depthMultiplier, filters) are drawn. */
  readonly pointwiseInitializer: Initializer;
  /** How the initial values of the bias, shape (filters) are drawn. */
  readonly biasInitializer: Initializer;
  /** Penalty on the depthwise kernel, shape (height, width, channels, depthMultiplier), added to the loss; null for none. */
  readonly depthwiseRegularizer: Regularizer | null;
  /** Penalty on the pointwise kernel, shape (1, 1, channels × depthMultiplier, filters), added to the loss; null for none. */
  readonly pointwiseRegularizer: Regularizer | null;
  /** Penalty on the bias, shape (filters), added to the loss; null for none. */
  readonly biasRegularizer: Regularizer | null;
  /** Constraint on the depthwise kernel, shape (height, width, channels, depthMultiplier), enforced after every optimizer step; null for none. */
  readonly depthwiseConstraint: Constraint | null;
  /** Constraint on the pointwise kernel, shape (1, 1, channels × depthMultiplier, filters), enforced after every optimizer step; null for none. */
  readonly pointwiseConstraint: Constraint | null;
  /** Constraint on the bias, shape (filters), enforced after every optimizer step; null for none. */
  readonly biasConstraint: Constraint | null;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
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
  /** Start each batch with the states in which the one before it ended, example by example, instead of 0; the input needs a batch size. */
  readonly stateful: boolean;
  /** Build the steps one after another instead of as a loop; needs a known number of steps. */
  readonly unroll: boolean;
  /** The output of a masked step is 0, instead of the output before it; seen with `returnSequences`. */
  readonly zeroOutputForMask: boolean;
}

/** The sine of each element. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface SinArgs {}

/** exp(x) over its sum along an axis, so that the values along it add up to 1. The output has the input's shape. */
export interface SoftmaxArgs {
  /** The axis along which the values add up to 1, batch axis counted, or a list of several; negative counts from the last. */
  readonly axis: number | readonly number[];
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Adds to pixels, then turns those at or above a threshold into their opposites, at random in training. Input (batch, height, width, channels), output the same shape, float32; nothing happens in inference. */
export interface SolarizationArgs {
  /** Largest addition as a share of the range of values; or the lower and the upper limit, of which Keras scales the upper alone. */
  readonly additionFactor: number | readonly [number, number];
  /** Largest threshold as a share of the range of values; or two limits, likewise. */
  readonly thresholdFactor: number | readonly [number, number];
  /** The lowest and the highest value of a pixel; what comes out is cut to it. */
  readonly valueRange: readonly [number, number];
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Drops whole channels of a sequence (batch, steps, channels) in training and scales the rest by 1 / (1 - rate); in inference the input passes. */
export interface SpatialDropout1DArgs {
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly rate: number;
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
}

/** Drops whole channels of images in training and scales the rest by 1 / (1 - rate); in inference the input passes. */
export interface SpatialDropout2DArgs {
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly rate: number;
  /** Whether channels are the last axis or the first after the batch. */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
}

/** Drops whole channels of volumes in training and scales the rest by 1 / (1 - rate); in inference the input passes. */
export interface SpatialDropout3DArgs {
  /** Fraction of the input set to 0 at each training step, from 0 up to but not including 1. */
  readonly rate: number;
  /** Whether channels are the last axis or the first after the batch. */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Seed of the random numbers. Null derives one from `fit.seed` and the layer's name, so that a run repeats. */
  readonly seed: number | null;
}

/** A layer whose kernel is divided by its largest singular value at each training step. */
export interface SpectralNormalizationArgs {
  /** A layer with a kernel, or an Embedding; its width is the width of this one. */
  readonly layer: InnerLayer;
  /** How often the singular value is improved at each step, by the power method. */
  readonly powerIterations: number;
  /** Penalty on the output, divided by the batch size and added to the loss, beside that of the layer inside; null for none. */
  readonly activityRegularizer: Regularizer | null;
}

/** The input cut along an axis into parts, each an output: `inputs: split:1` reads the second. An operation of keras.ops: a mask stops at it. */
export interface SplitArgs {
  /** Into how many parts of one length; or a list of the places where to cut. */
  readonly indicesOrSections: number | readonly number[];
  /** The axis, batch axis counted; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number;
}

/** The square root of each element. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface SqrtArgs {}

/** The square of each element. The output has the input's shape. An operation of keras.ops: a mask stops at it. */
export interface SquareArgs {}

/** Inputs of one shape along a new axis. An operation of keras.ops: a mask stops at it. */
export interface StackArgs {
  /** Where the new axis stands in the output, batch axis counted; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number;
}

/** Texts into their indices in a vocabulary, or those encoded. Input any shape, of dtype string, output its shape; encoded as CategoryEncoding does. The texts become indices before they reach the network: an exported model has an input of int32. */
export interface StringLookupArgs {
  /** The most indices that there may be, mask and unknown included; null for any number. */
  readonly maxTokens: number | null;
  /** How many indices unknown values have: with 0 they are an error, with several they are spread over them. */
  readonly numOovIndices: number;
  /** The value that has index 0 and counts for no class when encoded; null for none. */
  readonly maskToken: string | null;
  /** What stands for an unknown value in a vocabulary that lists it, and what `invert` gives for an index without a token. */
  readonly oovToken: string | null;
  /** The known values in the order of their indices; mask and unknown may stand in front. Null learns it from the training data before the first step, as `adapt()` of Keras does, the most frequent first, with room for `maxTokens` indices; encodings then need padToMaxTokens. */
  readonly vocabulary: readonly string[] | null;
  /** How text is encoded; there is no other. */
  readonly encoding: 'utf-8';
  /** A weight for each entry of the vocabulary, with the outputMode `tfIdf`. */
  readonly idfWeights: readonly number[] | null;
  /** Turn indices into texts instead, which a network of TensorFlow.js cannot: only false can be had. */
  readonly invert: boolean;
  /** What comes out: `int` the index; `oneHot` a 1 at the place of each number; `multiHot` a 1 at the place of every number of the example; `count` how often each occurs; `tfIdf` that times idfWeights. */
  readonly outputMode: 'int' | 'oneHot' | 'multiHot' | 'count' | 'tfIdf';
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
  /** Make room for maxTokens classes when encoding, whatever the size of the vocabulary. */
  readonly padToMaxTokens: boolean;
  /** Key of the strong hash, SipHash, by which several indices for unknown texts are chosen, in place of FarmHash: two numbers, or one for both. */
  readonly salt: number | readonly [number, number] | null;
}

/** The first of its two inputs less the second, element by element; of the same shape, or of shapes that broadcast. */
export interface SubtractArgs {
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The sum along one axis or several. An operation of keras.ops: a mask stops at it. */
export interface SumArgs {
  /** The axis, batch axis counted, or a list of several; negative counts from the last. It cannot be the batch axis. */
  readonly axis: number | readonly number[];
  /** Keep what is reduced as axes of size 1. */
  readonly keepdims: boolean;
}

/** Texts into the indices of their words in a vocabulary, or into how often each word occurs. Input (batch, 1), of dtype string, output (batch, outputSequenceLength) int32, or (batch, words). The texts become indices before they reach the network: an exported model has an input of int32. */
export interface TextVectorizationArgs {
  /** The most indices that there may be, mask and unknown included; null for any number. */
  readonly maxTokens: number | null;
  /** What is done to a text first: letters of ASCII made small, its punctuation left out, or both; null for nothing. */
  readonly standardize: 'lowerAndStripPunctuation' | 'lower' | 'stripPunctuation' | null;
  /** Where a text is cut: at white space, or after each character; null to take each text for a word. */
  readonly split: 'whitespace' | 'character' | null;
  /** Runs of so many words in place of words: a number for all up to it, a list for these; null for words. */
  readonly ngrams: number | readonly number[] | null;
  /** What comes out: `int` a sequence of indices; `multiHot` a 1 at the place of every word of the text; `count` how often each occurs; `tfIdf` that times idfWeights. */
  readonly outputMode: 'int' | 'multiHot' | 'count' | 'tfIdf';
  /** Length that sequences are cut and filled up to; null for that of the longest text of the data. */
  readonly outputSequenceLength: number | null;
  /** Make room for maxTokens classes when encoding, whatever the size of the vocabulary. */
  readonly padToMaxTokens: boolean;
  /** The known words in the order of their indices, from 2 on (from 1 where it is not `int`). Null learns it from the training data before the first step, as `adapt()` of Keras does, the most frequent first, with room for `maxTokens` indices; encodings then need padToMaxTokens. */
  readonly vocabulary: readonly string[] | null;
  /** A weight for each entry of the vocabulary, with the outputMode `tfIdf`. */
  readonly idfWeights: readonly number[] | null;
  /** Keras's sparse tensors, which TensorFlow.js does not have: only false can be had. */
  readonly sparse: boolean;
  /** Keras's ragged tensors, which TensorFlow.js does not have: only false can be had. */
  readonly ragged: boolean;
  /** How text is encoded; there is no other. */
  readonly encoding: 'utf-8';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The whole input several times along its axes: `[a, b]` becomes `[a, b, a, b]`. An operation of keras.ops: a mask stops at it. */
export interface TileArgs {
  /** How many times for each axis, batch axis included, which has 1. A list that is shorter than there are axes is for the last of them. */
  readonly repeats: readonly number[];
}

/** The same layer at every step of a sequence. Input (batch, steps, …), output (batch, steps, …). */
export interface TimeDistributedArgs {
  /** The layer that each step goes through; its width is the width of this one. */
  readonly layer: InnerLayer;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. That of the layer inside counts for nothing, as in Keras. */
  readonly activityRegularizer: Regularizer | null;
}

/** Scales each example to length 1 (L2 norm) along an axis or several. */
export interface UnitNormalizationArgs {
  /** The axis, or axes, along which the norm is taken, batch axis counted; negative counts from the last. */
  readonly axis: number | readonly number[];
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Each step repeated. Input (batch, steps, channels), output (batch, steps × size, channels). */
export interface UpSampling1DArgs {
  /** How often each step is there. */
  readonly size: number;
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Images made larger. Input (batch, height, width, channels), output (batch, height × size, width × size, channels). */
export interface UpSampling2DArgs {
  /** How many times higher and wider; one number stands for both. */
  readonly size: readonly [number, number];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Where new pixels come from: `nearest` repeats, the others weigh pixels around. */
  readonly interpolation: 'nearest' | 'bilinear' | 'bicubic' | 'lanczos3' | 'lanczos5' | 'area';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Each cell of a volume repeated along each axis. Input (batch, depth, height, width, channels). */
export interface UpSampling3DArgs {
  /** How many times deeper, higher and wider; one number stands for all three. */
  readonly size: readonly [number, number, number];
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Steps of zeros put before and after the input. Input (batch, steps, channels). */
export interface ZeroPadding1DArgs {
  /** Zeros before the first and after the last step; one number stands for both. */
  readonly padding: readonly [number, number];
  /** Order of the axes: `channelsLast` is (batch, steps, channels), `channelsFirst` is (batch, channels, steps). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Rows and columns of zeros put around the input. Input (batch, height, width, channels). */
export interface ZeroPadding2DArgs {
  /** Zeros added on each side, [[top, bottom], [left, right]]; one number for an axis stands for both of its sides, one number alone for all. */
  readonly padding: readonly [readonly [number, number], readonly [number, number]];
  /** Order of the axes: `channelsLast` is (batch, height, width, channels), `channelsFirst` is (batch, channels, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** Zeros put around a volume. Input (batch, depth, height, width, channels). */
export interface ZeroPadding3DArgs {
  /** Zeros added on each side, [[front, back], [top, bottom], [left, right]]; one number for an axis stands for both of its sides, one number alone for all. */
  readonly padding: readonly [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  /** Order of the axes: `channelsLast` is (batch, depth, height, width, channels), `channelsFirst` is (batch, channels, depth, height, width). */
  readonly dataFormat: 'channelsLast' | 'channelsFirst';
  /** Penalty on the output, divided by the batch size and added to the loss; null for none. */
  readonly activityRegularizer?: Regularizer | null;
}

/** The arguments of every layer type, by the type's name. */
export interface LayerArgs {
  readonly Absolute: AbsoluteArgs;
  readonly Activation: ActivationArgs;
  readonly ActivityRegularization: ActivityRegularizationArgs;
  readonly AdaptiveAveragePooling1D: AdaptiveAveragePooling1DArgs;
  readonly AdaptiveAveragePooling2D: AdaptiveAveragePooling2DArgs;
  readonly AdaptiveAveragePooling3D: AdaptiveAveragePooling3DArgs;
  readonly AdaptiveMaxPooling1D: AdaptiveMaxPooling1DArgs;
  readonly AdaptiveMaxPooling2D: AdaptiveMaxPooling2DArgs;
  readonly AdaptiveMaxPooling3D: AdaptiveMaxPooling3DArgs;
  readonly Add: AddArgs;
  readonly AdditiveAttention: AdditiveAttentionArgs;
  readonly AlphaDropout: AlphaDropoutArgs;
  readonly Attention: AttentionArgs;
  readonly AugMix: AugMixArgs;
  readonly AutoContrast: AutoContrastArgs;
  readonly Average: AverageArgs;
  readonly AveragePooling1D: AveragePooling1DArgs;
  readonly AveragePooling2D: AveragePooling2DArgs;
  readonly AveragePooling3D: AveragePooling3DArgs;
  readonly BatchNormalization: BatchNormalizationArgs;
  readonly Bidirectional: BidirectionalArgs;
  readonly CategoryEncoding: CategoryEncodingArgs;
  readonly CenterCrop: CenterCropArgs;
  readonly Clip: ClipArgs;
  readonly Concatenate: ConcatenateArgs;
  readonly ContrastLimitedAdaptiveHistogramEqualization: ContrastLimitedAdaptiveHistogramEqualizationArgs;
  readonly Conv1D: Conv1DArgs;
  readonly Conv1DTranspose: Conv1DTransposeArgs;
  readonly Conv2D: Conv2DArgs;
  readonly Conv2DTranspose: Conv2DTransposeArgs;
  readonly Conv3D: Conv3DArgs;
  readonly Conv3DTranspose: Conv3DTransposeArgs;
  readonly ConvLSTM1D: ConvLSTM1DArgs;
  readonly ConvLSTM2D: ConvLSTM2DArgs;
  readonly ConvLSTM3D: ConvLSTM3DArgs;
  readonly Cos: CosArgs;
  readonly Cropping1D: Cropping1DArgs;
  readonly Cropping2D: Cropping2DArgs;
  readonly Cropping3D: Cropping3DArgs;
  readonly Dense: DenseArgs;
  readonly DepthwiseConv1D: DepthwiseConv1DArgs;
  readonly DepthwiseConv2D: DepthwiseConv2DArgs;
  readonly Discretization: DiscretizationArgs;
  readonly Divide: DivideArgs;
  readonly Dot: DotArgs;
  readonly Dropout: DropoutArgs;
  readonly ELU: ELUArgs;
  readonly Einsum: EinsumArgs;
  readonly EinsumDense: EinsumDenseArgs;
  readonly Embedding: EmbeddingArgs;
  readonly Equalization: EqualizationArgs;
  readonly Flatten: FlattenArgs;
  readonly GRU: GRUArgs;
  readonly GaussianDropout: GaussianDropoutArgs;
  readonly GaussianNoise: GaussianNoiseArgs;
  readonly Gelu: GeluArgs;
  readonly GetItem: GetItemArgs;
  readonly GlobalAveragePooling1D: GlobalAveragePooling1DArgs;
  readonly GlobalAveragePooling2D: GlobalAveragePooling2DArgs;
  readonly GlobalAveragePooling3D: GlobalAveragePooling3DArgs;
  readonly GlobalMaxPooling1D: GlobalMaxPooling1DArgs;
  readonly GlobalMaxPooling2D: GlobalMaxPooling2DArgs;
  readonly GlobalMaxPooling3D: GlobalMaxPooling3DArgs;
  readonly GroupNormalization: GroupNormalizationArgs;
  readonly GroupQueryAttention: GroupQueryAttentionArgs;
  readonly HashedCrossing: HashedCrossingArgs;
  readonly Hashing: HashingArgs;
  readonly Identity: IdentityArgs;
  readonly InputLayer: InputLayerArgs;
  readonly IntegerLookup: IntegerLookupArgs;
  readonly LSTM: LSTMArgs;
  readonly LayerNormalization: LayerNormalizationArgs;
  readonly LayerScale: LayerScaleArgs;
  readonly LeakyReLU: LeakyReLUArgs;
  readonly Log: LogArgs;
  readonly Masking: MaskingArgs;
  readonly Matmul: MatmulArgs;
  readonly Max: MaxArgs;
  readonly MaxPooling1D: MaxPooling1DArgs;
  readonly MaxPooling2D: MaxPooling2DArgs;
  readonly MaxPooling3D: MaxPooling3DArgs;
  readonly Maximum: MaximumArgs;
  readonly Mean: MeanArgs;
  readonly MelSpectrogram: MelSpectrogramArgs;
  readonly Min: MinArgs;
  readonly Minimum: MinimumArgs;
  readonly MultiHeadAttention: MultiHeadAttentionArgs;
  readonly Multiply: MultiplyArgs;
  readonly Normalization: NormalizationArgs;
  readonly PReLU: PReLUArgs;
  readonly Permute: PermuteArgs;
  readonly Power: PowerArgs;
  readonly RMSNormalization: RMSNormalizationArgs;
  readonly RNN: RNNArgs;
  readonly RandAugment: RandAugmentArgs;
  readonly RandomBrightness: RandomBrightnessArgs;
  readonly RandomColorDegeneration: RandomColorDegenerationArgs;
  readonly RandomColorJitter: RandomColorJitterArgs;
  readonly RandomContrast: RandomContrastArgs;
  readonly RandomCrop: RandomCropArgs;
  readonly RandomElasticTransform: RandomElasticTransformArgs;
  readonly RandomErasing: RandomErasingArgs;
  readonly RandomFlip: RandomFlipArgs;
  readonly RandomGaussianBlur: RandomGaussianBlurArgs;
  readonly RandomGrayscale: RandomGrayscaleArgs;
  readonly RandomHue: RandomHueArgs;
  readonly RandomInvert: RandomInvertArgs;
  readonly RandomPerspective: RandomPerspectiveArgs;
  readonly RandomPosterization: RandomPosterizationArgs;
  readonly RandomRotation: RandomRotationArgs;
  readonly RandomSaturation: RandomSaturationArgs;
  readonly RandomSharpness: RandomSharpnessArgs;
  readonly RandomShear: RandomShearArgs;
  readonly RandomTranslation: RandomTranslationArgs;
  readonly RandomZoom: RandomZoomArgs;
  readonly ReLU: ReLUArgs;
  readonly Repeat: RepeatArgs;
  readonly RepeatVector: RepeatVectorArgs;
  readonly Rescaling: RescalingArgs;
  readonly Reshape: ReshapeArgs;
  readonly Resizing: ResizingArgs;
  readonly ReversibleEmbedding: ReversibleEmbeddingArgs;
  readonly STFTSpectrogram: STFTSpectrogramArgs;
  readonly SeparableConv1D: SeparableConv1DArgs;
  readonly SeparableConv2D: SeparableConv2DArgs;
  readonly SimpleRNN: SimpleRNNArgs;
  readonly Sin: SinArgs;
  readonly Softmax: SoftmaxArgs;
  readonly Solarization: SolarizationArgs;
  readonly SpatialDropout1D: SpatialDropout1DArgs;
  readonly SpatialDropout2D: SpatialDropout2DArgs;
  readonly SpatialDropout3D: SpatialDropout3DArgs;
  readonly SpectralNormalization: SpectralNormalizationArgs;
  readonly Split: SplitArgs;
  readonly Sqrt: SqrtArgs;
  readonly Square: SquareArgs;
  readonly Stack: StackArgs;
  readonly StringLookup: StringLookupArgs;
  readonly Subtract: SubtractArgs;
  readonly Sum: SumArgs;
  readonly TextVectorization: TextVectorizationArgs;
  readonly Tile: TileArgs;
  readonly TimeDistributed: TimeDistributedArgs;
  readonly UnitNormalization: UnitNormalizationArgs;
  readonly UpSampling1D: UpSampling1DArgs;
  readonly UpSampling2D: UpSampling2DArgs;
  readonly UpSampling3D: UpSampling3DArgs;
  readonly ZeroPadding1D: ZeroPadding1DArgs;
  readonly ZeroPadding2D: ZeroPadding2DArgs;
  readonly ZeroPadding3D: ZeroPadding3DArgs;
}

export type LayerType = keyof LayerArgs;

/** A layer inside another: {type, arguments}, or the name of its type. It has no name and no inputs of its own. */
export type InnerLayer = {
  [T in LayerType]: { readonly type: T; readonly trainable: boolean } & LayerArgs[T];
}[Exclude<LayerType, 'InputLayer'>];
