import { readFileSync } from 'node:fs';
import type { LayersModel, SymbolicTensor, Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOptimizer } from '../../src/build/optimizers/index.ts';
import type { StepRandom } from '../../src/layers/build-context.ts';
import { rowOf } from '../../src/layers/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { compileTrainStep, trainModel } from '../../src/train/index.ts';
import { calls, type Call } from '../layers/calls.ts';
import { build, wantsPositive } from '../layers/support.ts';
import { compiled, floats, loaded, numbers } from './support.ts';

/**
 * Compiled steps are judged by steps op by op over everything there is: each layer of test/layers/calls, each loss,
 * metric and optimizer of the schema. New rows are covered without a word here.
 */
let tf: Tf;
beforeAll(async () => {
  tf = await useBackend('native');
});

const notices: string[] = [];
const notify = (text: string) => void notices.push(text);

/** Within 1e-5 of the larger of 1 and the expected number. */
function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  const gaps = actual.map((value, i) => {
    const reference = expected[i] ?? NaN;
    return Math.abs(value - reference) / Math.max(1, Math.abs(reference));
  });
  expect(gaps.every(Number.isFinite)).toBe(true);
  expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(1e-5);
}

const BATCH = 4;
const OPEN = 6;

/** Shapes with every open dimension given a length: that of another input on the same axis where there is one. */
function closed(inputs: Call['inputs']): number[][] {
  const shapes = inputs.map(({ shape }) => shape);
  const known = (rank: number, axis: number): number | undefined =>
    shapes
      .map((s) => (s.length === rank || axis === 0 ? s[axis] : null))
      .find((dim) => typeof dim === 'number');
  return shapes.map((shape) =>
    shape.map((dim, axis) => dim ?? known(shape.length, axis) ?? (axis === 0 ? BATCH : OPEN)),
  );
}

function sgd() {
  const optimizer = { type: 'sgd', learningRate: 0.01, momentum: 0.5 };
  const section = compiled({ compile: { optimizer, loss: 'mse' } }).spec.compile;
  if (section === undefined) throw new Error('no compile section');
  return section.optimizer;
}

/** The layer behind one that can be trained, where its input is made of real numbers, with weights that do not change. */
function modelOf({ call, inputs, ports }: Call): LayersModel {
  const optimizer = createOptimizer(tf, sgd());
  const random: StepRandom = {
    seed: 3,
    get step() {
      return optimizer.iterations;
    },
    get counter() {
      return optimizer.counter;
    },
  };
  const layer = build(call, { random, ports });
  const shapes = closed(inputs);
  const symbolic = inputs.map(({ shape, dtype }, i) =>
    tf.input({ batchShape: [shape[0] ?? null, ...(shapes[i] ?? []).slice(1)], dtype }),
  );
  const given = symbolic.map((input, i) => {
    const { shape, dtype } = inputs[i] ?? { shape: [], dtype: 'float32' };
    const units = shape.at(-1);
    if (dtype !== 'float32' || shape.length < 2 || typeof units !== 'number') return input;
    const activation = wantsPositive(call) ? 'softplus' : 'linear';
    return tf.layers.dense({ units, activation, name: `before${i}` }).apply(input) as SymbolicTensor;
  });
  const [first] = given;
  const alone = rowOf(call.type).arity === 'one' ? first : undefined;
  const outputs = [layer.apply(alone ?? given)].flat() as SymbolicTensor[];
  const model = tf.model({ inputs: symbolic, outputs });
  model.setWeights(model.getWeights().map((w, i) => fill(w.shape, i)));
  model.compile({ optimizer, loss: outputs.map(() => meanSquare) });
  return model;
}

/** A scalar, for TensorFlow.js adds the losses of outputs up before it takes their mean. */
function meanSquare(target: Tensor, output: Tensor): Tensor {
  return tf.mean(tf.square(tf.sub(output, target)));
}

