import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { maskedDot, maskedSteps, type MaskSource } from './cell-masks.ts';
import { hasKernels, gruSequence, isUsual } from './fused.ts';
import { cellInputs, project, recurrentClass, type RecurrentConfig } from './recurrent.ts';
import type { Sequence, SequenceCall, SequenceCell } from './sequence.ts';
import { oneShape, stockClass, type CallArgs } from '../../corrected/stock.ts';

type GruConfig = tfjs.GRULayerArgs & RecurrentConfig & { readonly resetAfter?: boolean };

type Masks = readonly tfjs.Tensor[];

/** The cell of {@link gruClass}. */
export function gruCellClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'GRUCell') implements SequenceCell {
    readonly #masks: MaskSource;
    readonly #resetAfter: boolean;

    constructor(config: GruConfig, masks: MaskSource) {
      super({ ...config, resetAfter: false });
      this.#masks = masks;
      this.#resetAfter = config.resetAfter ?? true;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      if (!this.#resetAfter) return super.build(inputShape);
      const features = oneShape(inputShape).at(-1) ?? null;
      const { units, kernelInitializer, recurrentInitializer, biasInitializer } = this;
      const add = (name: string, shape: tfjs.Shape, initializer: typeof kernelInitializer, role: Role) =>
        this.addWeight(
          name,
          shape,
          'float32',
          initializer,
          this[`${role}Regularizer`],
          true,
          this[`${role}Constraint`],
        );
      this.kernel = add('kernel', [features, 3 * units], kernelInitializer, 'kernel');
      this.recurrentKernel = add('recurrent_kernel', [units, 3 * units], recurrentInitializer, 'recurrent');
      if (this.useBias) this.bias = add('bias', [2, 3 * units], biasInitializer, 'bias');
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor[] {
      return tf.tidy(() => {
        const [x, h] = cellInputs(inputs);
        const training = kwargs['training'] === true;
        // Keras draws one mask per gate as soon as there is recurrent dropout, one for all gates otherwise.
        const count = this.recurrentDropout > 0 ? 3 : 1;
        const inputMasks = training ? this.#masks.draw('input', x, this.dropout, count) : [];
        const stateMasks = training ? this.#masks.draw('state', h, this.recurrentDropout, count) : [];
        const [inputBias, stateBias] = this.#biases();
        const fromInput = plus(maskedDot(tf, x, this.kernel.read(), inputMasks), inputBias);
        const [z, candidate] = this.#resetAfter
          ? this.#resetAfterProduct(fromInput, h, stateMasks, stateBias)
          : this.#resetBeforeProduct(fromInput, h, stateMasks);
        const output = tf.add(tf.mul(z, h), tf.mul(tf.sub(1, z), this.activation.apply(candidate)));
        return [output, output];
      });
    }

    runsSequence({ training }: SequenceCall): boolean {
      const drops = training && this.recurrentDropout > 0;
      const usual = this.#resetAfter && isUsual(this.activation, this.recurrentActivation);
      return hasKernels(tf) && usual && !drops;
    }

    runSequence(x: tfjs.Tensor, states: readonly tfjs.Tensor[], call: SequenceCall): Sequence {
      const dropped = call.training ? maskedSteps(tf, x, this.#masks, this.dropout) : x;
      const [inputBias, stateBias = tf.zeros([3 * this.units])] = this.#biases();
      const projected = project(tf, dropped, this.kernel.read(), inputBias);
      return gruSequence(
        tf,
        { ...call, x: projected, states, kernel: this.recurrentKernel.read() },
        stateBias,
      );
    }

    /** r · (h · kernel + bias): the reset gate applied after the product. */
    #resetAfterProduct(fromInput: tfjs.Tensor, h: tfjs.Tensor, masks: Masks, bias: tfjs.Tensor | undefined) {
      const fromState = plus(maskedDot(tf, h, this.recurrentKernel.read(), masks), bias);
      const [xz, xr, xh] = threeGates(tf.split(fromInput, 3, 1));
      const [hz, hr, hh] = threeGates(tf.split(fromState, 3, 1));
      const z = this.recurrentActivation.apply(tf.add(xz, hz));
      const r = this.recurrentActivation.apply(tf.add(xr, hr));
      return [z, tf.add(xh, tf.mul(r, hh))] as const;
    }

    /** (r · h) · kernel: the reset gate applied before the product. */
    #resetBeforeProduct(fromInput: tfjs.Tensor, h: tfjs.Tensor, masks: Masks) {
      const [kz, kr, kh] = threeGates(tf.split(this.recurrentKernel.read(), 3, 1));
      const [xz, xr, xh] = threeGates(tf.split(fromInput, 3, 1));
      const [hz, hr, hh] = [0, 1, 2].map((gate) => masked(h, masks[gate]));
      invariant(hz && hr && hh, 'a GRU has three gates');
      const z = this.recurrentActivation.apply(tf.add(xz, tf.matMul(hz, kz)));
      const r = this.recurrentActivation.apply(tf.add(xr, tf.matMul(hr, kr)));
      return [z, tf.add(xh, tf.matMul(tf.mul(r, hh), kh))] as const;
    }

    #biases(): readonly (tfjs.Tensor | undefined)[] {
      if (!this.useBias) return [];
      const bias = this.bias.read();
      return this.#resetAfter ? tf.unstack(bias) : [bias];
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), resetAfter: this.#resetAfter };
    }
  };

  function plus(x: tfjs.Tensor, bias: tfjs.Tensor | undefined): tfjs.Tensor {
    return bias === undefined ? x : tf.add(x, bias);
  }

  function masked(x: tfjs.Tensor, mask: tfjs.Tensor | undefined): tfjs.Tensor {
    return mask === undefined ? x : tf.mul(x, mask);
  }
}

type Role = 'kernel' | 'recurrent' | 'bias';

function threeGates(gates: readonly tfjs.Tensor[]): readonly [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor] {
  const [z, r, h] = gates;
  invariant(z && r && h, 'a GRU has three gates');
  return [z, r, h];
}

/**
 * A GRU with resetAfter (bias [2, 3u]), which tf.layers refuses, and with recurrent dropout that does not touch the
 * state that is carried on, as in Keras. Without resetAfter inference is that of tf.layers, so it is saved as GRU.
 * Source: https://keras.io/api/layers/recurrent_layers/gru/
 */
export function gruClass(tf: typeof tfjs) {
  return recurrentClass<GruConfig>(tf, 'GRU', gruCellClass(tf), ({ resetAfter }) => resetAfter === false);
}
