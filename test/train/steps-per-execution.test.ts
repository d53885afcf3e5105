import type { LayersModel } from '@tensorflow/tfjs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slotOptimizer } from '../../src/build/index.ts';
import type { Dataset } from '../../src/data/index.ts';
import { buildModel, evaluateModel, predictModel } from '../../src/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import type { ValidSpec } from '../../src/spec/spec.ts';
import { trainModel, type TrainEvent, type TrainOptions } from '../../src/train/index.ts';
import { collectNotices, countCalls } from './calls.ts';
import { compiled, floats, loaded, numbers, signs, type SpecParts } from './support.ts';

/** Several steps in one call are judged by steps one by one: not a bit may differ. */
const tf = await useBackend('native');
const calls = countCalls(tf);
const { notices, notify } = collectNotices();

interface Network {
  readonly title: string;
  readonly parts: SpecParts;
  readonly train: Dataset;
  /** TensorFlow's session runs it, one step a call. */
  readonly session?: true;
}

const EXAMPLES = 4 * 17 + 3;
const out = { name: 'out', type: 'Dense', units: 2, activation: 'softmax' };
const hidden = { name: 'hidden', type: 'Dense', units: 4, activation: 'tanh' };
const loss = 'categorical_crossentropy';

const images: Dataset = { ...signs(EXAMPLES), inputs: { x: numbers([EXAMPLES, 6, 6, 2], 1) } };
const words: Dataset = {
  ...signs(EXAMPLES),
  inputs: {
    x: {
      shape: [EXAMPLES, 5],
      dtype: 'int32',
      values: Int32Array.from({ length: EXAMPLES * 5 }, (_, i) => (i * 7) % 4),
    },
  },
};
const weighed: Dataset = { ...signs(EXAMPLES), weights: { out: numbers([EXAMPLES], 4) } };
const two: Dataset = {
  inputs: { a: numbers([EXAMPLES, 3], 5), b: numbers([EXAMPLES, 2], 6) },
  targets: { p: numbers([EXAMPLES, 2], 7), q: floats([EXAMPLES, 1], numbers([EXAMPLES], 8).values) },
  size: EXAMPLES,
};

const optimized = (optimizer: object): SpecParts => ({ compile: { optimizer, loss, metrics: ['accuracy'] } });

const networks: readonly Network[] = [
  { title: 'dense layers', parts: {}, train: signs(EXAMPLES) },
  {
    title: 'dropout and noise',
    parts: {
      layers: [
        hidden,
        { name: 'd', type: 'Dropout', rate: 0.4 },
        { name: 'g', type: 'GaussianNoise', stddev: 0.1 },
        out,
      ],
    },
    train: signs(EXAMPLES),
  },
  {
    title: 'convolution, batch normalisation, pooling',
    parts: {
      inputs: { x: { shape: [6, 6, 2] } },
      layers: [
        { name: 'c', type: 'Conv2D', filters: 4, kernelSize: 3, kernelRegularizer: 'l2' },
        { name: 'n', type: 'BatchNormalization' },
        { name: 'r', type: 'ReLU' },
        { name: 'p', type: 'MaxPooling2D' },
        { name: 'f', type: 'Flatten' },
        out,
      ],
    },
    train: images,
  },
  {
    title: 'a learning rate that follows a schedule, and clipping',
    parts: optimized({
      type: 'sgd',
      learningRate: { type: 'exponentialDecay', initialLearningRate: 0.2, decaySteps: 3, decayRate: 0.7 },
      momentum: 0.9,
      nesterov: true,
      clipnorm: 0.1,
    }),
    train: signs(EXAMPLES),
  },
  {
    title: 'a moving average of the weights',
    parts: optimized({ type: 'adam', useEma: true, emaMomentum: 0.9, emaOverwriteFrequency: 5 }),
    train: signs(EXAMPLES),
  },
  {
    title: 'gradients that are accumulated',
    parts: optimized({ type: 'adamw', gradientAccumulationSteps: 3 }),
    train: signs(EXAMPLES),
  },
  {
    title: 'constraints and a frozen layer',
    parts: {
      layers: [
        { ...hidden, trainable: false },
        { name: 'm', type: 'Dense', units: 4, kernelConstraint: 'unitNorm' },
        { name: 'n', type: 'BatchNormalization', trainable: false },
        out,
      ],
    },
    train: signs(EXAMPLES),
  },
  { title: 'weights of the examples', parts: {}, train: weighed },
  {
    title: 'weights of the classes',
    parts: { fit: { batchSize: 4, seed: 3, classWeight: { 0: 1, 1: 3 } } },
    train: signs(EXAMPLES),
  },
  {
    title: 'two inputs, two outputs',
    parts: {
      inputs: { a: { shape: [3] }, b: { shape: [2] } },
      layers: [
        { name: 'j', type: 'Concatenate', inputs: ['a', 'b'] },
        { name: 'p', type: 'Dense', units: 2, inputs: 'j' },
        { name: 'q', type: 'Dense', units: 1, inputs: 'j' },
      ],
      outputs: ['p', 'q'],
      compile: { optimizer: 'rmsprop', loss: 'mse', lossWeights: { p: 2, q: 0.5 }, metrics: ['mae'] },
    },
    train: two,
  },
  {
    title: 'words',
    parts: {
      inputs: { x: { shape: [5], dtype: 'int32' } },
      layers: [
        { name: 'e', type: 'Embedding', inputDim: 4, outputDim: 3 },
        { name: 'f', type: 'Flatten' },
        out,
      ],
    },
    train: words,
  },
  {
    title: 'masked words to a recurrent layer',
    parts: {
      inputs: { x: { shape: [5], dtype: 'int32' } },
      layers: [
        { name: 'e', type: 'Embedding', inputDim: 4, outputDim: 3, maskZero: true },
        { name: 'l', type: 'LSTM', units: 3 },
        out,
      ],
    },
    train: words,
  },
  {
    title: 'a three-dimensional convolution',
    parts: {
      layers: [
        { name: 'volume', type: 'Reshape', targetShape: [6, 6, 2, 1] },
        { name: 'conv', type: 'Conv3D', filters: 2, kernelSize: 2 },
        { name: 'flat', type: 'Flatten' },
        out,
      ],
    },
    train: images,
    session: true,
  },
];

