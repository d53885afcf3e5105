import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { maskedDot, maskedSteps, type MaskSource } from './cell-masks.ts';
import { blockLstm, hasBlockLstm } from './block-lstm.ts';
import { hasKernels, isUsual, lstmSequence } from './fused.ts';
import { cellInputs, project, recurrentClass, type RecurrentConfig } from './recurrent.ts';
import type { Sequence, SequenceCall, SequenceCell } from './sequence.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';

type LstmConfig = tfjs.LSTMLayerArgs & RecurrentConfig;

/** The cell of {@link lstmClass}. */
export function lstmCellClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'LSTMCell') implements SequenceCell {
    readonly #masks: MaskSource;

    constructor(config: LstmConfig, masks: MaskSource) {
      super(config);
      this.#masks = masks;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor[] {
      return tf.tidy(() => {
        const [x, h, c] = cellInputs(inputs);
        invariant(c !== undefined, 'an LSTM cell was called without its carry state');
        const [i, f, candidate, o] = tf.split(this.#preActivations(x, h, kwargs['training'] === true), 4, 1);
        const { activation, recurrentActivation } = this;
        invariant(i && f && candidate && o, 'an LSTM has four gates');
        const kept = tf.mul(recurrentActivation.apply(f), c);
        const carry = tf.add(kept, tf.mul(recurrentActivation.apply(i), activation.apply(candidate)));
        const output = tf.mul(recurrentActivation.apply(o), activation.apply(carry));
        return [output, output, carry];
      });
    }

    runsSequence(call: SequenceCall): boolean {
      const drops = call.training && this.recurrentDropout > 0;
      if (drops || !isUsual(this.activation, this.recurrentActivation)) return false;
      return hasKernels(tf) || this.#byBlock(call);
    }

    runSequence(x: tfjs.Tensor, states: readonly tfjs.Tensor[], call: SequenceCall): Sequence {
      const bias = this.useBias ? this.bias.read() : undefined;
      const [kernel, recurrentKernel] = [this.kernel.read(), this.recurrentKernel.read()];
      if (this.#byBlock(call)) return blockLstm(tf, x, states, { kernel, recurrentKernel, bias });
      const dropped = call.training ? maskedSteps(tf, x, this.#masks, this.dropout) : x;
      const projected = project(tf, dropped, kernel, bias);
      return lstmSequence(tf, { ...call, x: projected, states, kernel: recurrentKernel });
    }

    #byBlock({ training, mask }: SequenceCall): boolean {
      return !training && mask === undefined && hasBlockLstm(tf);
    }

    #preActivations(x: tfjs.Tensor, h: tfjs.Tensor, training: boolean): tfjs.Tensor {
      // Keras draws one mask per gate as soon as there is recurrent dropout, one for all gates otherwise.
      const count = this.recurrentDropout > 0 ? 4 : 1;
      const inputMasks = training ? this.#masks.draw('input', x, this.dropout, count) : [];
      const stateMasks = training ? this.#masks.draw('state', h, this.recurrentDropout, count) : [];
      const z = tf.add(
        maskedDot(tf, x, this.kernel.read(), inputMasks),
        maskedDot(tf, h, this.recurrentKernel.read(), stateMasks),
      );
      return this.useBias ? tf.add(z, this.bias.read()) : z;
    }
  };
}

/**
 * An LSTM with dropout as Keras has it. Inference is that of tf.layers, so it is saved as LSTM.
 * Source: https://keras.io/api/layers/recurrent_layers/lstm/
 */
export function lstmClass(tf: typeof tfjs) {
  return recurrentClass<LstmConfig>(tf, 'LSTM', lstmCellClass(tf));
}