/** Numbers between 0.1 and 0.5: variances and the like must be positive. */
function fill(shape: readonly number[], salt: number): Tensor {
  const { values } = numbers(shape, salt);
  return tf.tensor(
    Array.from(values, (value) => 0.3 + value / 5),
    [...shape],
  );
}

function batchOf({ inputs }: Call, step: number): Tensor[] {
  const shapes = closed(inputs);
  return inputs.map(({ dtype }, i) => {
    const shape = shapes[i] ?? [];
    const { values } = numbers(shape, step * 7 + i);
    const bits = dtype === 'int32' ? Array.from(values, (value) => (value > 0 ? 1 : 0)) : values;
    return tf.tensor(bits, shape, dtype);
  });
}

function weightsOf(model: LayersModel): number[] {
  return model.getWeights().flatMap((w) => Array.from(w.dataSync()));
}

/** What `fit` of TensorFlow.js cannot do, compiled or not. */
const beyondFit: readonly ((call: Call) => boolean)[] = [
  // It makes rank 1 rank 2, of inputs and of targets.
  ({ inputs, keras }) =>
    [...inputs.map(({ shape }) => shape), ...(keras?.outputs ?? [])].some((s) => s.length < 2),
  // It wants as many targets as inputs.
  ({ type, call, inputs }) =>
    type === 'Concatenate' && [0, -(inputs[0]?.shape.length ?? 0)].includes(axisOf(call)),
  // Its recurrent layers have no gradient over a single step.
  ({ type, inputs }) => ['LSTM', 'GRU', 'SimpleRNN'].includes(type) && inputs[0]?.shape[1] === 1,
  // It has no text, which becomes numbers before it reaches a network.
  ({ inputs }) => inputs.some(({ dtype }) => dtype === 'string'),
  // The test does not know which lengths make up the shape that is asked for.
  ({ type, inputs }) => type === 'Reshape' && (inputs[0]?.shape.slice(1).includes(null) ?? false),
];

function axisOf({ args }: Call['call']): number {
  return 'axis' in args && typeof args.axis === 'number' ? args.axis : 1;
}

/** Those that build and train; an InputLayer is the input itself. */
const trained = calls.filter(
  (call) => call.problem === undefined && call.type !== 'InputLayer' && !beyondFit.some((is) => is(call)),
);
const seen = new Set<string>();
const cases = trained.map((call) => {
  const steps = seen.has(call.type) ? 5 : 20;
  seen.add(call.type);
  return { title: call.title, call, steps };
});

test('AugMix, whose bytes hang on a last digit, within a millionth of each loss', async () => {
  const found = calls.find(
    ({ type, call }) => type === 'AugMix' && 'numChains' in call.args && call.args.numChains === 3,
  );
  if (found === undefined) throw new Error('AugMix with its defaults is no call of test/layers/calls');
  const [slow, fast] = [modelOf(found), modelOf(found)];
  const step = compileTrainStep(fast, { tf, notify });
  for (let i = 0; i < 12; i++) {
    const x = batchOf(found, i);
    const y = [slow.predict(x)].flat().map((output, k) => fill(output.shape, i + k));
    const [expected = NaN] = [await slow.trainOnBatch(x, y)].flat();
    const { loss } = await step.run(x, y);
    expect(Math.abs((loss ?? NaN) / expected - 1)).toBeLessThan(1e-6);
    tf.dispose([...x, ...y]);
  }
});

describe('layers', () => {
  test.each(cases)('$steps steps of $title', async ({ call, steps }) => {
    notices.length = 0;
    const [slow, fast] = [modelOf(call), modelOf(call)];
    if (slow.trainableWeights.length === 0) {
      // Nothing to train: there is nothing but a forward pass, which other tests compile.
      expect(
        call.inputs.every(
          ({ shape, dtype }) => dtype !== 'float32' || shape.length < 2 || shape.at(-1) === null,
        ),
      ).toBe(true);
      return;
    }
    const step = compileTrainStep(fast, { tf, notify });
    for (let i = 0; i < steps; i++) {
      const x = batchOf(call, i);
      const made = [slow.predict(x)].flat();
      // A stateful layer goes on from here.
      tf.dispose(fast.predict(x));
      const y = made.map((output, k) => fill(output.shape, i + k));
      const [expected] = [await slow.trainOnBatch(x, y)].flat();
      const { loss } = await step.run(x, y);
      expectClose([loss ?? NaN], [expected ?? NaN]);
      tf.dispose([...x, ...y, ...made]);
    }
    expectClose(weightsOf(fast), weightsOf(slow));
    expect(notices).toEqual([]);
    step.dispose();
    slow.dispose();
    fast.dispose();
  });
});

