import type { LayersModel, ModelCompileArgs, Optimizer, Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { compileTrainStep, fitCompiled } from '../../src/train/index.ts';
import { collectNotices } from './calls.ts';
import { numbers } from './support.ts';

/** `fitCompiled` and `compileTrainStep` are judged by `model.fit` and `model.trainOnBatch` of TensorFlow.js. */
let tf: Tf;
beforeAll(async () => {
  tf = await useBackend('native');
});

const { notices, notify } = collectNotices();

const EXAMPLES = 4 * 8 + 5;
const LOOP = { epochs: 4, batchSize: 8, shuffle: false, verbose: 0 } as const;

function data(shape = [EXAMPLES, 3], salt = 1): Tensor {
  const { values } = numbers(shape, salt);
  return tf.tensor(values, shape);
}

/** A model with weights that are the same each time it is made. */
function make(
  layers: readonly object[] = denseLayers(),
  compile: Partial<ModelCompileArgs> = {},
): LayersModel {
  const model = tf.sequential({ layers: layers as never });
  model.setWeights(model.getWeights().map((w, i) => tf.mul(data(w.shape, i + 5), 0.5)));
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'meanSquaredError', metrics: ['mae'], ...compile });
  return model;
}

function denseLayers(): object[] {
  return [
    tf.layers.dense({ units: 6, activation: 'tanh', inputShape: [3], kernelRegularizer: 'l1l2' }),
    tf.layers.dense({ units: 2 }),
  ];
}

function weightsOf(model: LayersModel): number[] {
  return model.getWeights().flatMap((w) => Array.from(w.dataSync()));
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expect(actual.length).toBeGreaterThan(0);
  actual.forEach((value, i) => {
    const reference = expected[i] ?? NaN;
    expect(Math.abs(value - reference)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(reference)));
  });
}

function expectSameHistory(a: Record<string, unknown>, b: Record<string, unknown>): void {
  expect(Object.keys(a)).toEqual(Object.keys(b));
  expectClose(Object.values(a).flat() as number[], Object.values(b).flat() as number[]);
}

const optimizers: Readonly<Record<string, () => Optimizer>> = {
  sgd: () => tf.train.sgd(0.05),
  momentum: () => tf.train.momentum(0.05, 0.8),
  nesterov: () => tf.train.momentum(0.05, 0.8, true),
  adagrad: () => tf.train.adagrad(0.05),
  adadelta: () => tf.train.adadelta(0.5),
  adam: () => tf.train.adam(0.01),
  adamax: () => tf.train.adamax(0.01, 0.9, 0.999, 1e-7, 0.1),
  rmsprop: () => tf.train.rmsprop(0.01),
  'centered rmsprop': () => tf.train.rmsprop(0.01, 0.9, 0.5, 1e-7, true),
};

