import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';

type Cell = InstanceType<typeof tfjs.layers.RNNCell>;

/**
 * Cells one on the other, with their states in the order of the cells, as in Keras; tf.layers has them from the last cell
 * to the first.
 * Source: https://keras.io/api/layers/recurrent_layers/stacked_rnn_cell/
 */
export function stackedCellsClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'StackedRNNCells') {
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
