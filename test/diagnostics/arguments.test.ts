import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as widthwise from '../../src/index.ts';
import type { Dataset, Tf } from '../../src/index.ts';
import { expectGolden } from '../support/golden.ts';
import { compiled, cpu, floats, loaded, numbers, signs, specText } from '../train/support.ts';

/** Whoever calls from JavaScript has no types: the public functions as they can be called there. */
type Call = (...args: unknown[]) => unknown;
const from = widthwise as unknown as Readonly<Record<string, Call>>;

let tf: Tf;
let given: Readonly<Record<'spec' | 'model' | 'plain' | 'x' | 'y', unknown>>;

beforeAll(async () => {
  tf = await cpu();
  const plain = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
  plain.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const [x, y] = [tf.zeros([8, 3]), tf.zeros([8, 2])];
  given = { spec: compiled(), model: await widthwise.buildModel(compiled(), { tf }), plain, x, y };
});

const data = signs(8);
const other = (change: Partial<Dataset>) => ({ ...data, ...change });
const x = numbers([8, 3], 1);

interface Wrong {
  readonly called: string;
  readonly args: () => readonly unknown[];
}

const wrong = (called: string, ...args: (() => unknown)[]): Wrong => ({
  called,
  args: () => args.map((a) => a()),
});
const value = (v: unknown) => () => v;
const spec = () => given.spec;
const faulty = () => widthwise.compileSpec(specText({ layers: [] }));

const train = (options: object) => wrong('trainModel', spec, () => ({ tf, data: loaded(data), ...options }));
const evaluate = (options: object) =>
  wrong('evaluateModel', spec, () => ({ tf, model: given.model, data, ...options }));
const predict = (options: object) =>
  wrong('predictModel', () => ({ tf, model: given.model, inputs: { x }, ...options }));
const fit = (options: object, x = () => given.x) =>
  wrong(
    'fitCompiled',
    () => given.plain,
    x,
    () => given.y,
    () => ({ tf, ...options }),
  );

