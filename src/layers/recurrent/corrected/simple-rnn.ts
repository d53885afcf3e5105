import type * as tfjs from '@tensorflow/tfjs';
import { maskedDot, maskedSteps, type MaskSource } from './cell-masks.ts';
import { hasKernels, isUsual, simpleSequence } from './fused.ts';
import { cellInputs, project, recurrentClass, type RecurrentConfig } from './recurrent.ts';
import type { Sequence, SequenceCall, SequenceCell } from './sequence.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';

type SimpleRnnConfig = tfjs.SimpleRNNLayerArgs & RecurrentConfig;

/** The cell of {@link simpleRnnClass}. */
export function simpleRnnCellClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'SimpleRNNCell') implements SequenceCell {
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

    runsSequence({ training }: SequenceCall): boolean {
      const drops = training && this.recurrentDropout > 0;
      return hasKernels(tf) && isUsual(this.activation) && !drops;
    }

    runSequence(x: tfjs.Tensor, states: readonly tfjs.Tensor[], call: SequenceCall): Sequence {
      const dropped = call.training ? maskedSteps(tf, x, this.#masks, this.dropout) : x;
      const projected = project(tf, dropped, this.kernel.read(), this.useBias ? this.bias.read() : undefined);
      return simpleSequence(tf, { ...call, x: projected, states, kernel: this.recurrentKernel.read() });
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
