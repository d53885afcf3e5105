import type { Rank, Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../../../src/runtime/index.ts';

/** What a case may compute with: x and y [rows, columns]; indices 7 numbers of rows. */
export interface Inputs {
  readonly [name: string]: Tensor;
  readonly x: Tensor2D;
  readonly y: Tensor2D;
  readonly row: Tensor1D;
  readonly column: Tensor2D;
  readonly scalar: Tensor;
  readonly indices: Tensor1D;
}

interface Case {
  readonly name: string;
  readonly run: (tf: Tf, inputs: Inputs) => Tensor[];
  /** Default 1e-6. */
  readonly tolerance?: number;
}

const unary = [
  ...(['abs', 'neg', 'sign', 'exp', 'expm1', 'sin', 'cos', 'tanh', 'sigmoid', 'relu', 'relu6'] as const),
  ...(['elu', 'selu', 'softplus', 'erf', 'floor', 'ceil', 'round', 'square', 'isNaN', 'isFinite'] as const),
  ...(['onesLike', 'zerosLike', 'reciprocal', 'softmax', 'logSoftmax', 'logicalNot'] as const),
];

const binary = [
  ...([
    'add',
    'sub',
    'mul',
    'div',
    'maximum',
    'minimum',
    'squaredDifference',
    'floorDiv',
    'mod',
    'divNoNan',
  ] as const),
  ...(['equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual'] as const),
];

const reductions = ['sum', 'mean', 'max', 'min', 'prod'] as const;

export const cases: readonly Case[] = [
  ...unary.map((op): Case => ({
    name: op,
    run: (tf, { x }) =>
      [tf[op](op === 'logicalNot' ? tf.greater(x, 0) : x)].map((t: Tensor) => tf.cast(t, 'float32')),
  })),
  ...(['log', 'log1p', 'sqrt', 'rsqrt'] as const).map((op): Case => ({
    name: `${op} of what is positive, 0, negative, not a number and infinite`,
    run: (tf, { x }) =>
      [
        tf[op](tf.abs(x)),
        tf[op](tf.mul(x, 0)),
        tf.isNaN(tf[op](tf.sub(-2, tf.abs(x)))),
        tf.isNaN(tf[op](tf.div(tf.mul(x, 0), tf.mul(x, 0)))),
        tf[op](tf.div(1, tf.abs(tf.mul(x, 0)))),
      ].map((t) => tf.cast(t, 'float32')),
  })),
  {
    name: 'exp of what is very large, very small and not a number',
    run: (tf, { x }) => [
      tf.exp(tf.mul(x, 40)),
      tf.exp(tf.mul(x, 1000)),
      tf.cast(tf.isNaN(tf.exp(tf.log(tf.sub(-3, tf.abs(x))))), 'float32'),
    ],
  },
  ...binary.map((op): Case => ({
    name: `${op}, broadcast each way`,
    tolerance: 2e-6,
    run: (tf, { x, y, row, column, scalar }) =>
      [
        tf[op](x, y),
        tf[op](x, row),
        tf[op](column, x),
        tf[op](column, row),
        tf[op](x, scalar),
        tf[op](x, 0.5),
      ].map((t) => tf.cast(t, 'float32')),
  })),
  {
    name: 'pow',
    tolerance: 1e-5,
    run: (tf, { x, y, scalar }) => [tf.pow(tf.abs(x), y), tf.pow(scalar, x), tf.pow(x, tf.scalar(2))],
  },
  {
    name: 'batch normalisation by given moments',
    tolerance: 1e-5,
    run: (tf, { x, row }) => {
      const images = tf.reshape<Rank.R4>(x, [x.shape[0], 1, 1, x.shape[1]]);
      const variance = tf.square(row);
      const half = tf.mul(row, 0.5);
      return [
        tf.batchNorm4d(images, row, variance, half as Tensor1D, row, 0.001),
        tf.batchNorm4d(images, row, variance, undefined, undefined, 0.1),
      ];
    },
  },
  {
    name: 'and, or, where',
    run: (tf, { x, y, row }) => {
      const [a, b] = [tf.greater(x, 0), tf.less(y, row)];
      const truths = [tf.logicalAnd(a, b), tf.logicalOr(a, b)].map((t) => tf.cast(t, 'float32'));
      return [...truths, tf.where(a, x, y), tf.where(tf.logicalAnd(a, b), y, tf.zerosLike(x))];
    },
  },
  {
    name: 'integers and truths like others, 0 or 1',
    run: (tf, { x, indices }) => {
      const truth = tf.greater(x, 0);
      const like = [tf.zerosLike(indices), tf.onesLike(indices), tf.zerosLike(truth), tf.onesLike(truth)];
      return like.map((t) => tf.cast(t, 'float32'));
    },
  },
  ...reductions.map((op): Case => ({
    name: `${op} over each axis`,
    tolerance: 1e-5,
    run: (tf, { x }) => {
      const small = op === 'prod' ? tf.add(tf.mul(x, 0.001), 1) : x;
      return [
        tf[op](small),
        tf[op](small, 0),
        tf[op](small, 1),
        tf[op](small, 0, true),
        tf[op](tf.expandDims(small, 1), [0, 2]),
      ];
    },
  })),
  {
    name: 'all, any, argMax, argMin',
    run: (tf, { x }) => {
      const truths = [tf.all(tf.greater(x, -1), 1), tf.any(tf.greater(x, 1), 0)].map((t) =>
        tf.cast(t, 'float32'),
      );
      return [...truths, tf.argMax(x, 1), tf.argMax(x, 0), tf.argMin(x, -1)];
    },
  },
  {
    name: 'products, transposed each way',
    tolerance: 1e-5,
    run: (tf, { x, y, row }) => [
      tf.matMul(x, y, false, true),
      tf.matMul(x, y, true, false),
      tf.matMul(x, tf.transpose(y)),
      tf.matMul(tf.transpose(x), y, true, true),
      tf.add(tf.matMul(tf.div(tf.matMul(x, y, false, true), 10 * x.shape[1]), x), row),
    ],
  },
  {
    name: 'products with a bias, and a Relu that is read twice',
    tolerance: 1e-5,
    run: (tf, { x, y, row }) => {
      const square = tf.div(tf.matMul(x, y, false, true), 10 * x.shape[1]);
      const sum = tf.add(tf.matMul(square as Tensor2D, x), row);
      const biased = tf.add(tf.reshape(tf.matMul(square as Tensor2D, y), [1, ...x.shape]), row);
      return [tf.relu(sum), tf.exp(tf.neg(tf.relu(sum))), tf.relu(biased), tf.square(biased)];
    },
  },
  {
    name: 'products of several matrices',
    tolerance: 1e-5,
    run: (tf, { x, y }) => {
      const [a, b] = [tf.stack([x, y, tf.neg(x)]), tf.stack([y, x, y])];
      return [tf.matMul(a, b, false, true), tf.matMul(a, tf.expandDims(y, 0), false, true)];
    },
  },
  {
    name: 'concat, stack, unstack, split',
    run: (tf, { x, y, column }) => [
      tf.concat([x, y, x], 0),
      tf.concat([x, column], 1),
      tf.stack([x, y], 1),
      ...tf.unstack(tf.stack([x, y], -1), -1),
      ...tf.split(tf.concat([x, y], 1), 2, 1),
      ...tf.split(tf.concat([x, x, y], 0), [x.shape[0], 2 * x.shape[0]], 0),
    ],
  },
  {
    name: 'reshape, transpose, tile, pad, reverse, broadcastTo',
    run: (tf, { x, row }) => [
      tf.reshape(x, [-1]),
      tf.transpose(x),
      tf.transpose(tf.stack([x, x, x], 1), [1, 2, 0]),
      tf.tile(x, [2, 3]),
      tf.pad(
        x,
        [
          [1, 2],
          [0, 3],
        ],
        0.5,
      ),
      tf.reverse(x, 1),
      tf.reverse(x),
      tf.broadcastTo(row, x.shape),
      tf.tile(tf.fill([1, 2], 3), [2, 2]),
    ],
  },
  {
    name: 'slice and stridedSlice',
    run: (tf, { x }) => {
      const [rows, columns] = x.shape;
      return [
        tf.slice(x, [0, 0], [rows, 1]),
        tf.slice(x, [rows - 1, 0], [1, columns]),
        tf.stridedSlice(x, [0, 0], [rows, columns], [2, 3]),
        tf.stridedSlice(x, [0, -1], [rows, columns], [1, 1]),
        // Beyond both ends: what there is counts.
        tf.stridedSlice(x, [-9 * rows, 0], [9 * rows, columns], [1, 1]),
        tf.stridedSlice(x, [0, 9 * columns], [rows, -9 * columns], [1, -2]),
      ];
    },
  },
  {
    name: 'gather, its gradient, oneHot',
    tolerance: 1e-5,
    run: (tf, { x, indices }) => [
      tf.gatherND(x, tf.reshape(indices, [7, 1])),
      tf.unsortedSegmentSum(tf.gatherND(x, tf.reshape(indices, [7, 1])), indices, x.shape[0]),
      tf.oneHot(indices, 5),
      tf.oneHot(indices, 4, 0.5, -1, 'float32'),
    ],
  },
  {
    name: 'integers',
    run: (tf, { x, indices }) => {
      const whole = tf.cast(tf.mul(x, 10), 'int32');
      return [
        whole,
        tf.add(whole, 3),
        tf.mul(whole, whole),
        tf.sub(indices, tf.scalar(2, 'int32')),
        tf.cast(tf.equal(whole, 0), 'int32'),
        tf.cast(tf.greater(indices, tf.scalar(1, 'int32')), 'float32'),
        tf.cast(whole, 'float32'),
        tf.cast(tf.cast(whole, 'bool'), 'float32'),
      ];
    },
  },
  {
    name: 'a long chain with results on the way',
    tolerance: 1e-5,
    run: (tf, { x, y, row, scalar }) => {
      const parts: Tensor[] = [];
      let value: Tensor = x;
      for (let i = 0; i < 40; i++) {
        value = tf.add(tf.mul(tf.tanh(value), scalar), i % 2 === 0 ? row : y);
        if (i % 7 === 0) parts.push(value);
      }
      return [...parts, value, tf.sum(value, 0), value, x].map((t) => tf.mul(t, 1));
    },
  },
  {
    name: 'random numbers of a seed, the very same',
    tolerance: 0,
    run: (tf, { x, indices }) => {
      const seed = tf.add(tf.slice(indices, 0, 2), tf.tensor1d([-77, 123456789], 'int32'));
      const shape = tf.tensor1d([x.shape[0], x.shape[1]], 'int32');
      return [tf.engine().runKernel('StatelessRandomUniform', { shape, seed })];
    },
  },
  {
    name: 'random numbers of the normal distribution',
    tolerance: 1e-5,
    run: (tf, { x, indices }) => {
      const shape = tf.tensor1d([x.shape[0], x.shape[1]], 'int32');
      return [tf.engine().runKernel('StatelessRandomNormal', { shape, seed: tf.slice(indices, 0, 2) })];
    },
  },
];