const calls: readonly Wrong[] = [
  wrong('compileSpec', value(undefined)),
  wrong('compileSpec', value(Buffer.from('name: a'))),
  wrong('compileSpec', value(''), value({ set: 'a.units=3', overlays: [1], scale: 2, fixTies: 'yes' })),
  wrong('compileSpec', value(''), value({ sets: [], files: { 'a.yaml': 3 } })),
  wrong('compileSpec', value(''), value(null)),
  wrong('loadSpec', value(new URL('file:///model.yaml'))),
  wrong('loadSpec', value(''), value({ fs: {} })),
  wrong('requireValid', value(Promise.resolve())),
  wrong('summarize', value('model.yaml')),
  wrong('buildModel', () => compiled().spec),
  wrong('buildModel', spec, () => ({ tf: widthwise.useBackend('cpu'), seed: NaN })),
  wrong('buildModel', spec, value({ backend: 'gpu', tf: {}, notify: true })),
  wrong('explain', spec, value(undefined)),
  wrong('diffSpecs', spec, value(undefined)),
  wrong('diffOverlay', spec, spec),
  wrong('diffOverlay', spec, spec, value({})),
  wrong('editWidths', spec, value('other.yaml'), value([])),
  wrong('editWidths', spec, value('model.yaml'), value(['hidden=8'])),
  wrong('fixSpec', value(undefined)),
  wrong('render', spec),
  wrong('render', () => faulty().spec),
  wrong('lockSpec', spec),
  wrong('formatDiagnostics', value([]), value(new Map()), value('xml')),
  wrong('importKeras', value(undefined)),
  wrong('importKeras', value(new Uint8Array(3))),
  wrong('kerasModelJson', value(new ArrayBuffer(3))),
  wrong('useBackend', value(3)),
  wrong('registerLayers'),
  wrong('registerLayers', () => widthwise.useBackend('cpu')),
  ...[0, -1, 1.5, NaN, Infinity, '3'].map((epochs) => train({ epochs })),
  ...[-1, 1.5, NaN].map((seed) => train({ seed })),
  train({ stepsPerExecution: 'many', signal: new AbortController(), onEvent: 'log', batchSize: 4 }),
  train({ model: {}, directory: 3, data: [] }),
  train({ data: {} }),
  train({ data: loaded(other({ inputs: {} })) }),
  train({ data: loaded(other({ inputs: { y: x } })) }),
  train({ data: loaded(other({ inputs: { x: numbers([8, 5], 1) } })) }),
  train({ data: loaded(other({ inputs: { x: { ...x, shape: [8] } } })) }),
  train({ data: loaded(data, other({ inputs: { x: floats([9, 3], x.values) } })) }),
  train({ data: loaded(other({ inputs: { x: numbers([9, 3], 1) } })) }),
  train({ data: loaded(other({ inputs: { x: [[1, 2, 3]] as never } })) }),
  train({ data: loaded(other({ inputs: { x: { ...x, values: [1, 2] as never } } })) }),
  train({ data: loaded(other({ targets: {} })) }),
  train({ data: loaded(other({ targets: { out: numbers([8, 3], 1) } })) }),
  train({ data: loaded(other({ weights: { out: numbers([3], 1) } })) }),
  train({ data: loaded(other({ size: 9 })) }),
  train({
    data: loaded({ inputs: { x: floats([0, 3], []) }, targets: { out: floats([0, 2], []) }, size: 0 }),
  }),
  wrong('evaluateModel', spec, value(undefined)),
  wrong('evaluateModel', spec, value({ data })),
  ...[0, -1, 1.5, NaN, '3'].map((batchSize) => evaluate({ batchSize })),
  evaluate({ data: other({ inputs: {} }), source: { text: 'a,b' } }),
  evaluate({ data: other({ inputs: {} }) }),
  wrong('predictModel', value({ inputs: { x } })),
  ...[0, NaN].map((batchSize) => predict({ batchSize })),
  predict({ inputs: undefined }),
  predict({ inputs: {} }),
  predict({ inputs: { x: numbers([8, 5], 1) } }),
  wrong('saveModel', () => given.model, value('runs/a'), value({})),
  wrong(
    'saveModel',
    () => Promise.resolve(given.model),
    value('runs/a'),
    () => ({ tf }),
  ),
  wrong('loadModel', value('runs/a')),
  wrong('loadModel', value(''), () => ({ tf, allowPlugin: true })),
  wrong('exportSavedModel', value({}), value('runs/a'), () => ({ tf })),
  ...[0, 1.5, '4'].map((batchSize) => fit({ batchSize })),
  fit({ epochs: NaN, initialEpoch: -1, validationSplit: 1, seed: 0.5 }),
  fit({ sampleWeight: [1, 2] }),
  fit({}, value([[1, 2, 3]])),
  wrong('fitCompiled', () => given.plain),
  wrong('compileTrainStep', value({})),
];

/** How a call ends, as one line for each mistake. */
async function outcome({ called, args }: Wrong): Promise<readonly string[]> {
  try {
    await from[called]?.(...args());
  } catch (error) {
    if (!(error instanceof widthwise.WidthwiseError)) throw error;
    return error.diagnostics.map(
      ({ code, message, suggestion }) =>
        `${code}: ${message}${suggestion === undefined ? '' : `\n  = ${suggestion}`}`,
    );
  }
  throw new Error(`${called} was to fail`);
}

describe('public functions', () => {
  test('say what is wrong with their arguments, and nothing else happens', async () => {
    const lines: string[] = [];
    for (const call of calls) lines.push(...(await outcome(call)));
    expectGolden(lines.join('\n'), join(import.meta.dirname, 'arguments.txt'));
  });

  test('weights of examples are as many as examples', async () => {
    const sampleWeight = tf.ones([3]);
    const fitting = from['fitCompiled']?.(given.plain, given.x, given.y, { tf, sampleWeight });
    await expect(fitting).rejects.toThrow('fitCompiled: sampleWeight has 3 weights for 8 examples');
    const step = widthwise.compileTrainStep(given.plain as never, { tf });
    await expect(step.run(given.x as never, given.y as never, sampleWeight)).rejects.toThrow(
      'run: sampleWeight has 3 weights for 8 examples',
    );
    await expect(step.run([[1]] as never, given.y as never)).rejects.toThrow('run: x must be a tensor');
  });
});
