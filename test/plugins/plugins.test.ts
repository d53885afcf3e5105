import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildModel,
  compileSpec,
  explain,
  editorSchema,
  loadModel,
  loadSpec,
  pluginModules,
  render,
  requireValid,
  saveModel,
  summarize,
  trainModel,
  useBackend,
  type Tf,
} from '../../src/index.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'specs', 'plugin');

/** By hand: kernel and gate 10·w each, two biases of w; a Dense from w to 10 has 10w + 10. */
const parameters = (width: number) => 2 * (10 * width + width) + 10 * width + 10;
/** By hand: two products of 2·10 each, two biases, a sigmoid and a product; then 10 · (2w + 1 + 1). */
const flops = (width: number) => width * (40 + 4) + 10 * (2 * width + 2);

describe('the layer type of specs/plugin', () => {
  test.each([
    ['model.yaml', 64],
    ['wide.yaml', 128],
  ])('%s is checked and counted without running any code', async (file, width) => {
    const summary = summarize(await loadSpec(join(folder, file)));
    expect(summary).toMatchObject({ totalParams: parameters(width), flops: flops(width) });
  });

  test('says what is wrong with its arguments, like any other', async () => {
    const { diagnostics } = await loadSpec(join(folder, 'model.yaml'), {
      set: ['hidden.unitz=3', 'hidden.useBias=4'],
    });
    expect(diagnostics.map(({ code, message, suggestion }) => [code, message, suggestion])).toEqual([
      ['unknown-key', 'hidden (GatedDense) has no "unitz"', 'did you mean "units"?'],
      ['wrong-type', 'useBias must be true or false, not 4', undefined],
    ]);
  });

  test.each([
    ['of an overlay', '{name: hidden, use_bias: false}', 'useBias: true', []],
    ['of the base', '{name: hidden, useBias: false}', 'use_bias: true', []],
    ['of --set', '{name: hidden, kernelInitializer: heNormal}', 'useBias: true', ['hidden.use_bias=false']],
    ['inside a block', '{name: one.hidden, use_bias: false}', 'use_bias: true', []],
  ])("Keras's spelling %s means the same key", (where, patch, argument, set) => {
    const layer = `{name: hidden, type: GatedDense, units: 4, ${argument}}`;
    const body = where.includes('block')
      ? `blocks: {gate: {layers: [${layer}]}}\nlayers: [{name: one, block: gate}]`
      : `layers: [${layer}]`;
    const files = {
      'model.yaml': `apiVersion: widthwise/v1\nkind: Model\nname: m\nplugins: [./layers.yaml]\ninputs: {x: {shape: [3]}}\n${body}\n`,
      'layers.yaml': readFileSync(join(folder, 'layers.yaml'), 'utf8'),
    };
    const overlay = `apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nlayers: [${patch}]\n`;
    const compiled = compileSpec(overlay, { path: 'o.yaml', files, set });
    expect(compiled.diagnostics).toEqual([]);
    // By hand: two kernels of 3 x 4, and no bias.
    expect(summarize(compiled).totalParams).toBe(24);
    const name = where.includes('block') ? 'one.hidden' : 'hidden';
    for (const key of ['use_bias', 'useBias'])
      expect(explain(compiled, `${name}.${key}`)).toMatchObject([{ path: `${name}.useBias`, value: false }]);
  });

  test.each<[string, string, { readonly overlays?: readonly string[] }]>([
    ['itself', 'layers.yaml', {}],
    ['as an overlay', 'model.yaml', { overlays: [join(folder, 'layers.yaml')] }],
  ])('is no model: given %s it is told what to do with it', async (_, file, options) => {
    const { ok, diagnostics } = await loadSpec(join(folder, file), options);
    const [first, ...others] = diagnostics;
    expect([ok, first?.code, first?.suggestion, others]).toEqual([
      false,
      'plugin-alone',
      'list it under "plugins" of a Model, and check that',
      [],
    ]);
  });

  test('renders to a spec that means the same, from another folder too', async () => {
    const spec = requireValid(await loadSpec(join(folder, 'wide.yaml'))).spec;
    const text = render(spec, { directory: join(root, 'runs') });
    expect(text).toContain('plugins: [../specs/plugin/layers.yaml]');
    const layers = readFileSync(join(folder, 'layers.yaml'), 'utf8');
    const again = compileSpec(text, {
      path: join(root, 'runs', 'spec.yaml'),
      files: { [join(folder, 'layers.yaml')]: layers },
    });
    expect(summarize(again).totalParams).toBe(parameters(128));
  });
});

