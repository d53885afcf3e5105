import type * as tfjs from '@tensorflow/tfjs';
import { maskedDot, type MaskSource } from './cell-masks.ts';
import { cellInputs, recurrentClass, type RecurrentConfig } from './recurrent.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';

type SimpleRnnConfig = tfjs.SimpleRNNLayerArgs & RecurrentConfig;

/** The cell of {@link simpleRnnClass}. */
export function simpleRnnCellClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'SimpleRNNCell') {
    readonly #masks: MaskSource;

    constructor(config: SimpleRnnConfig, masks: MaskSource) {
      super(config);
      this.#masks = masks;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor[] {
      return tf.tidy(() => {
        const [x, h] = cellInputs(inputs);
        const training = kwargs['training'] === true;
        const inputMasks = training ? this.#masks.draw('input', x, this.dropout, 1) : [];
        const stateMasks = training ? this.#masks.draw('state', h, this.recurrentDropout, 1) : [];
        const fromInput = maskedDot(tf, x, this.kernel.read(), inputMasks);
        const biased = this.useBias ? tf.add(fromInput, this.bias.read()) : fromInput;
        const sum = tf.add(biased, maskedDot(tf, h, this.recurrentKernel.read(), stateMasks));
        const output = this.activation.apply(sum);
        return [output, output];
      });
    }
  };
}

/**
 * A SimpleRNN with dropout as Keras has it. Inference is that of tf.layers, so it is saved as SimpleRNN.
 * Source: https://keras.io/api/layers/recurrent_layers/simple_rnn/
 */
export function simpleRnnClass(tf: typeof tfjs) {
  return recurrentClass<SimpleRnnConfig>(tf, 'SimpleRNN', simpleRnnCellClass(tf));
}
