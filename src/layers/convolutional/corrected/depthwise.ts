import type * as tfjs from '@tensorflow/tfjs';
import type { Constraint } from '@tensorflow/tfjs-layers/dist/constraints.js';
import type { Initializer } from '@tensorflow/tfjs-layers/dist/initializers.js';
import type { BaseConv, BaseConvLayerArgs } from '@tensorflow/tfjs-layers/dist/layers/convolutional.js';
import type { Regularizer } from '@tensorflow/tfjs-layers/dist/regularizers.js';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { firstWeight, oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';
import { revivedConfig, savedConfig } from '../../corrected/saved-classes.ts';
import { channelAxis, imageShape, slid, spatialDims } from '../../shapes/window.ts';
import { convolveDepthwise } from './convolve.ts';

/** What a depthwise convolution has beside that of every convolution. */
interface DepthwiseRules {
  readonly depthMultiplier?: number;
  readonly depthwiseInitializer?: Initializer | undefined;
  readonly depthwiseRegularizer?: Regularizer | undefined;
  readonly depthwiseConstraint?: Constraint | undefined;
}

/**
 * DepthwiseConv2D with dilation, which tf.layers ignores, and with its own constraint in its configuration, where
 * tf.layers writes the regularizer. Saved as DepthwiseConv2D unless dilated.
 */
export function depthwiseConv2dClass(tf: typeof tfjs) {
  return class extends depthwiseClass(tf, 2, 'depthwise_kernel') {
    static override readonly className = 'WidthwiseDepthwiseConv2D';

    override getClassName(): string {
      return Math.max(...this.dilationRate) > 1 ? 'WidthwiseDepthwiseConv2D' : 'DepthwiseConv2D';
    }
  };
}

/** DepthwiseConv1D, which tf.layers has not. */
export function depthwiseConv1dClass(tf: typeof tfjs) {
  return class extends depthwiseClass(tf, 1, 'kernel') {
    static override readonly className = 'DepthwiseConv1D';
  };
}

/** A depthwise convolution over `rank` axes; `kernelName` is the kernel's in a saved model. */
function depthwiseClass(tf: typeof tfjs, rank: 1 | 2, kernelName: string) {
  const base = Object.getPrototypeOf(stockClass(tf, 'DepthwiseConv2D')) as typeof BaseConv;
  return class extends base {
    static readonly className: string = `WidthwiseDepthwiseConv${rank}D`;
    readonly #multiplier: number;
    readonly #rules: DepthwiseRules;

    constructor(config: BaseConvLayerArgs & DepthwiseRules) {
      super(rank, config);
      const { depthMultiplier = 1, depthwiseInitializer, depthwiseRegularizer, depthwiseConstraint } = config;
      const rules = { depthMultiplier, depthwiseInitializer, depthwiseRegularizer, depthwiseConstraint };
      this.#multiplier = depthMultiplier;
      this.#rules = revivedConfig(tf, rules);
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const axis = channelAxis(this.dataFormat, rank + 2);
      const channels = shape[axis] ?? 0;
      const { depthwiseInitializer, depthwiseRegularizer, depthwiseConstraint } = this.#rules;
      const kernel = [...this.kernelSize, channels, this.#multiplier];
      this.addWeight(
        kernelName,
        kernel,
        'float32',
        depthwiseInitializer,
        depthwiseRegularizer,
        true,
        depthwiseConstraint,
      );
      if (this.useBias) {
        const bias = [channels * this.#multiplier];
        this.bias = this.addWeight(
          'bias',
          bias,
          'float32',
          this.biasInitializer,
          this.biasRegularizer,
          true,
          this.biasConstraint,
        );
      }
      this.inputSpec = [{ ndim: rank + 2, axes: { [axis]: channels } }];
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const { strides, dilationRate: dilation, padding, bias } = this;
        const kernel = firstWeight(this);
        const y = withChannelsLast(tf, oneTensor(inputs), this.dataFormat, (x) => {
          const convolved = convolveDepthwise(tf, x, kernel, { strides, dilation, padding });
          return this.useBias ? tf.add(convolved, bias.read()) : convolved;
        });
        return this.activation.apply(y);
      });
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const shape = oneShape(inputShape);
      const channels = shape[channelAxis(this.dataFormat, rank + 2)] ?? 0;
      const { kernelSize, strides, dilationRate, padding } = this;
      const window = { kernelSize, strides, dilationRate, padding };
      const spatial = slid(spatialDims(shape, this.dataFormat), window);
      return [...imageShape(shape[0] ?? null, spatial, channels * this.#multiplier, this.dataFormat)];
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), ...savedConfig(this.#rules) };
    }
  };
}
