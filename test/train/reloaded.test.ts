import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import type { TrainEvent } from '../../src/train/index.ts';
import { evaluateModel, fitCompiled, trainModel } from '../../src/train/index.ts';
import { loadedData } from '../oracle/support/train.ts';
import { reload } from '../oracle/support/reload.ts';
import { compiled } from './support.ts';

let tf: Tf;
beforeAll(async () => {
  tf = await useBackend('native');
});

/** A Dense that is called twice: the penalty on its kernel counts once, that on its output for each call. */
const spec = compiled({
  inputs: { x: { shape: [2] } },
  layers: [
    {
      name: 'd',
      type: 'Dense',
      units: 2,
      kernelRegularizer: { type: 'l2', l2: 0.1 },
      activityRegularizer: { type: 'l2', l2: 0.2 },
    },
    { name: 'again', call: 'd', inputs: 'd' },
  ],
  compile: { optimizer: { type: 'sgd', learningRate: 0.1 }, loss: 'mse' },
  fit: { epochs: 3, batchSize: 3, shuffle: false },
});
const X = { shape: [3, 2], values: [1, 2, -1, 0.5, 0.25, -0.75] };
const Y = { shape: [3, 2], values: [0, 1, 1, 0, 0.5, 0.5] };
const LAYER = [
  { shape: [2, 2], values: [0.5, -0.25, 0.75, 1] },
  { shape: [2], values: [0.1, -0.2] },
];

/** Of Keras 3.15.1 from the same weights, by `evaluate` and three times `train_on_batch`. */
const KERAS = {
  evaluated: 2.990372657775879,
  losses: [2.990372657775879, 0.796450674533844, 0.5924106240272522],
  weights: [
    0.06329351663589478, -0.26230210065841675, 0.2336648553609848, 0.5042611956596375, 0.03174019604921341,
    0.0300392284989357,
  ],
} as const;

async function model(): Promise<LayersModel> {
  const made = await buildModel(spec, { tf });
  const weights = LAYER.map(({ shape, values }) => tf.tensor(values, shape));
  made.setWeights(weights);
  tf.dispose(weights);
  return made;
}

function tensors(): readonly [Tensor, Tensor] {
  return [tf.tensor(X.values, X.shape), tf.tensor(Y.values, Y.shape)];
}

function expectClose(actual: readonly (number | undefined)[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 5));
}

function expectTrained(made: LayersModel): void {
  expectClose(
    made.getWeights().flatMap((w) => Array.from(w.dataSync())),
    KERAS.weights,
  );
}

describe.each(['built', 'saved and loaded'] as const)('penalties of a model that was %s', (how) => {
  const make = async () => {
    const built = await model();
    return how === 'built' ? built : reload(tf, spec, built);
  };

  test('count when it is evaluated', async () => {
    const made = await make();
    const data = loadedData(made, [X], [Y]).train;
    const { logs } = await evaluateModel(spec, { tf, model: made, data });
    expectClose([logs['loss']], [KERAS.evaluated]);
  });

  test.each([true, false])('count in training (eager %s)', async (eager) => {
    const made = await make();
    const losses: number[] = [];
    const onEvent = (event: TrainEvent) => void (event.event === 'batch' && losses.push(event.loss));
    await trainModel(spec, { tf, model: made, data: loadedData(made, [X], [Y]), eager, onEvent });
    expectClose(losses, KERAS.losses);
    expectTrained(made);
  });

  test('count in fitCompiled, and in fit of TensorFlow.js', async () => {
    const [x, y] = tensors();
    const loop = { epochs: 3, batchSize: 3, shuffle: false } as const;
    const one = await make();
    const { history } = await fitCompiled(one, x, y, { ...loop, tf });
    expectClose(history['loss'] as number[], KERAS.losses);
    expectTrained(one);
    const other = await make();
    const stock = await other.fit(x, y, { ...loop, verbose: 0 });
    expectClose(stock.history['loss'] as number[], KERAS.losses);
    expectTrained(other);
  });

  test('leave no tensor behind, whatever is done without a loss', async () => {
    const made = await make();
    const [x, y] = tensors();
    await made.trainOnBatch(x, y);
    const gradient = () =>
      tf.tidy(() =>
        tf.variableGrads(() => tf.sum(made.apply(x, { training: true }) as Tensor)).value.dataSync(),
      );
    gradient();
    const before = tf.memory().numTensors;
    tf.dispose(made.predict(x));
    tf.dispose(made.apply(x, { training: true }) as Tensor);
    expect(tf.memory().numTensors).toBe(before);
    // The penalties of a gradient that is not asked for them are dropped by the next that is.
    gradient();
    const loss = (await made.trainOnBatch(x, y)) as number;
    const data = loadedData(made, [X], [Y]).train;
    const { logs } = await evaluateModel(spec, { tf, model: made, data });
    expect(loss).toBeGreaterThan(logs['loss'] ?? Infinity);
    expect(tf.memory().numTensors).toBeLessThanOrEqual(before);
  });
});

test('a model of TensorFlow.js that is loaded keeps its classes and its losses', async () => {
  const layers = [
    tf.layers.dense({ units: 2, inputShape: [2], kernelRegularizer: 'l1l2', trainable: false }),
    tf.layers.dropout({ rate: 0.5 }),
  ];
  const stock = tf.sequential({ layers });
  const inputs = tf.input({ shape: [2] });
  const outer = tf.model({ inputs, outputs: stock.apply(inputs) as typeof inputs });
  const { compile: _, ...untrained } = spec.spec;
  const loaded = await reload(tf, { ...spec, spec: untrained }, outer);
  const [, inner] = loaded.layers as unknown as [unknown, typeof stock];
  expect(inner.layers[1]?.constructor).toBe(layers[1]?.constructor);
  expect(loaded.calculateLosses()).toHaveLength(1);
});
