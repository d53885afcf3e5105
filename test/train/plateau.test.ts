import { describe, expect, test } from 'vitest';
import { metricRow } from '../../src/build/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { compileSpec } from '../../src/index.ts';
import { trainModel } from '../../src/train/index.ts';
import { createPlateau } from '../../src/train/plateau.ts';
import { compiled, floats, loaded, specText, type SpecParts } from './support.ts';

const accuracy = { type: 'accuracy', name: null } as const;
const measures = [
  { name: 'accuracy', output: 0, probabilities: false, weighted: false, row: metricRow(accuracy) },
];
const defaults = { monitor: 'loss', factor: 0.5, patience: 1, minDelta: 0.0001, cooldown: 0, minLr: 0 };

interface Row {
  readonly rule: Partial<typeof defaults>;
  readonly values: readonly number[];
  /** The learning rate after each epoch. */
  readonly rates: readonly number[];
}

/** By real Keras 3.15: keras.callbacks.ReduceLROnPlateau on an SGD(0.1), given these values by on_epoch_end. */
const rows: readonly Row[] = [
  { rule: {}, values: [3, 2, 2, 2, 1, 1, 1], rates: [0.1, 0.1, 0.05, 0.025, 0.025, 0.0125, 0.00625] },
  {
    rule: { factor: 0.1, patience: 2 },
    values: [3, 3, 3, 3, 3, 3],
    rates: [
      0.1, 0.1, 0.009999999776482582, 0.009999999776482582, 0.0009999999310821295, 0.0009999999310821295,
    ],
  },
  {
    rule: { cooldown: 2 },
    values: [3, 3, 3, 3, 3, 3, 3, 3],
    rates: [0.1, 0.05, 0.05, 0.025, 0.025, 0.0125, 0.0125, 0.00625],
  },
  { rule: { minDelta: 0.5 }, values: [3, 2.6, 2.4, 2, 1.8], rates: [0.1, 0.05, 0.05, 0.025, 0.025] },
  {
    rule: { monitor: 'val_loss', minLr: 0.03 },
    values: [1, 2, 3, 4, 5],
    rates: [0.1, 0.05, 0.03, 0.03, 0.03],
  },
  { rule: { monitor: 'accuracy' }, values: [0.1, 0.2, 0.15, 0.3, 0.3], rates: [0.1, 0.1, 0.05, 0.05, 0.025] },
  { rule: { patience: 0 }, values: [3, 2, 2, 1], rates: [0.1, 0.1, 0.05, 0.05] },
  {
    rule: { cooldown: 1, minLr: 0.06 },
    values: [3, 3, 3, 3, 3, 3],
    rates: [0.1, 0.06, 0.06, 0.06, 0.06, 0.06],
  },
];

test.each(rows)('$rule $values', ({ rule, values, rates }) => {
  const full = { ...defaults, ...rule };
  const next = createPlateau(full, measures);
  let rate = Math.fround(0.1);
  const found = values.map((value) => (rate = next({ [full.monitor]: value }, rate)));
  expect(found).toEqual(rates.map(Math.fround));
});

/** One weight and one example: the error e is (1 - 2 · rate) e after each step, and the loss its square. */
const line = (fit: object): SpecParts => ({
  inputs: { x: { shape: [1] } },
  layers: [{ name: 'out', type: 'Dense', units: 1, useBias: false, kernelInitializer: 'zeros' }],
  compile: { optimizer: { type: 'sgd', learningRate: 0.1 }, loss: 'mse' },
  fit: { epochs: 8, batchSize: 1, ...fit },
});
const one = { inputs: { x: floats([1, 1], [1]) }, targets: { out: floats([1, 1], [1]) }, size: 1 };

describe.each(['cpu', 'native'] as const)('on %s', (backend) => {
  test('the steps of the next epochs have the new rate, and the history the rate of each', async () => {
    const tf = await useBackend(backend);
    // No loss is better than the first by 9: the rate falls after epochs 3, 5 and 7.
    const rule = { monitor: 'loss', factor: 0.5, patience: 2, minDelta: 9 };
    const valid = compiled(line({ reduceLROnPlateau: rule }));
    const { history, model } = await trainModel(valid, { tf, data: loaded(one), notify: () => undefined });
    model.dispose();
    const rates = [0.1, 0.1, 0.1, 0.05, 0.05, 0.025, 0.025, 0.0125];
    expect(history.map((logs) => logs['learning_rate'])).toEqual(rates.map(Math.fround));
    let error = 1;
    for (const [i, rate] of rates.entries()) {
      expect(history[i]?.['loss']).toBeCloseTo(error ** 2, 6);
      error *= 1 - 2 * rate;
    }
  });
});

test('a schedule beside it is refused, once', () => {
  const learningRate = { type: 'exponentialDecay', initialLearningRate: 0.1, decaySteps: 5, decayRate: 0.9 };
  const compile = { optimizer: { type: 'adam', learningRate }, loss: 'mse' };
  const { diagnostics } = compileSpec(specText({ compile, fit: { reduceLROnPlateau: {} } }));
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      'bad-combination',
      'reduceLROnPlateau lowers a learning rate that is a number, but here a schedule sets it',
    ],
  ]);
});

test('a number that is not measured is refused', async () => {
  const tf = await useBackend('cpu');
  const valid = compiled(line({ reduceLROnPlateau: {} }));
  await expect(trainModel(valid, { tf, data: loaded(one) })).rejects.toThrow(
    'reduceLROnPlateau watches val_loss, but no examples are kept to validate on',
  );
});
