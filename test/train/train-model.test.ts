import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { buildModel, disposeModel } from '../../src/build/index.ts';
import { gather, permutation } from '../../src/data/index.ts';
import { WidthwiseError } from '../../src/diagnostics/error.ts';
import type { TrainEvent } from '../../src/train/index.ts';
import { evaluateModel, trainModel } from '../../src/train/index.ts';
import type { SpecParts } from './support.ts';
import { compiled, cpu, floats, loaded, numbers, signs } from './support.ts';

const tf = await cpu();

function weightsOf(model: LayersModel): readonly number[][] {
  return model.getWeights().map((w) => [...w.dataSync()]);
}

/** An optimizer that leaves the weights where they are, to the last bit. */
const still = { type: 'sgd', learningRate: 1e-30 };

async function run(parts: SpecParts, options: Parameters<typeof trainModel>[1] = {}) {
  return trainModel(compiled(parts), { tf, data: loaded(signs(20)), ...options });
}

describe('the loop', () => {
  test('gives the same numbers for the same seed, others for another', async () => {
    const layers = [
      { name: 'hidden', type: 'Dense', units: 4, activation: 'tanh' },
      { name: 'drop', type: 'Dropout', rate: 0.5 },
      { name: 'out', type: 'Dense', units: 2, activation: 'softmax' },
    ];
    const parts = { layers, fit: { epochs: 2, batchSize: 6, seed: 3 } };
    const first = await run(parts);
    const second = await run(parts);
    const other = await run(parts, { seed: 4 });
    expect(second.history).toEqual(first.history);
    expect(weightsOf(second.model)).toEqual(weightsOf(first.model));
    expect(other.history).not.toEqual(first.history);
  });

  test('learns', async () => {
    const { logs } = await run({ fit: { epochs: 20 } });
    expect(logs['accuracy']).toBeGreaterThan(0.9);
  });

  test('runs the smaller last batch, and its numbers are means over examples', async () => {
    const events: TrainEvent[] = [];
    const parts = { compile: { optimizer: still, loss: 'mse', metrics: ['mae'] }, fit: { batchSize: 8 } };
    const { logs, model } = await run(parts, { onEvent: (e) => events.push(e) });
    expect(events.map((e) => e.event)).toEqual(['begin', 'batch', 'batch', 'batch', 'epoch', 'end']);
    const whole = await evaluateModel(compiled(parts), { tf, model, data: signs(20), batchSize: 20 });
    expect(logs['loss']).toBeCloseTo(whole.logs['loss'] ?? Number.NaN, 6);
    expect(logs['mae']).toBeCloseTo(whole.logs['mae'] ?? Number.NaN, 6);
  });

  test('takes the examples in the order of (seed, epoch)', async () => {
    const data = signs(10);
    const order = permutation(10, 5, 0);
    const shuffled = await run({ fit: { batchSize: 3, seed: 5 } }, { data: loaded(data) });
    const inOrder = await run(
      { fit: { batchSize: 3, seed: 5, shuffle: false } },
      { data: loaded(gather(data, order)) },
    );
    expect(weightsOf(shuffled.model)).toEqual(weightsOf(inOrder.model));
  });

  test('validates after each epoch', async () => {
    const parts = { fit: { epochs: 2 } };
    const { history, model } = await run(parts, { data: loaded(signs(20), signs(9, 50)) });
    expect(history.map((logs) => Object.keys(logs))).toEqual([
      ['loss', 'accuracy', 'val_loss', 'val_accuracy'],
      ['loss', 'accuracy', 'val_loss', 'val_accuracy'],
    ]);
    const { logs } = await evaluateModel(compiled(parts), { tf, model, data: signs(9, 50) });
    expect(logs['loss']).toBe(history[1]?.['val_loss']);
  });

  test('adds the penalties of the weights to the loss, in training and validation', async () => {
    const kernelRegularizer = { type: 'l2', l2: 0.5 };
    const layers = [{ name: 'out', type: 'Dense', units: 2, kernelRegularizer, kernelInitializer: 'ones' }];
    const parts = { layers, compile: { optimizer: still, loss: 'mse' } };
    const zeros = {
      inputs: { x: floats([4, 3], new Array(12).fill(0)) },
      targets: { out: floats([4, 2], new Array(8).fill(0)) },
      size: 4,
    };
    // Outputs and targets are 0, the kernel is six ones: 0.5 * 6.
    const { logs } = await run(parts, { data: loaded(zeros, zeros) });
    expect(logs).toEqual({ loss: 3, val_loss: 3 });
  });

  test('names the numbers of several outputs as Keras does, and adds up their losses', async () => {
    const layers = [
      { name: 'a', type: 'Dense', units: 1, inputs: 'x' },
      { name: 'b', type: 'Dense', units: 2, inputs: 'x' },
    ];
    const parts = {
      layers,
      outputs: ['a', 'b'],
      compile: { optimizer: still, loss: 'mse', metrics: ['mae'] },
    };
    const data = {
      inputs: { x: numbers([6, 3], 1) },
      targets: { a: numbers([6], 2), b: numbers([6, 2], 3) },
      size: 6,
    };
    const { logs } = await run(parts, { data: loaded(data) });
    expect(Object.keys(logs)).toEqual(['loss', 'a_loss', 'a_mae', 'b_loss', 'b_mae']);
    expect(logs['loss']).toBeCloseTo((logs['a_loss'] ?? 0) + (logs['b_loss'] ?? 0), 6);
  });

  test('goes on with a model that it is given', async () => {
    const four = await run({ fit: { epochs: 4, shuffle: false } });
    const two = await run({ fit: { epochs: 2, shuffle: false } });
    const more = await run({ fit: { epochs: 2, shuffle: false } }, { model: two.model });
    expect([...two.history, ...more.history]).toEqual(four.history);
  });

  test('leaves no tensors behind', async () => {
    const before = tf.memory().numTensors;
    const earlyStopping = { monitor: 'val_loss', patience: 1, restoreBestWeights: true };
    const { model } = await run(
      { fit: { epochs: 3, batchSize: 6, earlyStopping } },
      { data: loaded(signs(20), signs(5)) },
    );
    await evaluateModel(compiled(), { tf, model, data: signs(5) });
    disposeModel(model);
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('constraints', () => {
  const start = { type: 'randomUniform', minval: -0.1, maxval: 0.1 };
  const layer = { name: 'out', type: 'Dense', units: 2, kernelInitializer: start };

  test('hold after every step', async () => {
    const kernelConstraint = { type: 'maxNorm', maxValue: 0.05 };
    const { model } = await run({ layers: [{ ...layer, kernelConstraint }], fit: { epochs: 5 } });
    const [k = []] = weightsOf(model);
    const norms = [0, 1].map((unit) => Math.hypot(k[unit] ?? 0, k[2 + unit] ?? 0, k[4 + unit] ?? 0));
    expect(Math.max(...norms)).toBeCloseTo(0.05, 6);
  });

  test('do not touch weights that are merely set, as in Keras', async () => {
    const spec = compiled({ layers: [{ ...layer, kernelConstraint: 'nonNeg' }] });
    const model = await buildModel(spec, { tf });
    const before = weightsOf(model);
    expect(Math.min(...(before[0] ?? []))).toBeLessThan(0);
    model.setWeights(model.getWeights().map((w) => w.clone()));
    expect(weightsOf(model)).toEqual(before);
    await trainModel(spec, { tf, model, data: loaded(signs(20)) });
    expect(Math.min(...(weightsOf(model)[0] ?? []))).toBeGreaterThanOrEqual(0);
  });
});

describe('ending early', () => {
  // A rate at which the loss soon rises.
  const rising = { optimizer: { type: 'sgd', learningRate: 2 }, loss: 'mse' };
  const layers = [{ name: 'out', type: 'Dense', units: 2 }];

  test('stops when the number no longer improves, and restores the best epoch', async () => {
    const earlyStopping = { monitor: 'loss', patience: 2, restoreBestWeights: true };
    const parts = { layers, compile: rising, fit: { epochs: 20, earlyStopping } };
    const { stopped, restoredEpoch, history, model } = await run(parts);
    const losses = history.map((logs) => logs['loss'] ?? Number.NaN);
    const best = losses.indexOf(Math.min(...losses)) + 1;
    expect({ stopped, restoredEpoch, epochs: history.length }).toEqual({
      stopped: 'early-stopping',
      restoredEpoch: best,
      epochs: best + 2,
    });
    const upToBest = await run({ ...parts, fit: { epochs: best } });
    expect(weightsOf(model)).toEqual(weightsOf(upToBest.model));
  });

  test.each(['cpu', 'native'] as const)(
    'stops at a loss that is no number also where a metric counts outputs that are none: %s',
    async (backend) => {
      const spec = compiled({
        layers: [
          { name: 'hidden', type: 'Dense', units: 4 },
          { name: 'norm', type: 'BatchNormalization' },
          { name: 'out', type: 'Dense', units: 2, activation: 'softmax' },
        ],
        compile: { optimizer: { type: 'sgd', learningRate: 1e30 }, loss: 'mse', metrics: ['auc'] },
        fit: { epochs: 3, batchSize: 4 },
      });
      const training = trainModel(spec, { backend, data: loaded(signs(20)), notify: () => undefined });
      await expect(training).rejects.toThrow('the loss became NaN in epoch 1');
    },
  );

  test('stops at a loss that is no number, back at the last good epoch', async () => {
    const parts = { layers, compile: { ...rising, optimizer: { type: 'sgd', learningRate: 1e9 } } };
    const spec = compiled({ ...parts, fit: { epochs: 50, batchSize: 7 } });
    const model = await buildModel(spec, { tf });
    const epochs: number[] = [];
    const onEvent = (e: TrainEvent) => e.event === 'epoch' && epochs.push(e.epoch);
    const error = await trainModel(spec, { tf, model, data: loaded(signs(20)), onEvent }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(WidthwiseError);
    const [diagnostic] = (error as WidthwiseError).diagnostics;
    expect(diagnostic?.code).toBe('loss-not-finite');
    expect(diagnostic?.message).toMatch(
      new RegExp(`^the loss became (Infinity|NaN) in epoch ${epochs.length + 1}, step [123] of 3$`),
    );
    expect(epochs.length).toBeGreaterThan(0);
    const good = await run({ ...parts, fit: { epochs: epochs.length, batchSize: 7 } });
    expect(weightsOf(model)).toEqual(weightsOf(good.model));
  });

  test('stops after the step at hand when told to', async () => {
    const controller = new AbortController();
    const onEvent = (e: TrainEvent) => {
      if (e.event === 'batch' && e.epoch === 2 && e.step === 1) controller.abort();
    };
    const { stopped, history, model } = await run(
      { fit: { epochs: 9, batchSize: 10 } },
      { signal: controller.signal, onEvent },
    );
    expect({ stopped, epochs: history.length, steps: model.optimizer.iterations }).toEqual({
      stopped: 'aborted',
      epochs: 1,
      steps: 3,
    });
  });

  test('gives way to timers and signals while it trains', async () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 50);
    const { stopped } = await run({ fit: { epochs: 100_000 } }, { signal: controller.signal });
    expect(stopped).toBe('aborted');
  });
});

describe('what is checked before training', () => {
  const rows: readonly [code: string, parts: SpecParts, message: RegExp][] = [
    ['no-compile-section', { compile: undefined }, /"tiny" has no compile section/],
    ['no-data-section', {}, /"tiny" has no data section/],
    [
      'nothing-to-train',
      { layers: [{ name: 'out', type: 'Dense', units: 2, trainable: false }] },
      /no layer of "tiny"/,
    ],
  ];

  test.each(rows)('%s %o', async (code, parts, message) => {
    const error = await trainModel(compiled(parts), { tf }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WidthwiseError);
    expect((error as WidthwiseError).diagnostics.map((d) => d.code)).toEqual([code]);
    expect((error as WidthwiseError).message).toMatch(message);
  });

  test('unknown-monitor: data that were loaded without a part to validate on', async () => {
    const training = run({ fit: { earlyStopping: { monitor: 'val_loss' } } });
    await expect(training).rejects.toThrow(/no examples are kept to validate on/);
  });

  test('save-refused: a directory that is taken', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'widthwise-train-'));
    writeFileSync(join(directory, 'thesis.txt'), 'mine');
    const events: TrainEvent[] = [];
    await expect(run({}, { directory, onEvent: (e) => events.push(e) })).rejects.toThrow(
      /is not empty and holds no model/,
    );
    expect(events).toEqual([]);
  });
});
