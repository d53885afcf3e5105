import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { StepRandom } from '../../build-context.ts';
import { CellMasks, type MaskSource } from './cell-masks.ts';
import { DrawKeys } from '../../corrected/random.ts';
import { oneTensor, type CallArgs } from '../../corrected/stock.ts';
import type { Sequence, Want } from './fused.ts';

/** What the configurations of the recurrent layers share. */
export interface RecurrentConfig {
  readonly name?: string;
  readonly seed?: number | null;
}

/** A cell that is given the masks of its dropout. */
export type CellClass<C> = new (config: C, masks: MaskSource) => InstanceType<typeof tfjs.layers.RNNCell>;

/** A cell that can run a whole sequence. */
export interface SequenceCell {
  /** `x` is `[batch, steps, features]`. Undefined when the cell, as it is set, must go step by step. */
  runSequence(
    x: tfjs.Tensor,
    states: readonly tfjs.Tensor[],
    training: boolean,
    want: Want,
  ): Sequence | undefined;
}

/**
 * A recurrent layer around a corrected cell: masks of dropout are new at each call, and the same at all its time steps,
 * as in Keras. Saved under the name that `savedName` gives.
 */
export function recurrentClass<C extends RecurrentConfig>(
  tf: typeof tfjs,
  className: string,
  Cell: CellClass<C>,
  savedName: (config: C) => string,
) {
  return class extends tf.layers.RNN {
    static override readonly className = className;
    readonly #masks: CellMasks;
    readonly #savedName: string;

    constructor(config: C, random?: StepRandom) {
      const masks = new CellMasks(tf, new DrawKeys(config.name ?? className, random, config.seed));
      super({ ...config, cell: new Cell(config, masks) });
      this.#masks = masks;
      this.#savedName = savedName(config);
    }

    override getClassName(): string {
      return this.#savedName;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      try {
        return tf.tidy(() => this.#atOnce(inputs, kwargs)) ?? super.call(inputs, kwargs);
      } finally {
        this.#masks.release();
      }
    }

    /** The whole sequence by one kernel, where backend and cell can; masks and states that are kept go step by step. */
    #atOnce(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] | undefined {
      const cell: object = this.cell;
      const masked = [kwargs['mask']].flat().some(Boolean);
      if (masked || this.stateful || !isSequenceCell(cell)) return undefined;
      const x = this.goBackwards ? tf.reverse(oneTensor(inputs), 1) : oneTensor(inputs);
      const states = (kwargs['initialState'] as tfjs.Tensor[] | undefined) ?? this.#zeroStates(x);
      const want = this.returnState ? 'all' : this.returnSequences ? 'outputs' : 'last';
      const made = cell.runSequence(x, states, kwargs['training'] === true, want);
      if (made === undefined) return undefined;
      const [last] = made.states;
      const output = this.returnSequences ? made.outputs : last;
      invariant(output !== undefined, 'a sequence has no outputs');
      return this.returnState ? [output, ...made.states] : output;
    }

    #zeroStates(x: tfjs.Tensor): tfjs.Tensor[] {
      return [this.cell.stateSize].flat().map((units) => tf.zeros([x.shape[0] ?? 1, units]));
    }

    static override fromConfig<T extends tfjs.serialization.Serializable>(
      cls: tfjs.serialization.SerializableConstructor<T>,
      config: tfjs.serialization.ConfigDict,
    ): T {
      return new cls(config);
    }
  };
}

function isSequenceCell(cell: object): cell is SequenceCell {
  return 'runSequence' in cell;
}

/** The input of all steps times the kernel, with the bias: `[batch, steps, columns]`. */
export function project(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  bias: tfjs.Tensor | undefined,
): tfjs.Tensor {
  const [batch = 1, length = 1, features = 1] = x.shape;
  const product = tf.matMul(tf.reshape(x, [batch * length, features]), kernel);
  const columns = kernel.shape[1] ?? 1;
  return tf.reshape(bias === undefined ? product : tf.add(product, bias), [batch, length, columns]);
}

/** The tensors that a cell is called with: the step's input, then its states. */
export function cellInputs(
  inputs: tfjs.Tensor | tfjs.Tensor[],
): readonly [tfjs.Tensor, tfjs.Tensor, ...tfjs.Tensor[]] {
  const [x, h, ...rest] = Array.isArray(inputs) ? inputs : [inputs];
  invariant(x !== undefined && h !== undefined, 'a recurrent cell was called without its state');
  return [x, h, ...rest];
}
