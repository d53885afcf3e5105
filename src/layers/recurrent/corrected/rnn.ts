import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { StepRandom } from '../../build-context.ts';
import { oneShape } from '../../corrected/stock.ts';
import { gruCellClass } from './gru.ts';
import { lstmCellClass } from './lstm.ts';
import { maskedCell, recurrentOver, type MaskedCell, type RecurrentConfig } from './recurrent.ts';
import { simpleRnnCellClass } from './simple-rnn.ts';
import { stackedCellsClass } from './stacked-cells.ts';

type Shapes = tfjs.Shape | tfjs.Shape[];

/** A cell as a row describes it and as a saved model has it. */
export type CellConfig =
  | {
      readonly className: 'SimpleRNNCell' | 'LSTMCell' | 'GRUCell';
      readonly config: OneCellConfig;
    }
  | {
      readonly className: 'StackedRNNCells';
      readonly config: { readonly name: string; readonly cells: readonly CellConfig[] };
    };

/** Of one cell: the arguments of its class in tf.layers, and whether a GRU resets after the product. */
interface OneCellConfig {
  readonly name: string;
  readonly units: number;
  readonly trainable?: boolean;
  readonly seed?: number | null;
  readonly resetAfter?: boolean;
}

export interface RnnConfig extends RecurrentConfig {
  readonly cell: CellConfig;
}

/**
 * An RNN over cells that do as in Keras. It is saved under the name of tf.layers where that predicts the same: not with
 * several cells, whose states it has in another order, nor with a GRU that resets after the product, which it refuses.
 * Source: https://keras.io/api/layers/recurrent_layers/rnn/
 */
export function rnnClass(tf: typeof tfjs) {
  const Stacked = stackedCellsClass(tf);
  const [Simple, Lstm, Gru] = [simpleRnnCellClass(tf), lstmCellClass(tf), gruCellClass(tf)];

  return class extends recurrentOver<RnnConfig>(
    tf,
    'RNN',
    ({ cell }, random) => make(cell, random),
    isStock,
  ) {
    override computeOutputShape(inputShape: Shapes): Shapes {
      const [batch = null, steps = null] = oneShape(inputShape);
      const states = [this.cell.stateSize].flat().map((size): tfjs.Shape => [batch, size]);
      const last = [batch, outputSize(this.cell)];
      const output = this.returnSequences ? [batch, steps, outputSize(this.cell)] : last;
      return this.returnState ? [output, ...states] : output;
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const { cell, name, trainable } = this;
      const config = cell.getConfig();
      const own = Object.entries(super.getConfig()).filter(([key]) => !(key in config));
      const saved = { className: cell.getClassName(), config };
      return { ...Object.fromEntries(own), name, trainable, cell: saved };
    }
  };

  function make(saved: CellConfig, random: StepRandom | undefined): MaskedCell {
    const { className, config } = saved;
    switch (className) {
      case 'SimpleRNNCell':
        return maskedCell(tf, Simple, config, random);
      case 'LSTMCell':
        return maskedCell(tf, Lstm, config, random);
      case 'GRUCell':
        return maskedCell(tf, Gru, config, random);
      case 'StackedRNNCells':
        return stacked(
          config.name,
          config.cells.map((cell) => make(cell, random)),
        );
    }
  }

  function stacked(name: string, made: readonly MaskedCell[]): MaskedCell {
    return {
      cell: new Stacked({ name, cells: made.map(({ cell }) => cell) }),
      release: () => made.forEach((each) => each.release()),
    };
  }
}

/** The width of the output: that of the last cell. */
function outputSize(cell: InstanceType<typeof tfjs.layers.RNNCell>): number {
  const inside: unknown = Reflect.get(cell, 'cells');
  const last = Array.isArray(inside) ? (inside.at(-1) as typeof cell) : cell;
  const [size] = [last.stateSize].flat();
  invariant(size !== undefined, 'a cell has a state');
  return size;
}

function isStock({ cell: { className, config } }: RnnConfig): boolean {
  return className !== 'StackedRNNCells' && (className !== 'GRUCell' || config.resetAfter === false);
}