describe('fitCompiled does what model.fit does', () => {
  test.each(Object.keys(optimizers))('%s of tf.train', async (name) => {
    const [slow, fast] = [1, 2].map(() =>
      make(denseLayers(), { optimizer: optimizers[name]?.() as Optimizer }),
    );
    if (!slow || !fast) throw new Error();
    const [x, y] = [data(), data([EXAMPLES, 2], 2)];
    const expected = await slow.fit(x, y, LOOP);
    const actual = await fitCompiled(fast, x, y, { ...LOOP, notify });
    expectSameHistory(actual.history, expected.history);
    expectClose(weightsOf(fast), weightsOf(slow));
    expect(fast.optimizer.iterations).toBe(slow.optimizer.iterations);
    // The optimizer is current: plain fit goes on where it stopped.
    await Promise.all([slow.fit(x, y, LOOP), fast.fit(x, y, LOOP)]);
    expectClose(weightsOf(fast), weightsOf(slow));
    expect(notices).toEqual([]);
  });

  test('validation, callbacks, initialEpoch', async () => {
    const [x, y, vx, vy] = [data(), data([EXAMPLES, 2], 2), data([11, 3], 3), data([11, 2], 4)];
    const cases = [{ validationData: [vx, vy] as [Tensor, Tensor] }, { validationSplit: 0.3 }];
    for (const validation of cases) {
      const seen: unknown[][] = [[], []];
      const [slow, fast] = [make(), make()];
      const args = (i: number) => ({
        ...LOOP,
        ...validation,
        initialEpoch: 1,
        callbacks: {
          onEpochEnd: (epoch: number, logs?: object) => void seen[i]?.push([epoch, Object.keys(logs ?? {})]),
          onBatchEnd: (batch: number) => void seen[i]?.push(batch),
        },
      });
      const expected = await slow.fit(x, y, args(0));
      const actual = await fitCompiled(fast, x, y, { ...args(1), notify });
      expectSameHistory(actual.history, expected.history);
      expect(seen[1]).toEqual(seen[0]);
    }
    expect(notices).toEqual([]);
  });

  test('classWeight, and sampleWeight as the same weights', async () => {
    const classes = Array.from({ length: EXAMPLES }, (_, i) => i % 2);
    const y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(classes, 'int32'), 2), 'float32'));
    const x = data();
    const models = [1, 2, 3].map(() =>
      make([...denseLayers().slice(0, 1), tf.layers.dense({ units: 2, activation: 'softmax' })], {
        loss: 'categoricalCrossentropy',
      }),
    );
    const [slow, fast, sampled] = models;
    if (!slow || !fast || !sampled) throw new Error();
    const classWeight = { 0: 0.25, 1: 3 };
    const expected = await slow.fit(x, y, { ...LOOP, classWeight });
    const actual = await fitCompiled(fast, x, y, { ...LOOP, classWeight, notify });
    const sampleWeight = tf.tensor1d(classes.map((c) => (c === 0 ? 0.25 : 3)));
    const bySample = await fitCompiled(sampled, x, y, { ...LOOP, sampleWeight, notify });
    expectSameHistory(actual.history, expected.history);
    expectSameHistory(bySample.history, expected.history);
    expect(notices).toEqual([]);
  });

  test('several inputs and outputs', async () => {
    const build = () => {
      const [a, b] = [tf.input({ shape: [3] }), tf.input({ shape: [3] })];
      const both = tf.layers.concatenate().apply([a, b]);
      const heads = [2, 3].map((units) =>
        tf.layers.dense({ units, name: `head${units}_${tf.util.now()}` }).apply(both),
      );
      const model = tf.model({ inputs: [a, b], outputs: heads as never });
      model.setWeights(model.getWeights().map((w, i) => tf.mul(data(w.shape, i + 5), 0.5)));
      model.compile({ optimizer: tf.train.adam(0.01), loss: ['meanSquaredError', 'meanAbsoluteError'] });
      return model;
    };
    const [slow, fast] = [build(), build()];
    const x = [data(), data([EXAMPLES, 3], 7)];
    const y = [data([EXAMPLES, 2], 2), data([EXAMPLES, 3], 3)];
    const expected = await slow.fit(x, y, LOOP);
    const actual = await fitCompiled(fast, x, y, { ...LOOP, notify });
    expectClose(
      Object.values(actual.history).flat() as number[],
      Object.values(expected.history).flat() as number[],
    );
    expectClose(weightsOf(fast), weightsOf(slow));
    expect(notices).toEqual([]);
  });
});

/** 20 steps of each on batches of 8, with `change` made to the models before step 10. */
async function stepwise(
  slow: LayersModel,
  fast: LayersModel,
  change: (model: LayersModel, step: number) => void,
) {
  const step = compileTrainStep(fast, { tf, notify });
  for (let i = 0; i < 20; i++) {
    const [x, y] = [data([8, 3], i), data([8, 2], i + 50)];
    change(slow, i);
    change(fast, i);
    const expected = (await slow.trainOnBatch(x, y)) as number[];
    expectClose(Object.values(await step.run(x, y)), expected);
  }
  expectClose(weightsOf(fast), weightsOf(slow));
  step.dispose();
}

