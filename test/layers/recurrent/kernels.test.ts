import { beforeAll, describe, expect, test } from 'vitest';
import { useBackend, type Tf } from '../../../src/runtime/index.ts';
import { withoutOwnOps } from '../../../src/runtime/kernels/index.ts';
import { build, callOf, tf } from '../support.ts';

/**
 * The kernels that run whole sequences (native/recurrent.cc) are judged by the same layers step by step, which the oracle
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

interface Case {
  readonly type: 'LSTM' | 'GRU';
  readonly args: object;
  readonly size: (typeof sizes)[number];
  readonly initial: boolean;
}

const cases: readonly Case[] = (['LSTM', 'GRU'] as const).flatMap((type) =>
  sizes.flatMap((size) =>
    variants.map((args, i) => ({ type, args: { units: size.units, ...args }, size, initial: i % 2 === 1 })),
  ),
);

/** Outputs, then gradients of a weighted sum of them, one list for each tensor. */
function results({ type, args, size: { batch, steps, units }, initial }: Case): number[][] {
  return tf.tidy(() => {
    const layer = build(callOf(type, args), { name: 'rnn', random: { seed: 1, step: 2 } });
    layer.apply(tf.input({ shape: [steps, 2] }));
    layer.setWeights(
      layer.getWeights().map((w, i) => tf.randomUniform(w.shape, -0.5, 0.5, 'float32', i + 1)),
    );
    const x = tf.variable(tf.randomUniform([batch, steps, 2], -1, 1, 'float32', 9));
    const states = Array.from({ length: initial ? (type === 'LSTM' ? 2 : 1) : 0 }, (_, i) =>
      tf.variable(tf.randomUniform([batch, units], -1, 1, 'float32', 20 + i)),
    );
    const kwargs = { training: true, ...(initial && { initialState: states }) };
    const outputs: number[][] = [];
    const loss = () => {
      const made = [layer.call(x, kwargs)].flat();
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

describe('a sequence in one go is the sequence step by step', () => {
  test.each(cases)('$type $args, batch $size.batch, $size.steps steps', (c) => {
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
  });
});
