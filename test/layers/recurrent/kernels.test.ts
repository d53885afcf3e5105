import { beforeAll, describe, expect, test, vi } from 'vitest';
import { useBackend, type Tf } from '../../../src/runtime/index.ts';
import { withoutOwnOps } from '../../../src/runtime/kernels/index.ts';
import type { Cell } from '../../../src/spec/generated/classes.ts';
import { build, callOf, tf } from '../support.ts';

/**
 * The kernels that run whole sequences (native/recurrent/) are judged by the same layers step by step, which the oracle
 * judges by Keras: outputs and the gradients by input, states and weights, at sizes around the 16 and 32 of their blocks.
 */
beforeAll(async () => {
  const native: Tf = await useBackend('native');
  // Set-up compiles them wherever it could compile the addon.
  expect(native.getKernel('WidthwiseLstm', 'tensorflow')).toBeDefined();
});

const sizes = [
  { batch: 1, steps: 2, units: 1 },
  { batch: 3, steps: 4, units: 3 },
  { batch: 5, steps: 3, units: 16 },
  { batch: 9, steps: 6, units: 33 },
  // Large enough for several threads.
  { batch: 37, steps: 20, units: 40 },
];

const variants = [
  {},
  { returnSequences: true },
  { returnState: true },
  { returnSequences: true, returnState: true, goBackwards: true },
  { useBias: false, goBackwards: true },
  { dropout: 0.3, returnSequences: true },
];

/** Cells of a stack, each of its own width; the last gives the output. */
function stackOf(units: number): Cell {
  return stacked(
    { type: 'LSTMCell', units: units + 2, dropout: 0.2 },
    { type: 'SimpleRNNCell', units: 3 },
    { type: 'GRUCell', units },
  );
}

/** The defaults of cells are filled in by `callOf`. */
function stacked(...cells: readonly object[]): Cell {
  return { type: 'StackedRNNCells', cells } as unknown as Cell;
}

type Kind = 'LSTM' | 'GRU' | 'SimpleRNN' | 'stack';

interface Case {
  readonly kind: Kind;
  readonly args: object;
  readonly size: (typeof sizes)[number];
  readonly initial: boolean;
  readonly masked: boolean;
}

const kinds = ['LSTM', 'GRU', 'SimpleRNN'] as const;

const whole: readonly Case[] = kinds.flatMap((kind) =>
  sizes.flatMap((size) =>
    variants.map((args, i) => ({ kind, args, size, initial: i % 2 === 1, masked: false })),
  ),
);

/** Given first states see every step, so that these begin with zeros. */
const masked: readonly Case[] = [...kinds, 'stack' as const].flatMap((kind) =>
  sizes.flatMap((size) =>
    [...variants.slice(0, 4), { returnSequences: true, zeroOutputForMask: true, goBackwards: true }].map(
      (args) => ({ kind, args, size, initial: false, masked: true }),
    ),
  ),
);

const stacks: readonly Case[] = sizes.flatMap((size) =>
  variants.slice(0, 4).map((args, i) => ({ kind: 'stack', args, size, initial: i % 2 === 1, masked: false })),
);

function layerOf({ kind, args, size: { units } }: Case) {
  const call =
    kind === 'stack' ? callOf('RNN', { cell: stackOf(units), ...args }) : callOf(kind, { units, ...args });
  return build(call, { name: 'rnn', random: { seed: 1, step: 2 } });
}

function statesOf({ kind, size: { units } }: Case): readonly number[] {
  if (kind === 'stack') return [units + 2, units + 2, 3, units];
  return kind === 'LSTM' ? [units, units] : [units];
}

/** One example after the other: masked at its end, at its beginning, here and there, all of it, nowhere. */
function maskOf({ size: { batch, steps } }: Case) {
  const counts: ((step: number, row: number) => boolean)[] = [
    (t, row) => t < 1 + (row % steps),
    (t, row) => t >= row % steps,
    (t, row) => (t * 7 + row) % 3 > 0,
    () => false,
    () => true,
  ];
  const values = Array.from({ length: batch }, (_, row) =>
    Array.from({ length: steps }, (__, t) => counts[row % counts.length]?.(t, row) === true),
  );
  return tf.tensor2d(values, [batch, steps], 'bool');
}