describe('a model changed between steps', () => {
  test.each(['adam', 'adamax', 'rmsprop', 'adagrad', 'adadelta'])(
    'a schedule of the rate of %s',
    async (name) => {
      const [slow, fast] = [1, 2].map(() =>
        make(denseLayers(), { optimizer: optimizers[name]?.() as Optimizer }),
      );
      if (!slow || !fast) throw new Error();
      await stepwise(slow, fast, (model, step) => {
        Object.assign(model.optimizer, { learningRate: step < 2 ? 0 : 0.1 / (1 + step) });
      });
      expect(notices).toEqual([]);
    },
  );

  test('setLearningRate of sgd', async () => {
    const [slow, fast] = [1, 2].map(() => make(denseLayers(), { optimizer: tf.train.sgd(0.05) }));
    if (!slow || !fast) throw new Error();
    await stepwise(slow, fast, (model, step) => {
      (model.optimizer as ReturnType<typeof tf.train.sgd>).setLearningRate(0.1 / (1 + step));
    });
    expect(notices).toEqual([]);
  });

  test('a layer frozen and the model compiled again, then thawed', async () => {
    await stepwise(make(), make(), (model, step) => {
      if (step !== 7 && step !== 14) return;
      const [first] = model.layers;
      if (first) first.trainable = step === 14;
      model.compile({ optimizer: tf.train.adam(0.01), loss: 'meanAbsoluteError', metrics: ['mse'] });
    });
    expect(notices).toEqual([]);
  });

  test('weights set, two of them from the same tensor', async () => {
    const layers = () => [
      tf.layers.dense({ units: 3, inputShape: [3] }),
      tf.layers.dense({ units: 2, useBias: true }),
    ];
    await stepwise(make(layers()), make(layers()), (model, step) => {
      if (step !== 1 && step !== 9) return;
      const shared = tf.fill([3, 3], 0.1 * step);
      const [, bias, ...rest] = model.getWeights();
      model.setWeights([shared, bias ?? shared, ...rest]);
    });
    expect(notices).toEqual([]);
  });

  test('two models at once', async () => {
    const models = [make(), make(denseLayers(), { optimizer: tf.train.sgd(0.1) })] as const;
    const alone = [make(), make(denseLayers(), { optimizer: tf.train.sgd(0.1) })] as const;
    const [x, y] = [data(), data([EXAMPLES, 2], 2)];
    await Promise.all(models.map((model) => fitCompiled(model, x, y, { ...LOOP, notify })));
    for (const model of alone) await model.fit(x, y, LOOP);
    models.forEach((model, i) => expectClose(weightsOf(model), weightsOf(alone[i] ?? model)));
  });

  test('a batch whose input is its target', async () => {
    const layers = () => [tf.layers.dense({ units: 3, inputShape: [3] })];
    const [slow, fast] = [make(layers()), make(layers())];
    const step = compileTrainStep(fast, { tf, notify });
    const x = data([8, 3]);
    for (let i = 0; i < 6; i++) {
      expectClose(Object.values(await step.run(x, x)), (await slow.trainOnBatch(x, x)) as number[]);
    }
    step.dispose();
    expect(notices).toEqual([]);
  });
});

/** Layers with a number of their own in the registry of TensorFlow.js. */
function custom(name: string, call: (x: Tensor, training: boolean) => Tensor) {
  class Custom extends tf.layers.Layer {
    static readonly className = name;
    override computeOutputShape(shape: number[]): number[] {
      return shape;
    }
    override call(inputs: Tensor | Tensor[], kwargs: Record<string, unknown>): Tensor {
      return call([inputs].flat()[0] as Tensor, kwargs['training'] === true);
    }
  }
  return new Custom({ name: name.toLowerCase(), inputShape: [3] });
}

describe('what cannot be recorded runs op by op, said once, naming the layer', () => {
  test.each([
    ['reads a value back', (x: Tensor) => (x.dataSync(), x), /in layer "odd" \(Odd\), a value is read back/],
    [
      'draws random numbers in JavaScript',
      (x: Tensor) => tf.add(x, tf.randomNormal(x.shape, 0, 1e-9)),
      /in layer "odd" \(Odd\), what runs is not the same each time/,
    ],
    [
      'runs an op that a graph cannot hold as it is',
      (x: Tensor) => {
        const backend = tf.backend() as never as {
          executeSingleOutput(op: string, a: [], x: Tensor[]): Tensor;
        };
        return tf.customGrad((v) => ({
          // Without its type, which eager TensorFlow works out.
          value: backend.executeSingleOutput('Snapshot', [], [v as Tensor]),
          gradFunc: (dy) => dy,
        }))(x);
      },
      /runs op by op, which is slower: .*attr/,
    ],
  ])('%s', async (_name, call, notice) => {
    const layers = () => [custom('Odd', call), ...denseLayers()];
    const [slow, fast] = [make(layers()), make(layers())];
    const [x, y] = [data(), data([EXAMPLES, 2], 2)];
    const expected = await slow.fit(x, y, LOOP);
    const actual = await fitCompiled(fast, x, y, { ...LOOP, notify });
    expectClose(
      Object.values(actual.history).flat() as number[],
      Object.values(expected.history).flat() as number[],
    );
    expect(notices).toEqual([expect.stringMatching(notice)]);
  });
});

