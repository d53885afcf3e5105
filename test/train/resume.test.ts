import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { afterAll, describe, expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import type { LoadedData } from '../../src/data/index.ts';
import type { Logs } from '../../src/train/events.ts';
import { trainModel, type TrainOptions } from '../../src/train/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { compiled, cpu, loaded, signs, type SpecParts } from './support.ts';

const root = mkdtempSync(join(tmpdir(), 'widthwise-resume-'));
let runs = 0;
const newDirectory = (): string => join(root, `run-${(runs += 1)}`);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tf = await cpu();
const data = loaded(signs(50), signs(11, 70));
const fit = { epochs: 4, batchSize: 8, seed: 5 };
const layers = [
  { name: 'hidden', type: 'Dense', units: 6, activation: 'tanh' },
  { name: 'norm', type: 'BatchNormalization' },
  { name: 'drop', type: 'Dropout', rate: 0.3 },
  { name: 'out', type: 'Dense', units: 2, activation: 'softmax' },
];
const optimizer = {
  type: 'adam',
  learningRate: { type: 'exponentialDecay', initialLearningRate: 0.05, decaySteps: 5, decayRate: 0.9 },
};
const compile = { optimizer, loss: 'categorical_crossentropy', metrics: ['accuracy', 'auc'] };
const parts: SpecParts = { layers, compile, fit };

interface Outcome {
  readonly history: readonly Logs[];
  readonly weights: readonly (readonly number[])[];
  readonly stopped: string;
  readonly restoredEpoch?: number;
}

function weightsOf(model: LayersModel): readonly (readonly number[])[] {
  return model.getWeights().map((weight) => [...weight.dataSync()]);
}

async function run(from: SpecParts, options: TrainOptions = {}): Promise<Outcome> {
  const valid = compiled(from);
  const { directory } = options;
  const specText = directory === undefined ? undefined : render(valid.spec);
  const { model, history, stopped, restoredEpoch } = await trainModel(valid, {
    ...(options.backend === undefined && { tf }),
    ...{ data, specText, notify: () => undefined },
    ...options,
  });
  const weights = weightsOf(model);
  model.dispose();
  return { history, weights, stopped, ...(restoredEpoch !== undefined && { restoredEpoch }) };
}

/** Trains until so many steps were made in an epoch, then is told to stop. */
async function interrupted(
  from: SpecParts,
  directory: string,
  epoch: number,
  step: number,
  options: TrainOptions = {},
): Promise<Outcome> {
  const controller = new AbortController();
  return run(from, {
    ...options,
    directory,
    signal: controller.signal,
    onEvent: (e) => {
      if (e.event === 'batch' && e.epoch === epoch && e.step === step) controller.abort();
    },
  });
}

describe('training that goes on gives what one run gives, bit for bit', () => {
  test('with more epochs', async () => {
    const directory = newDirectory();
    await run({ ...parts, fit: { ...fit, epochs: 2 } }, { directory });
    expect(await run(parts, { directory, resume: true })).toEqual(await run(parts));
  });

  test('with epochs and seed given to the function', async () => {
    const directory = newDirectory();
    await run(parts, { directory, epochs: 1, seed: 9 });
    const whole = await run(parts, { epochs: 2, seed: 9 });
    expect(await run(parts, { directory, resume: true, epochs: 2, seed: 9 })).toEqual(whole);
  });

  test.each([
    ['in the middle of the first epoch', 1, 3],
    ['in the middle of a later one', 3, 2],
    ['at the end of one', 2, 7],
  ])('after it was stopped %s', async (_, epoch, step) => {
    const directory = newDirectory();
    const first = await interrupted(parts, directory, epoch, step);
    expect(first).toMatchObject({ stopped: 'aborted' });
    expect(first.history).toHaveLength(step === 7 ? epoch : epoch - 1);
    let resumedSteps = -1;
    const onEvent: TrainOptions['onEvent'] = (e) => {
      if (e.event === 'begin') resumedSteps = e.resumedSteps;
    };
    expect(await run(parts, { directory, resume: true, onEvent })).toEqual(await run(parts));
    expect(resumedSteps).toBe((epoch - 1) * 7 + step);
  });

  test('after it was killed, from the last epoch that was saved', async () => {
    const directory = newDirectory();
    const killed = run(parts, {
      directory,
      saveEvery: 2,
      onEvent: (e) => {
        if (e.event === 'batch' && e.epoch === 4) throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const history = JSON.parse(readFileSync(join(directory, 'history.json'), 'utf8')) as readonly Logs[];
    expect(history).toHaveLength(2);
    expect(await run(parts, { directory, resume: true })).toEqual(await run(parts));
  });

  test('where nothing was saved yet: it begins', async () => {
    expect(await run(parts, { directory: newDirectory(), resume: true })).toEqual(await run(parts));
  });

  test('with a moving average, accumulated gradients and a frozen layer', async () => {
    const [hidden, ...others] = layers;
    const averaged: SpecParts = {
      layers: [{ ...hidden, trainable: false }, ...others],
      compile: {
        ...compile,
        optimizer: { type: 'sgd', momentum: 0.9, useEma: true, gradientAccumulationSteps: 2 },
      },
      fit,
    };
    const directory = newDirectory();
    await interrupted(averaged, directory, 2, 3);
    expect(await run(averaged, { directory, resume: true })).toEqual(await run(averaged));
  });

  test('with a learning rate that was lowered', async () => {
    const rule = { monitor: 'loss', factor: 0.3, patience: 1, minDelta: 0.2 };
    const lowered: SpecParts = {
      layers,
      compile: { ...compile, optimizer: 'adam' },
      fit: { ...fit, epochs: 6, reduceLROnPlateau: rule },
    };
    const whole = await run(lowered);
    expect(new Set(whole.history.map((logs) => logs['learning_rate'])).size).toBeGreaterThan(2);
    const directory = newDirectory();
    await interrupted(lowered, directory, 5, 3);
    expect(await run(lowered, { directory, resume: true })).toEqual(whole);
  });

  test('which early stopping then ends, with the weights of an epoch before the interruption', async () => {
    // Only the first epochs are better by so much.
    const rule = { monitor: 'loss', minDelta: 0.05, patience: 4, restoreBestWeights: true };
    const stopping: SpecParts = { layers, compile, fit: { ...fit, epochs: 30, earlyStopping: rule } };
    const whole = await run(stopping);
    expect(whole.stopped).toBe('early-stopping');
    const { restoredEpoch = 0 } = whole;
    expect(restoredEpoch).toBeLessThan(whole.history.length);
    for (const epoch of [restoredEpoch + 1, restoredEpoch + 3]) {
      const directory = newDirectory();
      await interrupted(stopping, directory, epoch, 2);
      expect(await run(stopping, { directory, resume: true })).toEqual(whole);
    }
  });
});

describe('a loss that becomes infinite after an interruption', () => {
  const optimizer = { type: 'sgd', learningRate: 30 };
  const diverging: SpecParts = {
    layers: [{ name: 'out', type: 'Dense', units: 2 }],
    compile: { optimizer, loss: 'mse', metrics: ['mae'] },
    fit: { ...fit, epochs: 9 },
  };

  /** Where it happens: epoch and step. */
  async function end(
    options: TrainOptions = {},
  ): Promise<readonly [epoch: number, step: number, text: string]> {
    const error: unknown = await run(diverging, options).catch((reason: unknown) => reason);
    const { message } = error as Error;
    const [, epoch, step] = /in epoch (\d+), step (\d+) of 7/.exec(message) ?? [];
    return [Number(epoch), Number(step), message];
  }

  test('leaves the model as it was, from where it happens again', async () => {
    const [epoch, step] = await end();
    expect(epoch).toBeGreaterThan(1);
    expect(step).toBeGreaterThan(2);
    const directory = newDirectory();
    await interrupted(diverging, directory, epoch, step - 2);
    const model = readFileSync(join(directory, 'model.json'), 'utf8');
    for (let i = 0; i < 2; i++) {
      const [again, at, text] = await end({ directory, resume: true });
      expect([again, at]).toEqual([epoch, step]);
      expect(text).toContain(`the model in ${directory} is as it was before`);
      expect(readFileSync(join(directory, 'model.json'), 'utf8')).toBe(model);
    }
  });
});

test('a metric that was no number for a batch before the interruption is none for the epoch', async () => {
  // The logarithm of what is predicted for the first eight alone is none.
  const values = Float32Array.from({ length: 150 }, (_, i) => (i < 24 ? -1 : 1));
  const x = { shape: [50, 3], dtype: 'float32' as const, values };
  const steady: SpecParts = {
    layers: [{ name: 'out', type: 'Dense', units: 2, kernelInitializer: 'ones' }],
    compile: { optimizer: { type: 'sgd', learningRate: 1e-6 }, loss: 'mse', metrics: ['poisson'] },
    fit: { ...fit, epochs: 2, shuffle: false },
  };
  const options = { data: loaded({ ...signs(50), inputs: { x } }) };
  const whole = await run(steady, options);
  expect(whole.history[0]).toMatchObject({ poisson: Number.NaN, loss: expect.any(Number) as number });
  const directory = newDirectory();
  await interrupted(steady, directory, 1, 3, options);
  expect(await run(steady, { directory, resume: true, ...options })).toEqual(whole);
});

test('on the native backend it is the same to rounding', async () => {
  const native: Tf = await useBackend('native');
  const options = { tf: native };
  const directory = newDirectory();
  await run({ ...parts, fit: { ...fit, epochs: 2 } }, { directory, ...options });
  const whole = await run(parts, options);
  const resumed = await run(parts, { directory, resume: true, ...options });
  expect(resumed.history.slice(0, 2)).toEqual(whole.history.slice(0, 2));
  resumed.weights.forEach((values, i) =>
    values.forEach((value, k) => expect(value).toBeCloseTo(whole.weights[i]?.[k] ?? Number.NaN, 5)),
  );
});

test('a run that fails before its first step leaves no tensors of the best epoch behind', async () => {
  const rule = { monitor: 'loss', minDelta: 9, patience: 4, restoreBestWeights: true };
  const stopping: SpecParts = { layers, compile, fit: { ...fit, earlyStopping: rule } };
  const directory = newDirectory();
  await interrupted(stopping, directory, 3, 2);
  const tensors = tf.memory().numTensors;
  const failing = run(stopping, {
    directory,
    resume: true,
    onEvent: () => {
      throw new Error('nobody listens');
    },
  });
  await expect(failing).rejects.toThrow('nobody listens');
  expect(tf.memory().numTensors).toBe(tensors);
});

describe('a run that was at its end', () => {
  test('is left as it is', async () => {
    const directory = newDirectory();
    const first = await run(parts, { directory });
    const before = readFileSync(join(directory, 'model.json'), 'utf8');
    expect(await run(parts, { directory, resume: true })).toEqual(first);
    expect(readFileSync(join(directory, 'model.json'), 'utf8')).toBe(before);
  });

  test('is left as it is where early stopping ended it', async () => {
    const stopping = {
      ...parts,
      fit: { ...fit, epochs: 9, earlyStopping: { monitor: 'loss', minDelta: 9 } },
    };
    const directory = newDirectory();
    const first = await run(stopping, { directory });
    expect(first).toMatchObject({ stopped: 'early-stopping' });
    expect(await run(stopping, { directory, resume: true, epochs: 20 })).toEqual(first);
  });
});

describe('refused', () => {
  const averaged = { ...compile, optimizer: { type: 'sgd', useEma: true } };
  const stateful = [{ name: 'rnn', type: 'LSTM', units: 3, stateful: true }, layers[3]];
  const others: LoadedData = { ...data, preprocessing: { ...data.preprocessing, header: false } };

  test.each<[string, SpecParts, SpecParts, TrainOptions, string]>([
    [
      'another network',
      parts,
      { ...parts, layers: [layers[0], layers[2], layers[3]].flatMap((l) => l ?? []) },
      {},
      'is of another network',
    ],
    [
      'another rate of a Dropout',
      parts,
      { ...parts, layers: layers.map((l) => ('rate' in l ? { ...l, rate: 0.4 } : l)) },
      {},
      'since then the spec has other drop',
    ],
    [
      'another optimizer',
      parts,
      { ...parts, compile: { ...compile, optimizer: 'adam' } },
      {},
      'since then the spec has other compile.optimizer',
    ],
    [
      'another batch size',
      parts,
      { ...parts, fit: { ...fit, batchSize: 9 } },
      {},
      'since then the spec has other fit.batchSize',
    ],
    ['another seed', parts, { ...parts, fit: { ...fit, seed: 6 } }, {}, 'it was trained with seed 5, not 6'],
    ['other data', parts, parts, { data: others }, 'the data are not those of before'],
    [
      'a moving average',
      { ...parts, compile: averaged },
      { ...parts, compile: averaged },
      { epochs: 9 },
      'at its end the weights were replaced by the moving average',
    ],
  ])('%s', async (_, first, second, options, message) => {
    const directory = newDirectory();
    await run(first, { directory });
    const before = readFileSync(join(directory, 'model.json'), 'utf8');
    const tensors = tf.memory().numTensors;
    await expect(run(second, { directory, resume: true, ...options })).rejects.toThrow(message);
    expect(tf.memory().numTensors).toBe(tensors);
    expect(readFileSync(join(directory, 'model.json'), 'utf8')).toBe(before);
  });

  test('states that were not saved', async () => {
    const x = { shape: [4, 2], batchSize: 10 };
    const sequences: SpecParts = {
      inputs: { x },
      layers: stateful.flatMap((l) => l ?? []),
      compile,
      fit: { ...fit, batchSize: 10 },
    };
    const series = {
      ...signs(50).inputs['x'],
      shape: [50, 4, 2],
      dtype: 'float32' as const,
      values: new Float32Array(400),
    };
    const train = { inputs: { x: series }, targets: signs(50).targets, size: 50 };
    const directory = newDirectory();
    await run(sequences, { directory, data: loaded(train) });
    await expect(run(sequences, { directory, data: loaded(train), resume: true, epochs: 9 })).rejects.toThrow(
      'the states of its stateful layers were not saved',
    );
  });

  test('a model that training did not save', async () => {
    const directory = newDirectory();
    await run(parts, { directory });
    const file = join(directory, 'model.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"progress"', '"before"'));
    await expect(run(parts, { directory, resume: true })).rejects.toThrow(
      'it does not say where its training stopped',
    );
  });

  test('to resume without a directory, or to save without one', async () => {
    await expect(run(parts, { resume: true })).rejects.toThrow('resume needs a directory');
    await expect(run(parts, { saveEvery: 1 })).rejects.toThrow('saveEvery needs a directory');
    expect(existsSync(root)).toBe(true);
  });
});