function specOf({ parts, train }: Network): ValidSpec {
  const x = Object.entries(train.inputs);
  const inputs = Object.fromEntries(x.map(([name, { shape }]) => [name, { shape: shape.slice(1) }]));
  return compiled({ inputs, fit: { batchSize: 4, seed: 3 }, ...parts });
}

async function run(network: Network, options: TrainOptions) {
  const events: TrainEvent[] = [];
  const before = calls.count;
  const { model, ...result } = await trainModel(specOf(network), {
    tf,
    data: loaded(network.train, network.train),
    epochs: 3,
    notify,
    onEvent: (event) => void events.push(event),
    ...options,
  });
  const state = stateOf(model);
  model.dispose();
  return { events: events.map(timeless), history: result.history, state, calls: calls.count - before };
}

/** Weights, the optimizer's slots, and how often it says that it has stepped. */
function stateOf(model: LayersModel) {
  const tensors = [...model.getWeights(), ...(slotOptimizer(model)?.state() ?? [])];
  return [model.optimizer.iterations, ...tensors.map((tensor) => Array.from(tensor.dataSync()))];
}

function timeless(event: TrainEvent): object {
  return { ...event, seconds: 0 };
}

describe('several steps in one call give what steps one by one give, bit for bit', () => {
  test.each(networks)('$title', async (network) => {
    const { calls: most, ...single } = await run(network, { stepsPerExecution: 1 });
    const { calls: made, ...several } = await run(network, { stepsPerExecution: 5 });
    expect(several).toEqual(single);
    if (network.session) expect(made).toBe(most);
    else expect(made).toBeLessThan(most / 2);
    const { calls: _, ...paced } = await run(network, {});
    expect(paced).toEqual(single);
    expect(notices).toEqual([]);
  });

  test('however many examples there are, in batches of whatever size', async () => {
    const sizes = fc.record({
      examples: fc.integer({ min: 1, max: 60 }),
      batchSize: fc.integer({ min: 1, max: 9 }),
      stepsPerExecution: fc.integer({ min: 2, max: 20 }),
      shuffle: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ examples, batchSize, stepsPerExecution, shuffle }) => {
        const parts = { fit: { batchSize, shuffle } };
        const network = { title: '', parts, train: signs(examples) };
        const { calls: _, ...single } = await run(network, { stepsPerExecution: 1 });
        const { calls: __, ...several } = await run(network, { stepsPerExecution });
        expect(several).toEqual(single);
      }),
      { numRuns: 25 },
    );
  });
});

test.each([0, -1, 1.5, NaN])('%d is no number of steps', async (stepsPerExecution) => {
  const options = { tf, data: loaded(signs(8)), stepsPerExecution };
  await expect(trainModel(compiled(), options)).rejects.toThrow('must be an integer of at least 1');
});

test('a spec says it, as in Keras', () => {
  const said = (steps_per_execution: unknown) =>
    compiled({ compile: { optimizer: 'sgd', loss, steps_per_execution } }).spec.compile?.stepsPerExecution;
  expect([said(8), said('auto'), compiled().spec.compile?.stepsPerExecution]).toEqual([8, 'auto', 'auto']);
  expect(() => said(0)).toThrow('stepsPerExecution must be an integer of at least 1, or auto, not 0');
  expect(() => said('never')).toThrow('must be an integer of at least 1, or auto');
});