/** Outputs, then gradients of a weighted sum of them, one list for each tensor. */
function results(c: Case): number[][] {
  const { batch, steps } = c.size;
  return tf.tidy(() => {
    const layer = layerOf(c);
    layer.apply(tf.input({ shape: [steps, 2] }));
    layer.setWeights(
      layer.getWeights().map((w, i) => tf.randomUniform(w.shape, -bound(c), bound(c), 'float32', i + 1)),
    );
    const x = tf.variable(tf.randomUniform([batch, steps, 2], -1, 1, 'float32', 9));
    const states = (c.initial ? statesOf(c) : []).map((units, i) =>
      tf.variable(tf.randomUniform([batch, units], -1, 1, 'float32', 20 + i)),
    );
    const kwargs = { training: true, ...(c.masked && { mask: maskOf(c) }) };
    const outputs: number[][] = [];
    const loss = () => {
      const made = [layer.call([x, ...states], kwargs)].flat();
      outputs.push(...made.map((y) => Array.from(y.dataSync())));
      const weighted = made.map((y, i) =>
        tf.sum(tf.mul(y, tf.randomUniform(y.shape, -1, 1, 'float32', 40 + i))),
      );
      return tf.addN(weighted) as ReturnType<typeof tf.scalar>;
    };
    const weights = layer.trainableWeights.map((w) => w.read() as ReturnType<typeof tf.variable>);
    const variables = [x, ...states, ...weights];
    const { grads } = tf.variableGrads(loss, variables);
    const gradients = variables.map((v) => Array.from(grads[v.name]?.dataSync() ?? []));
    tf.dispose(variables);
    return [...outputs, ...gradients];
  });
}

/** Small enough in wide layers that no loop is chaotic: there, what rounding leaves would grow from step to step. */
function bound({ size: { units } }: Case): number {
  return Math.min(0.5, 1.7 / Math.sqrt(units));
}

/** That a gradient or an output is the same, which may be of any size. */
function expectSame(c: Case): void {
  const atOnce = results(c);
  const stepwise = withoutOwnOps(tf, () => results(c));
  expect(atOnce.length).toBe(stepwise.length);
  atOnce.forEach((values, i) => {
    const expected = stepwise[i] ?? [];
    expect(values.length).toBe(expected.length);
    const scale = Math.max(1, ...expected.map(Math.abs));
    const gap = Math.max(...values.map((value, k) => Math.abs(value - (expected[k] ?? NaN))));
    expect(gap).toBeLessThan(1e-5 * scale);
  });
}

describe('a sequence in one go is the sequence step by step', () => {
  test.each(whole)('$kind $args, batch $size.batch, $size.steps steps', expectSame);
});

describe('a masked sequence in one go is the sequence step by step', () => {
  test.each(masked)('$kind $args, batch $size.batch, $size.steps steps', expectSame);
});

describe('a stack in one go is the stack step by step', () => {
  test.each(stacks)('$args, batch $size.batch, $size.steps steps', expectSame);
});

describe('what runs', () => {
  test.each([...masked, ...stacks].filter(({ size }) => size.batch === 3))(
    '$kind $args, masked: $masked, by kernels',
    (c) => {
      const seen = kernelsOf(() => void results(c));
      const wanted = {
        LSTM: ['Lstm'],
        GRU: ['Gru'],
        SimpleRNN: ['SimpleRnn'],
        stack: ['Lstm', 'SimpleRnn', 'Gru'],
      };
      for (const name of wanted[c.kind]) {
        expect(seen).toContain(`Widthwise${name}`);
        expect(seen).toContain(`Widthwise${name}Grad`);
      }
    },
  );

  test('a stack of which one cell drops states goes step by step', () => {
    const layer = build(
      callOf('RNN', {
        cell: stacked({ type: 'LSTMCell', units: 2 }, { type: 'GRUCell', units: 2, recurrentDropout: 0.3 }),
      }),
      { name: 'rnn', random: { seed: 1, step: 2 } },
    );
    const x = tf.ones([2, 3, 2]);
    const run = (training: boolean) => kernelsOf(() => tf.tidy(() => void layer.apply(x, { training })));
    expect(run(true)).not.toContain('WidthwiseLstm');
    expect(run(false)).toContain('WidthwiseLstm');
  });
});

/** Names of the kernels that run. */
function kernelsOf(body: () => void): readonly string[] {
  const engine = tf.engine();
  const runKernel = vi.spyOn(engine, 'runKernel');
  body();
  const names = runKernel.mock.calls.map(([name]) => name);
  runKernel.mockRestore();
  return names;
}
