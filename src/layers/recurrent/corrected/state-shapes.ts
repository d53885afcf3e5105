import type * as tfjs from '@tensorflow/tfjs';

type Cell = Pick<InstanceType<typeof tfjs.layers.RNNCell>, 'stateSize'>;

/** A cell whose states are not vectors of `stateSize` numbers. */
export interface ShapedCell {
  /** Of each of its states, when a step of its input has the shape `step`; both with the batch. */
  stateShape(step: tfjs.Shape): tfjs.Shape;
}

/** The shapes of a cell's states for an input of `[batch, steps, …]`. */
export function stateShapes(cell: Cell, [batch = null, , ...rest]: tfjs.Shape): readonly tfjs.Shape[] {
  const sizes = [cell.stateSize].flat();
  return isShaped(cell)
    ? sizes.map(() => cell.stateShape([batch, ...rest]))
    : sizes.map((size) => [batch, size]);
}

/** What a recurrent layer gives of an input: the output, which is shaped as the first state, then the states. */
export function outputShapes(
  layer: { readonly cell: Cell; readonly returnSequences: boolean; readonly returnState: boolean },
  input: tfjs.Shape,
): tfjs.Shape | tfjs.Shape[] {
  const states = stateShapes(layer.cell, input);
  const [batch = null, ...rest] = states[0] ?? [];
  const output = layer.returnSequences ? [batch, input[1] ?? null, ...rest] : [batch, ...rest];
  return layer.returnState ? [output, ...states] : output;
}

function isShaped(cell: object): cell is ShapedCell {
  return 'stateShape' in cell;
}
