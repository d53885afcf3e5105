import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { StepRandom } from '../../build-context.ts';
import { CellMasks, type MaskSource } from './cell-masks.ts';
import { DrawKeys } from '../../corrected/random.ts';
import type { CallArgs } from '../../corrected/stock.ts';

/** What the configurations of the recurrent layers share. */
export interface RecurrentConfig {
  readonly name?: string;
  readonly seed?: number | null;
}

/** A cell that is given the masks of its dropout. */
export type CellClass<C> = new (config: C, masks: MaskSource) => InstanceType<typeof tfjs.layers.RNNCell>;

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
        return super.call(inputs, kwargs);
      } finally {
        this.#masks.release();
      }
    }

    static override fromConfig<T extends tfjs.serialization.Serializable>(
      cls: tfjs.serialization.SerializableConstructor<T>,
      config: tfjs.serialization.ConfigDict,
    ): T {
      return new cls(config);
    }
  };
}

/** The tensors that a cell is called with: the step's input, then its states. */
export function cellInputs(
  inputs: tfjs.Tensor | tfjs.Tensor[],
): readonly [tfjs.Tensor, tfjs.Tensor, ...tfjs.Tensor[]] {
  const [x, h, ...rest] = Array.isArray(inputs) ? inputs : [inputs];
  invariant(x !== undefined && h !== undefined, 'a recurrent cell was called without its state');
  return [x, h, ...rest];
}
