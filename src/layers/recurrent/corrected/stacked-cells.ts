import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';
import { isSequenceCell, type Sequence, type SequenceCall, type SequenceCell } from './sequence.ts';

type Cell = InstanceType<typeof tfjs.layers.RNNCell>;

/**
 * Cells one on the other, with their states in the order of the cells, as in Keras; tf.layers has them from the last cell
 * to the first.
 * Source: https://keras.io/api/layers/recurrent_layers/stacked_rnn_cell/
 */
export function stackedCellsClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'StackedRNNCells') implements SequenceCell {
    override get stateSize(): number[] {
      return this.cells.flatMap((cell) => cell.stateSize);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor[] {
      return tf.tidy(() => {
        const [x, ...states] = [inputs].flat();
        invariant(x !== undefined, 'cells were called without an input');
        let output = x;
        const next = this.cells.flatMap((cell) => {
          const own = states.splice(0, stateCount(cell));
          const [made = output, ...after] = [cell.call([output, ...own], kwargs)].flat();
          output = made;
          return after;
        });
        return [output, ...next];
      });
    }

    runsSequence(call: SequenceCall): boolean {
      return this.cells.every((cell: object) => isSequenceCell(cell) && cell.runsSequence(call));
    }

    /** Cell after cell: each sees of the one before all steps, and of the others nothing. */
    runSequence(x: tfjs.Tensor, states: readonly tfjs.Tensor[], call: SequenceCall): Sequence {
      const left = [...states];
      const below = { ...call, want: call.want === 'last' ? 'outputs' : call.want } as const;
      let input = x;
      const made = this.cells.map((cell, i): Sequence => {
        invariant(isSequenceCell(cell), 'a cell of the stack goes step by step');
        const own = left.splice(0, stateCount(cell));
        const sequence = cell.runSequence(input, own, i < this.cells.length - 1 ? below : call);
        input = sequence.outputs ?? input;
        return sequence;
      });
      const top = made.at(-1);
      invariant(top !== undefined, 'a stack has cells');
      return { ...top, states: made.flatMap((sequence) => sequence.states) };
    }

    /** tf.layers forgets those of the cells. */
    override calculateLosses(): tfjs.Scalar[] {
      return this.cells.filter((cell) => cell.trainable).flatMap((cell) => cell.calculateLosses());
    }

    /** Cell by cell, frozen or not, as in Keras. */
    override get weights(): tfjs.LayerVariable[] {
      return this.cells.flatMap((cell) => cell.weights);
    }
  };
}

function stateCount({ stateSize }: Cell): number {
  return Array.isArray(stateSize) ? stateSize.length : 1;
}