describe('random layers of tf.layers', () => {
  const layers = () => [
    tf.layers.reshape({ targetShape: [3, 1], inputShape: [3] }),
    tf.layers.spatialDropout1d({ rate: 0.3, name: 'spatial' }),
    tf.layers.flatten(),
    tf.layers.dropout({ rate: 0.3, name: 'drop' }),
    tf.layers.gaussianNoise({ stddev: 0.1, name: 'noise' }),
    tf.layers.gaussianDropout({ rate: 0.2, name: 'gauss' }),
    tf.layers.alphaDropout({ rate: 0.2, name: 'alpha' }),
    tf.layers.dense({ units: 2 }),
  ];

  test('are compiled; the seed decides what they draw', async () => {
    const [x, y] = [data(), data([EXAMPLES, 2], 2)];
    const runs: number[][] = [];
    for (const seed of [1, 1, 2]) {
      const model = make(layers());
      await fitCompiled(model, x, y, { ...LOOP, seed, notify });
      runs.push(weightsOf(model));
    }
    expect(notices).toEqual([]);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).not.toEqual(runs[0]);
  });

  test('draw new numbers at each step', async () => {
    const model = make(layers(), { optimizer: tf.train.sgd(0) });
    const step = compileTrainStep(model, { tf, notify });
    const [x, y] = [data([8, 3]), data([8, 2], 2)];
    const losses = new Set<number>();
    for (let i = 0; i < 10; i++) losses.add((await step.run(x, y))['loss'] ?? NaN);
    expect(losses.size).toBe(10);
    step.dispose();
    expect(notices).toEqual([]);
  });
});

describe('a loss that is not finite', () => {
  test.each([1, 2, 12])('in batch %i names it and keeps the weights', async (bad) => {
    const model = make();
    const x = data([5 * 8, 3]);
    const values = Float32Array.from(x.dataSync());
    values[((bad - 1) % 5) * 24] = NaN;
    const y = data([5 * 8, 2], 2);
    const good = make();
    // An epoch of clean data for the third case, whose bad batch comes in the next.
    const clean = bad > 5 ? Math.floor((bad - 1) / 5) : 0;
    if (clean > 0) {
      await fitCompiled(model, x, y, { ...LOOP, epochs: clean, notify });
      await good.fit(x, y, { ...LOOP, epochs: clean });
    }
    const step = (bad - 1) % 5;
    if (step > 0) {
      const part = { ...LOOP, epochs: 1 };
      await good.fit(x.slice([0, 0], [step * 8, 3]), y.slice([0, 0], [step * 8, 2]), part);
    }
    const spoilt = tf.tensor(values, x.shape);
    const run = fitCompiled(model, spoilt, y, { ...LOOP, notify });
    await expect(run).rejects.toThrow(`the loss became NaN in epoch 1, batch ${step + 1} of 5`);
    expectClose(weightsOf(model), weightsOf(good));
    expect(model.optimizer.iterations).toBe(good.optimizer.iterations);
    // And training goes on.
    await fitCompiled(model, x, y, { ...LOOP, notify });
    await good.fit(x, y, LOOP);
    expectClose(weightsOf(model), weightsOf(good));
  });
});

test('a model that was not compiled is refused', () => {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
  expect(() => compileTrainStep(model)).toThrow('has no optimizer and no loss');
});

test('on other backends everything runs op by op, which is said', async () => {
  await useBackend('cpu');
  try {
    const model = make();
    const [x, y] = [data(), data([EXAMPLES, 2], 2)];
    await fitCompiled(model, x, y, { ...LOOP, notify });
    expect(notices).toEqual([expect.stringContaining('the cpu backend runs no graphs')]);
  } finally {
    await useBackend('native');
  }
});

test('leaves no tensors behind', async () => {
  const [x, y] = [data(), data([EXAMPLES, 2], 2)];
  const model = make();
  await fitCompiled(model, x, y, { ...LOOP, validationSplit: 0.5, notify });
  const before = tf.memory().numTensors;
  await fitCompiled(model, x, y, { ...LOOP, validationSplit: 0.5, sampleWeight: data([EXAMPLES]), notify });
  expect(tf.memory().numTensors).toBe(before + 1);
});