describe('between steps of one call', () => {
  const network: Network = { title: '', parts: {}, train: signs(EXAMPLES) };
  const stepsPerExecution = 5;

  const { values } = network.train.inputs['x'] ?? { values: new Float32Array(0) };
  const [good = 0] = values;
  const set = (value: number) => (values[0] = value);

  test('a loss that is no number is told of its own step, and the good epoch comes back', async () => {
    const failing = async (options: TrainOptions) => {
      const model = await buildModel(specOf(network), { tf });
      const events: TrainEvent[] = [];
      // From the second epoch on; the epoch has 18 steps.
      const onEvent = (event: TrainEvent) => {
        events.push(event);
        if (event.event === 'epoch') set(NaN);
      };
      const data = loaded(network.train);
      const error = await trainModel(specOf(network), {
        tf,
        model,
        data,
        epochs: 3,
        onEvent,
        ...options,
      }).then(
        () => 'none',
        (e: unknown) => String(e),
      );
      const state = stateOf(model);
      model.dispose();
      set(good);
      return { error, state, events: events.map(timeless) };
    };
    const single = await failing({ stepsPerExecution: 1 });
    expect(single.error).toContain('the loss became NaN in epoch 2, step');
    expect(await failing({ stepsPerExecution })).toEqual(single);
  });

  test('nothing is seen by who has the model and is told of batches, unless it is asked for', async () => {
    const made = async (options: TrainOptions) => {
      const model = await buildModel(specOf(network), { tf });
      const { calls: count } = await run(network, { model, ...options });
      return count;
    };
    const single = await made({ stepsPerExecution: 1 });
    expect(await made({})).toBe(single);
    expect(await made({ stepsPerExecution })).toBeLessThan(single);
  });

  test('training that is stopped tells of the steps that it made', async () => {
    const controller = new AbortController();
    const events: TrainEvent[] = [];
    const { model, stopped } = await trainModel(specOf(network), {
      ...{ tf, data: loaded(network.train), epochs: 3, stepsPerExecution, signal: controller.signal },
      onEvent: (event) => {
        events.push(event);
        if (event.event === 'batch' && event.epoch === 2 && event.step === 7) controller.abort();
      },
    });
    const told = events.filter(({ event }) => event === 'batch').length;
    expect(stopped).toBe('aborted');
    expect(model.optimizer.iterations).toBe(told);
    expect(told).toBeLessThanOrEqual(18 + 7 + stepsPerExecution);
    model.dispose();
  });

  test('a layer that is frozen after an epoch rests from then on', async () => {
    const frozen = async (options: TrainOptions) => {
      const model = await buildModel(specOf(network), { tf });
      const [layer] = model.layers.slice(1);
      const seen: number[][] = [];
      const onEvent = ({ event }: TrainEvent) => {
        if (event !== 'epoch' || layer === undefined) return;
        layer.trainable = false;
        seen.push(layer.getWeights().flatMap((weight) => Array.from(weight.dataSync())));
      };
      await run(network, { model, onEvent, ...options });
      return seen;
    };
    const single = await frozen({ stepsPerExecution: 1 });
    expect(await frozen({ stepsPerExecution })).toEqual(single);
  });

  test('no tensor is left', async () => {
    await run(network, { stepsPerExecution });
    const before = tf.memory().numTensors;
    await run(network, { stepsPerExecution, epochs: 10 });
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('several batches in one call', () => {
  test.each(networks.filter(({ session }) => !session))(
    'measure and predict the same: $title',
    async (network) => {
      const spec = specOf(network);
      const model = await buildModel(spec, { tf });
      const { train: data } = network;
      const measure = async (stepsPerExecution: number) => {
        const { parts } = network;
        const compile = { ...compiled(parts).spec.compile, stepsPerExecution };
        const { logs } = await evaluateModel(specOf({ ...network, parts: { ...parts, compile } }), {
          ...{ tf, model, data, batchSize: 2, notify },
        });
        return logs;
      };
      expect(await measure(7)).toEqual(await measure(1));
      const before = calls.count;
      const { outputs } = await predictModel({ tf, model, inputs: data.inputs, batchSize: 2, notify });
      expect(calls.count - before).toBeLessThan(EXAMPLES / 2);
      for (const [name, { values, shape }] of Object.entries(outputs)) {
        const one = await predictModel({ tf, model, inputs: data.inputs, batchSize: EXAMPLES, notify });
        expect(shape).toEqual(one.outputs[name]?.shape);
        values.forEach((value, i) => expect(value).toBeCloseTo(one.outputs[name]?.values[i] ?? NaN, 5));
      }
      model.dispose();
      expect(notices).toEqual([]);
    },
  );
});
