import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { disposeModel } from '../../src/build/index.ts';
import { restoreModel } from '../../src/export/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { trainModel, type TrainOptions } from '../../src/train/index.ts';
import { compiled, loaded, signs } from './support.ts';

/** Every optimizer, and everything that all of them can do. */
const optimizers: readonly { readonly type: string; readonly [argument: string]: unknown }[] = [
  ...['sgd', 'adam', 'adamw', 'adamax', 'nadam', 'adagrad', 'adadelta', 'rmsprop', 'ftrl'].map(fast),
  ...['lion', 'lamb', 'adafactor', 'muon', 'scheduleFreeAdamW'].map(fast),
  { type: 'adam', amsgrad: true, globalClipNorm: 0.1, weightDecay: 0.01 },
  { type: 'sgd', momentum: 0.9, clipNorm: 0.1, gradientAccumulationSteps: 3 },
  { type: 'sgd', clipValue: 0.01, useEma: true, emaMomentum: 0.8, emaOverwriteFrequency: 4 },
  {
    type: 'sgd',
    momentum: 0.5,
    learningRate: {
      type: 'cosineDecay',
      initialLearningRate: 0.1,
      decaySteps: 15,
      warmupTarget: 0.2,
      warmupSteps: 3,
    },
  },
];

function fast(type: string) {
  return { type, learningRate: 0.05 };
}

let tf: Tf;
beforeAll(async () => {
  tf = await useBackend('native');
});

const data = loaded(signs(32));

function specWith(optimizer: object) {
  return compiled({
    compile: { optimizer, loss: 'categorical_crossentropy' },
    fit: { batchSize: 8, seed: 3, shuffle: false },
  });
}

async function run(optimizer: object, options: TrainOptions = {}) {
  const notices: string[] = [];
  const spec = specWith(optimizer);
  const notify = (text: string) => void notices.push(text);
  const { model, history } = await trainModel(spec, { tf, data, epochs: 4, notify, ...options });
  const weights = model.getWeights().flatMap((w) => [...w.dataSync()]);
  disposeModel(model);
  return { history, weights, notices };
}

/** The largest difference, as a share of max(1, |expected|). */
function distance(actual: readonly number[], expected: readonly number[]): number {
  expect(actual.length).toBe(expected.length);
  return Math.max(...actual.map((v, i) => Math.abs(v - (expected[i] ?? NaN)) / Math.max(1, Math.abs(v))));
}

describe.each(optimizers)('$type $learningRate', (optimizer) => {
  test('16 compiled steps equal 16 op by op; no tensor stays behind', async () => {
    const before = tf.memory().numTensors;
    const compiledRun = await run(optimizer);
    expect(tf.memory().numTensors).toBe(before);
    const eager = await run(optimizer, { eager: true });
    expect([...compiledRun.notices, ...eager.notices]).toEqual([]);
    expect(distance(compiledRun.weights, eager.weights)).toBeLessThan(1e-5);
  });

  test('training goes on from a saved model as if it had never stopped', async () => {
    const whole = await run({ ...optimizer, useEma: false }, { eager: true });
    const directory = mkdtempSync(join(tmpdir(), 'widthwise-optimizer-'));
    const spec = specWith({ ...optimizer, useEma: false });
    await run({ ...optimizer, useEma: false }, { epochs: 2, directory, eager: true });
    const { model } = await restoreModel(spec, directory, { tf });
    const { weights } = await run({ ...optimizer, useEma: false }, { epochs: 2, model, eager: true });
    expect(distance(weights, whole.weights)).toBeLessThan(1e-6);
  });
});