describe('built', () => {
  let tf: Tf;
  mkdirSync(join(root, 'runs'), { recursive: true });
  const directory = mkdtempSync(join(root, 'runs', 'plugin-'));
  beforeAll(async () => {
    tf = await useBackend('cpu');
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test('it computes what its module says, and learns', async () => {
    const compiled = await loadSpec(join(folder, 'model.yaml'), { set: ['fit.epochs=2'] });
    const { model, logs } = await trainModel(compiled, { tf });
    expect(model.countParams()).toBe(parameters(64));
    // Ten classes: a network that learns nothing stays at a tenth.
    expect(logs['val_accuracy']).toBeGreaterThan(0.5);
    const [kernel, gate, bias, gateBias] = model.getLayer('hidden').getWeights();
    const x = tf.ones([2, 10]);
    const expected = tf.mul(
      tf.add(tf.matMul(x, kernel as never), bias as never),
      tf.sigmoid(tf.add(tf.matMul(x, gate as never), gateBias as never)),
    );
    const actual = tf
      .model({ inputs: model.inputs, outputs: model.getLayer('hidden').output })
      .predict(x) as typeof expected;
    expect(tf.max(tf.abs(tf.sub(actual, expected))).arraySync()).toBeLessThan(1e-6);
    model.dispose();
  });

  test('it comes back from a saved model, when that may run its code', async () => {
    const valid = requireValid(await loadSpec(join(folder, 'model.yaml')));
    const model = await buildModel(valid, { tf });
    await saveModel(model, join(directory, 'run'), { tf, plugins: pluginModules(valid.graph) });
    await expect(loadModel(join(directory, 'run'), { tf })).rejects.toThrow(/--allow-plugins/);
    const { model: again } = await loadModel(join(directory, 'run'), { tf, allowPlugins: true });
    const x = tf.ones([2, 10]);
    const difference = tf.sub(again.predict(x) as typeof x, model.predict(x) as typeof x);
    expect(tf.max(tf.abs(difference)).arraySync()).toBe(0);
    const elsewhere = mkdtempSync(join(tmpdir(), 'widthwise-elsewhere-'));
    await saveModel(model, elsewhere, { tf, plugins: pluginModules(valid.graph) });
    // The module would lie outside of that folder.
    await expect(loadModel(elsewhere, { tf, allowPlugins: true })).rejects.toThrow(/outside the project/);
    rmSync(elsewhere, { recursive: true });
  });
});

describe('signatures', () => {
  const plugin = (layer: string) => `
apiVersion: widthwise/v1
kind: Plugin
module: ./layers.mjs
layers:
  Own: {description: A layer., arguments: {units: {type: integer, default: 3}}, ${layer}}
`;
  const model = (inputs: string, entry = '{name: y, type: Own}') => `
apiVersion: widthwise/v1
kind: Model
name: own
plugins: [./layers.yaml]
inputs: ${inputs}
layers: [${entry}]
`;
  const shapesOf = (layer: string, inputs: string, entry?: string) => {
    const compiled = compileSpec(model(inputs, entry), { files: { 'layers.yaml': plugin(layer) } });
    return compiled.ok
      ? summarize(compiled).layers.at(-1)?.outputShape
      : compiled.diagnostics.map(({ message }) => message);
  };
  const two = '{name: y, type: Own, inputs: [a, b]}';

  test.each([
    ['inputs: [[...]], outputs: [[...]]', '{x: {shape: [7, 5]}}', undefined, [null, 7, 5]],
    ['inputs: [[..., f]], outputs: [[..., units]]', '{x: {shape: [7, 5]}}', undefined, [null, 7, 3]],
    ['inputs: [[h, ..., f]], outputs: [[f, h]]', '{x: {shape: [2, 7, 5]}}', undefined, [null, 5, 2]],
    ['inputs: [[h, w]], outputs: [["$(h * w // 2)"]]', '{x: {shape: [7, 5]}}', undefined, [null, 17]],
    ['inputs: [[t, f]], outputs: [["$(2 * t)", f]]', '{x: {shape: [null, 5]}}', undefined, [null, null, 5]],
    ['inputs: [[n], [n]], outputs: [[2]]', '{a: {shape: [4]}, b: {shape: [4]}}', two, [null, 2]],
    [
      'inputs: [[..., n]], variadic: true, outputs: [[..., n]]',
      '{a: {shape: [2, 4]}, b: {shape: [2, 4]}}',
      two,
      [null, 2, 4],
    ],
    [
      'inputs: [[n], [n]], outputs: [[2]]',
      '{a: {shape: [4]}, b: {shape: [5]}}',
      two,
      ['y (Own): Own needs n to be 4, but an input has 5'],
    ],
    [
      'inputs: [[h, w]], outputs: [[h]]',
      '{x: {shape: [7]}}',
      undefined,
      ['y (Own): Own takes inputs of 2 axes besides the batch, not 1'],
    ],
    [
      'inputs: [[n]], outputs: [["$(n / 2)"]]',
      '{x: {shape: [7]}}',
      undefined,
      ['y (Own): Own makes no whole axis of $(n / 2): it is 3.5'],
    ],
    [
      'inputs: [[n]], outputs: [[n]], weights: {k: [n]}',
      '{x: {shape: [null]}}',
      undefined,
      ['y (Own): Own needs the length of every axis of its k, and one is not known'],
    ],
  ])('%s on %s', (layer, inputs, entry, expected) => {
    expect(shapesOf(layer, inputs, entry)).toEqual(expected);
  });
});

test('the schema for editors has the type, its arguments and what overlays may say of them', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'schema', file), 'utf8')) as object;
  const layers = readFileSync(join(folder, 'layers.yaml'), 'utf8');
  const { schema } = editorSchema(read('widthwise.json'), read('layer.json'), { 'layers.yaml': layers });
  expect(schema).toMatchObject({
    $defs: {
      GatedDense: {
        properties: { units: { minimum: 1 }, kernelInitializer: { default: 'glorotUniform' } },
        required: ['name', 'type', 'units'],
      },
    },
  });
  expect(JSON.stringify(schema)).toContain('{"$ref":"#/$defs/GatedDense"}');
});
