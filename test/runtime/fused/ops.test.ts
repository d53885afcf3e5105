import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Builder } from '../../../src/runtime/fused/builder.ts';
import { encode } from '../../../src/runtime/fused/encode.ts';
import type { Value } from '../../../src/runtime/fused/values.ts';
import { cases, type Inputs } from './cases.ts';
import { expectClose, waves } from './close.ts';
import { fusedAndEager, start, tf } from './support.ts';

/**
 * Fused graphs (native/fused/) are judged by TensorFlow's own ops, which tfjs-node runs one by one: each op of the table at
 * the sizes where blocks and vectors begin and end, and chains of them that become one loop.
 */
beforeAll(start);

function inputsOf(rows: number, columns: number): Inputs {
  return {
    x: tf.tensor2d(waves([rows, columns]), [rows, columns]),
    y: tf.tensor2d(waves([rows, columns], 3).reverse(), [rows, columns]),
    row: tf.tensor1d(waves([columns], 1.5)),
    column: tf.tensor2d(waves([rows]), [rows, 1]),
    scalar: tf.scalar(0.7),
    indices: tf.tensor1d(
      Array.from({ length: 7 }, (_, i) => (i * 5) % rows),
      'int32',
    ),
  };
}

const sizes = [
  [1, 1],
  [3, 5],
  [16, 16],
  [5, 33],
  // Rows longer than a block, and more rows than one.
  [2, 700],
  [600, 3],
] as const;

describe.each(cases)('$name', ({ run, tolerance = 1e-6 }) => {
  test.each(sizes)('at %i by %i', (rows, columns) => {
    const inputs = inputsOf(rows, columns);
    const { eager, fused } = fusedAndEager(inputs, () => tf.tidy(() => run(tf, inputs)));
    expect(fused.map(({ shape, dtype }) => [shape, dtype])).toEqual(eager.map((t) => [t.shape, t.dtype]));
    eager.forEach((expected, i) => expectClose(fused[i], expected, tolerance));
  });
});

test('any shapes that broadcast', () => {
  const dims = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
  const flags = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(dims, flags, flags, fc.integer({ min: 0, max: 3 }), (shape, ones, others, dropped) => {
      const of = (flat: readonly boolean[]) => shape.map((n, i) => (flat[i] === true ? 1 : n));
      const [a, b] = [of(ones), of(others).slice(Math.min(dropped, shape.length - 1))];
      const make = (s: number[]) => tf.tensor(waves(s), s);
      const inputs = { a: make(a), b: make(b) };
      const { eager, fused } = fusedAndEager(inputs, ({ a: p, b: q }) =>
        tf.tidy(() => [tf.add(tf.mul(p ?? 0, q ?? 0), p ?? 0), tf.sum(tf.sub(p ?? 0, q ?? 0), 0)]),
      );
      eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
    }),
    { numRuns: 60 },
  );
});

describe('layers of products, what is done to their results, and their gradients', () => {
  test.each([
    [5, 7, 3],
    [40, 33, 10],
    // Long rows in the gradients.
    [9, 640, 10],
    [9, 650, 10],
    // Cut into blocks along every axis.
    [130, 300, 300],
  ])('%i by %i to %i', (rows, columns, units) => {
    const inputs = {
      x: tf.tensor2d(waves([rows, columns]), [rows, columns]),
      w: tf.tensor2d(waves([columns, units], 2), [columns, units]),
      v: tf.tensor2d(waves([units, columns], 3), [units, columns]),
      b: tf.tensor1d(waves([units], 1.5)),
    };
    const { eager, fused } = fusedAndEager(inputs, (given) =>
      tf.tidy(() => {
        const loss = (x: Tensor, w: Tensor, v: Tensor, b: Tensor) => {
          const hidden = tf.relu(tf.add(tf.matMul(x, w), b));
          // The same without a Relu, of another shape.
          const linear = tf.add(
            tf.reshape(tf.matMul(tf.div<Tensor2D>(hidden, units), v), [1, rows, columns]),
            1,
          );
          return tf.div(tf.sum(tf.square(linear)), rows * columns).asScalar();
        };
        const { x, w, v, b } = given;
        if (!x || !w || !v || !b) return [];
        const { value, grads } = tf.valueAndGrads(loss)([x, w, v, b]);
        return [value, ...grads];
      }),
    );
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
  });
});

test('what an index points outside of is an error, and not memory of somebody else', () => {
  const table = tf.tensor2d([1, 2, 3, 4], [2, 2]);
  const inside = tf.tensor2d([[1]], [1, 1], 'int32');
  const { session, ids } = fusedAndEager({ table, inside }, (given) => [
    tf.gatherND(given['table'] ?? table, given['inside'] ?? inside),
  ]);
  const outside = tf.tensor2d([[2]], [1, 1], 'int32');
  expect(() => session.run(ids([table, outside]))).toThrow(/outside of the table/);
});

test('what is fed and not read changes nothing', () => {
  const [x, unread] = [tf.tensor1d([1, 2, 3]), tf.tensor2d([[1, 2]])];
  const { eager, fused } = fusedAndEager({ x, unread }, () => (tf.square(unread), [tf.square(x)]));
  expect(fused[0]?.dataSync()).toEqual(eager[0]?.dataSync());
});

test('whole numbers wrap around', () => {
  const x = tf.tensor1d([2147483647, -2147483648, 5, 123456789], 'int32');
  const { eager, fused } = fusedAndEager({ x }, () => [
    tf.add(x, x),
    tf.mul(x, x),
    tf.sub(tf.mul(x, x), tf.add(x, x)),
  ]);
  eager.forEach((expected, i) => expect(fused[i]?.dataSync()).toEqual(expected.dataSync()));
});

test('a constant may have more numbers than a call takes arguments', () => {
  const x = tf.ones([300_000]);
  const { eager, fused } = fusedAndEager({ x }, () => [tf.mul(x, tf.tensor1d(waves([300_000])))]);
  expect(fused[0]?.dataSync()).toEqual(eager[0]?.dataSync());
});

test('a program that asks for more memory than there is is refused, and nothing else happens', () => {
  // All of the scratch memory that 64 bits can name: what stands before the rest, of which there is none.
  const words = tf.tensor1d([-(2 ** 31), 0, 0, 0, 0, 0], 'int32');
  expect(() => tf.engine().runKernel('WidthwiseFusedLoad', { words })).toThrow('not enough memory');
});

test('a graph whose tensors are larger than 32 bits can count is not fused', () => {
  const shape = [2 ** 16, 2 ** 15];
  const builder = new Builder();
  const x: Value = { place: { in: 'input', index: 0, size: 1 }, shape: [1], kind: 'float', single: false };
  const results = [builder.apply('Neg', [x], shape, 'float')];
  const lowered = { instructions: builder.finish(), inputs: [x], results };
  expect(encode(lowered, { next: ['same'], each: 1 })).toBeUndefined();
});

test('truths are not handed out as numbers', () => {
  const x = tf.tensor1d([1, -2, 3]);
  expect(() => fusedAndEager({ x }, () => [tf.greater(x, 0)])).toThrow('a result of truths');
});
