import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { convolve } from '../../convolutional/corrected/convolve.ts';
import type { Sliding } from '../../convolutional/corrected/slide.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { receivesMask } from '../../corrected/masks.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';
import { channelAxis, imageShape, slid, spatialDims, type DataFormat } from '../../shapes/window.ts';
import type { MaskSource } from './cell-masks.ts';
import { cellInputs, recurrentClass, type RecurrentConfig } from './recurrent.ts';

/** What the layers are made with; the sizes have a number for each axis. */
type ConvLstmConfig = Omit<tfjs.LSTMLayerArgs, 'units' | 'cell'> &
  RecurrentConfig & {
    readonly filters: number;
    readonly kernelSize: number[];
    readonly strides: number[];
    readonly padding: 'valid' | 'same';
    readonly dataFormat: DataFormat;
    readonly dilationRate: number[];
  };

type Initializer = InstanceType<ReturnType<typeof stockClass<'LSTMCell'>>>['biasInitializer'];

/** The cell of the layers below, over as many axes as its kernel has. Gates in the order i, f, c, o. */
export function convLstmCellClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'LSTMCell') {
    readonly conv: ConvLstmConfig;
    readonly #masks: MaskSource;

    constructor(config: ConvLstmConfig, masks: MaskSource) {
      super({ ...config, units: config.filters });
      this.conv = config;
      this.#masks = masks;
    }

    override build(stepShape: tfjs.Shape): void {
      const { filters, kernelSize, dataFormat } = this.conv;
      const channels = stepShape[channelAxis(dataFormat, stepShape.length)] ?? 0;
      const make = (
        name: string,
        shape: number[],
        role: 'kernel' | 'recurrent' | 'bias',
        start: Initializer,
      ) =>
        this.addWeight(
          name,
          shape,
          'float32',
          start,
          this[`${role}Regularizer`],
          true,
          this[`${role}Constraint`],
        );
      this.kernel = make('kernel', [...kernelSize, channels, 4 * filters], 'kernel', this.kernelInitializer);
      const recurrent = [...kernelSize, filters, 4 * filters];
      this.recurrentKernel = make('recurrent_kernel', recurrent, 'recurrent', this.recurrentInitializer);
      if (this.useBias) this.bias = make('bias', [4 * filters], 'bias', this.#firstBias());
      this.built = true;
    }

    /** Of a step `[batch, …]`, the shape of both states: that of the convolved input. */
    stateShape(step: tfjs.Shape): tfjs.Shape {
      const { filters, dataFormat } = this.conv;
      return imageShape(
        step[0] ?? null,
        slid(spatialDims(step, dataFormat), this.conv),
        filters,
        dataFormat,
      ) as tfjs.Shape;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor[] {
      return tf.tidy(() => {
        const [x, h, c] = cellInputs(inputs);
        invariant(c !== undefined, 'a ConvLSTM cell was called without its carry state');
        const z = this.#preActivations(x, h, kwargs['training'] === true);
        const [i, f, candidate, o] = tf.split(z, 4, channelAxis(this.conv.dataFormat, z.rank));
        const { activation, recurrentActivation } = this;
        invariant(i && f && candidate && o, 'a ConvLSTM has four gates');
        const kept = tf.mul(recurrentActivation.apply(f), c);
        const carry = tf.add(kept, tf.mul(recurrentActivation.apply(i), activation.apply(candidate)));
        const output = tf.mul(recurrentActivation.apply(o), activation.apply(carry));
        return [output, output, carry];
      });
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const { units: _, ...config } = super.getConfig();
      const { filters, kernelSize, strides, padding, dataFormat, dilationRate } = this.conv;
      return { ...config, filters, kernelSize, strides, padding, dataFormat, dilationRate };
    }

    #preActivations(x: tfjs.Tensor, h: tfjs.Tensor, training: boolean): tfjs.Tensor {
      const { strides, dilationRate: dilation, padding } = this.conv;
      // Keras draws one mask per gate.
      const inputMasks = training ? this.#masks.draw('input', x, this.dropout, 4) : [];
      const stateMasks = training ? this.#masks.draw('state', h, this.recurrentDropout, 4) : [];
      const bias = this.useBias ? this.bias.read() : undefined;
      const fromInput = this.#convolve(
        x,
        this.kernel.read(),
        { strides, dilation, padding },
        inputMasks,
        bias,
      );
      const ones = strides.map(() => 1);
      const everywhere = { strides: ones, dilation: ones, padding: 'same' } as const;
      return tf.add(fromInput, this.#convolve(h, this.recurrentKernel.read(), everywhere, stateMasks));
    }

    /** All gates at once, or each from what its own mask leaves. */
    #convolve(
      x: tfjs.Tensor,
      kernel: tfjs.Tensor,
      sliding: Sliding,
      masks: readonly tfjs.Tensor[],
      bias?: tfjs.Tensor,
    ): tfjs.Tensor {
      const format = this.conv.dataFormat;
      const kernels = masks.length === 0 ? [kernel] : tf.split(kernel, masks.length, -1);
      const seen = masks.length === 0 ? [x] : masks.map((mask) => tf.mul(x, mask));
      const parts = seen.map((part, i) =>
        withChannelsLast(tf, part, format, (last) => convolve(tf, last, kernels[i] ?? kernel, sliding)),
      );
      const [first] = parts;
      const axis = channelAxis(format, x.rank);
      const z = parts.length === 1 && first ? first : tf.concat(parts, axis);
      if (bias === undefined) return z;
      return tf.add(
        z,
        tf.reshape(
          bias,
          z.shape.map((_, i) => (i === axis ? -1 : 1)),
        ),
      );
    }

    /** The bias of the forget gate starts at 1, with unitForgetBias. */
    #firstBias(): Initializer {
      const usual = this.biasInitializer;
      if (!this.unitForgetBias) return usual;
      const { filters } = this.conv;
      const apply = () =>
        tf.tidy(() => tf.concat([usual.apply([filters]), tf.ones([filters]), usual.apply([2 * filters])]));
      return Object.assign(Object.create(usual) as Initializer, { apply });
    }
  };
}

/**
 * An LSTM over a sequence of rows; tf.layers has none.
 * Source: https://keras.io/api/layers/recurrent_layers/conv_lstm1d/
 */
export function convLstm1dClass(tf: typeof tfjs) {
  return recurrentClass<ConvLstmConfig>(tf, 'ConvLSTM1D', convLstmCellClass(tf), () => false);
}

/**
 * An LSTM over a sequence of images, with dropout as Keras has it, and with a gradient when dilated. Inference is that of
 * tf.layers with the channels last, where no mask and no first states reach it, and is then saved as ConvLSTM2D.
 * Source: https://keras.io/api/layers/recurrent_layers/conv_lstm2d/
 */
export function convLstm2dClass(tf: typeof tfjs) {
  return recurrentClass<ConvLstmConfig>(
    tf,
    'ConvLSTM2D',
    convLstmCellClass(tf),
    ({ dataFormat }, layer) => dataFormat === 'channelsLast' && !hasStates(layer) && !receivesMask(layer),
  );
}

function hasStates({ inboundNodes }: tfjs.layers.Layer): boolean {
  return inboundNodes.some(({ inboundLayers }) => inboundLayers.length > 1);
}

/**
 * An LSTM over a sequence of volumes; tf.layers has none.
 * Source: https://keras.io/api/layers/recurrent_layers/conv_lstm3d/
 */
export function convLstm3dClass(tf: typeof tfjs) {
  return recurrentClass<ConvLstmConfig>(tf, 'ConvLSTM3D', convLstmCellClass(tf), () => false);
}
