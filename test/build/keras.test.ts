import { expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { trainModel } from '../../src/train/index.ts';
import { cpu, loaded } from '../train/support.ts';
import {
  kerasInputs,
  kerasNetwork,
  kerasNumbers,
  kerasTargets,
  setKerasWeights,
  worst,
} from './keras-numbers.ts';

const tf = await cpu();

/** Float32 over 20 steps; a centered RMSprop subtracts nearly equal numbers. */
const TOLERANCE = 5e-6;

test.each(kerasNumbers.optimizers)('20 steps of $optimizer equal those of Keras 3.15.1', async (row) => {
  const spec = kerasNetwork(
    'linear',
    { optimizer: row.optimizer, loss: 'mse' },
    { epochs: 20, batchSize: 40 },
  );
  const model = await buildModel(spec, { tf });
  setKerasWeights(tf, model);
  const train = { inputs: { x: kerasInputs }, targets: { out: kerasTargets.real }, size: 40 };
  const { history } = await trainModel(spec, { tf, model, data: loaded(train) });
  expect(
    worst(
      history.map((logs) => logs['loss'] ?? Number.NaN),
      row.losses,
    ),
  ).toBeLessThan(TOLERANCE);
  const weights = model.getWeights().flatMap((w) => [...w.dataSync()]);
  expect(worst(weights, row.weights)).toBeLessThan(TOLERANCE);
});

test.each(kerasNumbers.losses)(
  '$loss on $activation and $target equals Keras 3.15.1 over 3 epochs',
  async (row) => {
    const compile = { optimizer: { type: 'sgd', learningRate: 0.1 }, loss: row.loss, metrics: row.metrics };
    const spec = kerasNetwork(row.activation, compile, { epochs: 3, batchSize: 16 });
    const model = await buildModel(spec, { tf });
    setKerasWeights(tf, model);
    const train = { inputs: { x: kerasInputs }, targets: { out: kerasTargets[row.target] }, size: 40 };
    const { history } = await trainModel(spec, { tf, model, data: loaded(train) });
    expect(Object.keys(history[0] ?? {}).sort()).toEqual(Object.keys(row.history).sort());
    for (const [name, expected] of Object.entries(row.history)) {
      expect(
        worst(
          history.map((logs) => logs[name] ?? Number.NaN),
          expected,
        ),
        name,
      ).toBeLessThan(TOLERANCE);
    }
  },
);