interface Entry {
  readonly type: string;
  readonly [argument: string]: unknown;
}

/** Everything of a schema, with values for what has no default. */
function entriesOf(file: string): Entry[] {
  const text = readFileSync(new URL(`../../schema/${file}.json`, import.meta.url), 'utf8');
  const { $defs } = JSON.parse(text) as { $defs: Record<string, { readonly required?: readonly string[] }> };
  const given: Readonly<Record<string, unknown>> = { numClasses: 3, targetClassIds: [0] };
  return Object.entries($defs).map(([type, { required = [] }]) => ({
    type,
    ...Object.fromEntries(required.filter((key) => key !== 'type').map((key) => [key, given[key] ?? 0.5])),
  }));
}

const SIZE = 4 * 8 + 5;

/** Those whose targets are class numbers. */
const SPARSE = /^(sparse|circle$|categoricalGeneralized)/;
const isSparse = ({ type }: Entry) => SPARSE.test(type);

/** Three classes; with a last batch that is smaller. */
function classData(sparse: boolean) {
  const classes = Array.from({ length: SIZE }, (_, i) => i % 3);
  const soft = classes.flatMap((c) => [0, 1, 2].map((k) => (k === c ? 0.8 : 0.1)));
  const out = sparse ? floats([SIZE, 1], classes) : floats([SIZE, 3], soft);
  return loaded({ inputs: { x: numbers([SIZE, 3], 1) }, targets: { out }, size: SIZE });
}

/** The loss of texts of any length, which needs other data; it trains compiled where the oracle judges it. */
const losses = entriesOf('losses').filter(({ type }) => type !== 'ctc');
const sgdEntry = { type: 'sgd' };

const sections = [
  ...losses.map((loss) => ({
    title: `loss ${loss.type}`,
    loss,
    optimizer: sgdEntry,
    metrics: [] as Entry[],
  })),
  ...entriesOf('metrics').map((metric) => ({
    title: `metric ${metric.type}`,
    loss: { type: isSparse(metric) ? 'sparseCategoricalCrossentropy' : 'categoricalCrossentropy' },
    optimizer: sgdEntry,
    metrics: [metric],
  })),
  ...entriesOf('optimizers').map((optimizer) => ({
    title: `optimizer ${optimizer.type}`,
    loss: { type: 'meanSquaredError' },
    optimizer,
    metrics: [] as Entry[],
  })),
];

describe('losses, metrics and optimizers', () => {
  test.each(sections)('$title', async ({ title: _, ...section }) => {
    notices.length = 0;
    const spec = compiled({
      layers: [
        { name: 'hidden', type: 'Dense', units: 4, activation: 'tanh' },
        { name: 'out', type: 'Dense', units: 3, activation: 'softmax' },
      ],
      compile: section,
      fit: { batchSize: 8, seed: 3 },
    });
    const data = classData(isSparse(section.loss));
    const runs = [];
    for (const eager of [false, true]) {
      const { model, history } = await trainModel(spec, { tf, data, epochs: 4, eager, notify });
      runs.push({ numbers: history.flatMap((logs) => Object.values(logs)), weights: weightsOf(model) });
      model.dispose();
    }
    const [fast, slow] = runs;
    expectClose(fast?.numbers ?? [], slow?.numbers ?? []);
    expectClose(fast?.weights ?? [], slow?.weights ?? []);
    expect(notices).toEqual([]);
  });
});
