import type { Cell as CellArgs } from '../../spec/generated/classes.ts';
import type { RNNArgs } from '../../spec/generated/layers.ts';
import type { Dim, TensorSpec } from '../../spec/tensor.ts';
import { invariant, unreachable } from '../../util/invariant.ts';
import { frozen, tensor } from '../analysis.ts';
import { checkGlu } from '../argument-checks.ts';
import type { BuildContext } from '../build-context.ts';
import { layerConfig } from '../config.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { checkRank, knownLength } from '../shapes/checks.ts';
import { times } from '../shapes/dims.ts';
import { rnnClass, type CellConfig } from './corrected/rnn.ts';
import { gruCell } from './gru.ts';
import { lstmCell } from './lstm.ts';
import { analyzeStep, dropsOut, inAll, type Cell, type StepAnalysis } from './recurrent.ts';
import { simpleRnnCell } from './simple-rnn.ts';
import { checkBatch, checkStates } from './states.ts';

type OneCell = Exclude<CellArgs, { readonly type: 'StackedRNNCells' }>;

/**
 * A cell at each step of a sequence: `[batch, steps, features]` to `[batch, units]`, or `[batch, steps, units]` with
 * returnSequences; returnState adds the states of each cell, those of the first one first. Of several cells each reads
 * what the one before it gives.
 * Weights: those of each cell, named as in the layer of its kind. Multiply-adds and FLOPs: those of each cell at each step,
 * see {@link analyzeStep}.
 * Source: https://keras.io/api/layers/recurrent_layers/rnn/
 */
export const rnn: LayerRow<'RNN'> = {
  type: 'RNN',
  arity: 'one',
  width: 'cell',
  states: true,
  stateWidths: ({ cell }) => stateWidths(cell, 'cell'),
  flow: 'breaks',
  corrections: [
    {
      fault: 'has the states of several cells in the opposite order',
      when: ({ cell }) => cell.type === 'StackedRNNCells',
      savedAs: 'own',
    },
    {
      fault: 'refuses resetAfter in a GRUCell',
      when: ({ cell }) => cell.type === 'GRUCell' && cell.resetAfter,
      savedAs: 'own',
    },
    ...inAll,
    {
      fault: 'draws masks for dropout that no seed repeats',
      when: ({ cell }) => cellsOf(cell).some(dropsOut),
      savedAs: 'stock',
    },
  ],
  analyze(args, [input, ...states]) {
    invariant(input !== undefined, 'RNN was given no input');
    const cells = cellsOf(args.cell);
    const wrong =
      checkCells(args.cell) ??
      checkRank('RNN', input, 3) ??
      checkBatch(args, input) ??
      checkStates('RNN', states, cells.flatMap(stateShapes));
    if (wrong) return wrong;
    const features = knownLength('RNN', input, 2);
    if (isProblem(features)) return features;
    const each = cells.map((cell, i) => {
      const step = analyzeStep(cells[i - 1]?.units ?? features, cell, shapeOf(cell));
      return cell.trainable ? step : { ...step, weights: frozen(step.weights) };
    });
    const steps = input.shape[1] ?? null;
    return {
      outputs: outputsOf(args, cells, input),
      weights: each.flatMap(({ weights }) => weights),
      multiplyAdds: times(steps, sum(each, 'multiplyAdds')),
      flops: times(steps, sum(each, 'flops')),
    };
  },
  build(_tf, { cell, ...args }, context) {
    // tf.layers always unrolls, and warns at each call when asked to.
    const config = { ...context.config(args), unroll: false, cell: cellConfig(cell, context) };
    return new (context.classOf(rnnClass))(config, context.random);
  },
};

/** The cells from the input on: one, or those of a stack; a stack in a stack is as good as its cells. */
function cellsOf(cell: CellArgs): readonly OneCell[] {
  if (cell.type !== 'StackedRNNCells') return [cell];
  return cell.cells
    .flatMap(cellsOf)
    .map((each) => ({ ...each, trainable: each.trainable && cell.trainable }));
}

/** Where the width of each state stands, those of the first cell first. */
function stateWidths(cell: CellArgs, path: string): readonly string[] {
  if (cell.type === 'StackedRNNCells')
    return cell.cells.flatMap((inner, i) => stateWidths(inner, `${path}.cells.${i}`));
  return Array.from({ length: shapeOf(cell).states }, () => `${path}.units`);
}

/** What is wrong with the cells themselves, at its path. */
function checkCells(cell: CellArgs, path = 'cell'): LayerProblem | undefined {
  if (cell.type !== 'StackedRNNCells') {
    const { type, ...args } = cell;
    const wrong = checkGlu({ type, args });
    return wrong && { ...wrong, arg: `${path}.${wrong.arg ?? 'type'}` };
  }
  const wrong = cell.cells.map((inner, i) => checkCells(inner, `${path}.cells.${i}`));
  return wrong.find((problem) => problem !== undefined);
}

function shapeOf(cell: OneCell): Cell {
  switch (cell.type) {
    case 'SimpleRNNCell':
      return simpleRnnCell(cell);
    case 'LSTMCell':
      return lstmCell(cell);
    case 'GRUCell':
      return gruCell(cell);
    default:
      return unreachable(cell, 'cell');
  }
}

/** Of its states, without the batch. */
function stateShapes(cell: OneCell): readonly (readonly number[])[] {
  return Array.from({ length: shapeOf(cell).states }, () => [cell.units]);
}

function outputsOf(
  { returnSequences, returnState }: RNNArgs,
  cells: readonly OneCell[],
  { shape }: TensorSpec,
): readonly TensorSpec[] {
  const [batch = null, steps = null]: readonly Dim[] = shape;
  const units = cells.at(-1)?.units ?? null;
  const states = returnState ? cells.flatMap(stateShapes) : [];
  return [
    tensor(returnSequences ? [batch, steps, units] : [batch, units]),
    ...states.map((state) => tensor([batch, ...state])),
  ];
}

function sum(steps: readonly StepAnalysis[], key: 'multiplyAdds' | 'flops'): number {
  return steps.reduce((total, step) => total + step[key], 0);
}

/** Each cell of a stack has a name of its own, by which its seeds are told apart. */
function cellConfig(cell: CellArgs, context: BuildContext): CellConfig {
  if (cell.type !== 'StackedRNNCells') {
    const { type, trainable, ...args } = cell;
    const config = layerConfig(args, context);
    return { className: type, config: { ...config, trainable: trainable && context.trainable } };
  }
  const cells = cellsOf(cell).map((each, i) => cellConfig(each, context.part(`cell_${i}`)));
  return { className: cell.type, config: { name: context.name, cells } };
}
