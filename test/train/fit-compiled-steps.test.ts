import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { useBackend } from '../../src/runtime/index.ts';
import { fitCompiled, type FitCompiledArgs } from '../../src/train/index.ts';
import { collectNotices, countCalls } from './calls.ts';
import { numbers } from './support.ts';

/** `fitCompiled` with several steps in one call is judged by its own steps one by one: not a bit may differ. */
const tf = await useBackend('native');
const calls = countCalls(tf);
const { notices, notify } = collectNotices();

const EXAMPLES = 4 * 17 + 3;
const LOOP: FitCompiledArgs = { epochs: 3, batchSize: 4, shuffle: false, notify };

function data(shape: number[], salt = 1): Tensor {
  return tf.tensor(numbers(shape, salt).values, shape);
}

const kernelInitializer = () => tf.initializers.glorotUniform({ seed: 3 });

type Made = (optimizer: string) => LayersModel;

function compiled(model: LayersModel, optimizer: string): LayersModel {
  model.compile({ optimizer, loss: 'meanSquaredError', metrics: ['mae'] });
  return model;
}

const dense: Made = (optimizer) => {
  const hidden = tf.layers.dense({
    units: 6,
    activation: 'relu',
    inputShape: [3],
    kernelInitializer: kernelInitializer(),
  });
  const layers = [
    hidden,
    tf.layers.dropout({ rate: 0.3, name: 'drop' }),
    tf.layers.dense({ units: 2, kernelInitializer: kernelInitializer() }),
  ];
  return compiled(tf.sequential({ layers }), optimizer);
};

const normalised: Made = (optimizer) => {
  const input = tf.input({ shape: [3] });
  const normal = tf.layers
    .batchNormalization()
    .apply(tf.layers.dense({ units: 4, kernelInitializer: kernelInitializer() }).apply(input));
  const output = tf.layers.dense({ units: 2, kernelInitializer: kernelInitializer() }).apply(normal);
  return compiled(tf.model({ inputs: input, outputs: output as never }), optimizer);
};

async function run(make: () => LayersModel, args: FitCompiledArgs) {
  const model = make();
  const before = calls.count;
  const [x, y] = [data([EXAMPLES, 3]), data([EXAMPLES, 2], 2)];
  const { history } = await fitCompiled(model, x, y, { ...LOOP, ...args });
  const weights = model.getWeights().map((w) => Array.from(w.dataSync()));
  return { history, weights, steps: model.optimizer.iterations, calls: calls.count - before };
}

describe('give the same history and weights', () => {
  test.each(['sgd', 'adam', 'rmsprop', 'adagrad', 'adamax'])('with %s', async (optimizer) => {
    for (const made of [dense, normalised]) {
      const { calls: most, ...single } = await run(() => made(optimizer), { stepsPerExecution: 1 });
      const { calls: some, ...several } = await run(() => made(optimizer), { stepsPerExecution: 5 });
      const { calls: _, ...paced } = await run(() => made(optimizer), {});
      expect(several).toEqual(single);
      expect(paced).toEqual(single);
      expect(some).toBeLessThan(most / 2);
    }
    expect(notices).toEqual([]);
  });

  test('with validation, weights, a first epoch, and what stops training early', async () => {
    const callbacks = () => tf.callbacks.earlyStopping({ monitor: 'loss', minDelta: 1, patience: 1 });
    const cases = (): FitCompiledArgs[] => [
      { validationSplit: 0.3, sampleWeight: data([EXAMPLES], 4) },
      { validationData: [data([11, 3], 3), data([11, 2], 4)], initialEpoch: 1 },
      { epochs: 20, callbacks: callbacks() },
    ];
    for (const i of cases().keys()) {
      const { calls: _, ...single } = await run(() => dense('adam'), { ...cases()[i], stepsPerExecution: 1 });
      const { calls: __, ...several } = await run(() => dense('adam'), {
        ...cases()[i],
        stepsPerExecution: 5,
      });
      expect(several).toEqual(single);
    }
  });

  test('in the order that Math.random says', async () => {
    const { random } = Math;
    const shuffled = async (stepsPerExecution: number) => {
      let state = 7;
      Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
      const { calls: _, ...result } = await run(() => dense('sgd'), { shuffle: true, stepsPerExecution });
      return result;
    };
    try {
      expect(await shuffled(5)).toEqual(await shuffled(1));
    } finally {
      Math.random = random;
    }
  });
});

describe('callbacks of batches', () => {
  test.each([
    ['onBatchEnd', () => ({ onBatchEnd: () => undefined })],
    ['onYield', () => ({ onYield: () => undefined })],
    [
      'a class of the user',
      () => {
        class Watching extends tf.Callback {
          override async onBatchEnd() {
            /* It may look at the weights. */
          }
        }
        return [new Watching()];
      },
    ],
  ])('make it one step a call: %s', async (_, callbacks) => {
    const single = await run(() => dense('adam'), { stepsPerExecution: 1 });
    const watched = await run(() => dense('adam'), { callbacks: callbacks() });
    expect(watched).toEqual(single);
  });

  test('are called for each batch with its numbers, also when several are asked for', async () => {
    const seen = async (stepsPerExecution: number) => {
      const logs: unknown[] = [];
      const onBatchEnd = (batch: number, log?: object) => void logs.push([batch, log]);
      const callbacks = { onBatchBegin: (batch: number) => void logs.push(batch), onBatchEnd };
      await run(() => dense('adam'), { stepsPerExecution, callbacks });
      return logs;
    };
    expect(await seen(5)).toEqual(await seen(1));
  });

  test('stop training after the call at hand', async () => {
    const model = dense('adam');
    const onBatchEnd = (batch: number) => void (batch === 8 && (model.stopTraining = true));
    const [x, y] = [data([EXAMPLES, 3]), data([EXAMPLES, 2], 2)];
    await fitCompiled(model, x, y, { ...LOOP, stepsPerExecution: 5, callbacks: { onBatchEnd } });
    expect(model.optimizer.iterations).toBeLessThanOrEqual(9 + 5);
  });
});

test.each([3, 9, 17])('a loss that is no number in batch %i leaves what was before it', async (bad) => {
  const failing = async (stepsPerExecution: number) => {
    const model = dense('adam');
    const values = Float32Array.from(data([EXAMPLES, 3]).dataSync());
    values[(bad - 1) * 12] = NaN;
    const [x, y] = [tf.tensor(values, [EXAMPLES, 3]), data([EXAMPLES, 2], 2)];
    // The first epoch makes the graph.
    await fitCompiled(model, data([EXAMPLES, 3]), y, { ...LOOP, epochs: 1 });
    const error = await fitCompiled(model, x, y, { ...LOOP, stepsPerExecution }).catch((e: unknown) =>
      String(e),
    );
    return [error, model.optimizer.iterations, ...model.getWeights().map((w) => Array.from(w.dataSync()))];
  };
  const single = await failing(1);
  expect(single[0]).toContain(`the loss became NaN in epoch 1, batch ${bad} of 18`);
  expect(await failing(5)).toEqual(single);
});

test('no tensor is left', async () => {
  const model = dense('adam');
  const [x, y, sampleWeight] = [data([EXAMPLES, 3]), data([EXAMPLES, 2], 2), data([EXAMPLES], 3)];
  const args = { ...LOOP, validationSplit: 0.5, sampleWeight };
  await fitCompiled(model, x, y, args);
  const before = tf.memory().numTensors;
  await fitCompiled(model, x, y, { ...args, epochs: 8 });
  expect(tf.memory().numTensors).toBe(before);
});
