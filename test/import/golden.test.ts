import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSpec, formatDiagnostics, importKeras } from '../../src/index.ts';
import { expectGolden } from '../support/golden.ts';

/** One folder for each network: its JSON and the spec that it becomes, after what is said about it. */
const root = join(import.meta.dirname, 'golden');

describe('what a network becomes', () => {
  test.each(readdirSync(root))('%s', (name) => {
    const {
      text = '',
      diagnostics,
      sources,
    } = importKeras(readFileSync(join(root, name, 'model.json'), 'utf8'));
    const said = formatDiagnostics(diagnostics, sources).replace(/^(?=.)/gm, '# ');
    expectGolden(said.trim() === '' ? text : `${said}\n${text}`, join(root, name, 'expected.yaml'));
    expect(compileSpec(text).diagnostics).toEqual([]);
  });
});

test('the same JSON as an object, and with a byte order mark', () => {
  const json = readFileSync(join(root, 'text-keras3', 'model.json'), 'utf8');
  const { text } = importKeras(json);
  expect(importKeras(JSON.parse(json) as object).text).toBe(text);
  expect(importKeras(`\uFEFF${json}`).text).toBe(text);
});

test('without its compile section', () => {
  const json = readFileSync(join(root, 'text-keras3', 'model.json'), 'utf8');
  expect(importKeras(json).text).toContain('compile:');
  expect(importKeras(json, { compile: false }).text).not.toContain('compile:');
});

test('a mask that does not come with what the layer reads is refused', () => {
  const model = JSON.parse(readFileSync(join(root, 'masks-keras3', 'model.json'), 'utf8')) as {
    config: { layers: { name: string; inbound_nodes: { args: unknown[] }[] }[] };
  };
  const comparison = model.config.layers.find(({ name }) => name === 'not_equal_1')?.inbound_nodes[0];
  expect(comparison?.args[1]).toBe(0);
  comparison?.args.splice(1, 1, 7);
  const said = importKeras(model).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  // The pooling behind it was given the mask that the LSTM hands on, which is the same.
  expect(said).toEqual(['import-call: own_mask (LSTM) is called with "mask", which a spec cannot say']);
});

test('several steps per execution, as Keras was told, and one, which it takes anyway', () => {
  const json = readFileSync(join(root, 'text-keras3', 'model.json'), 'utf8');
  const several = json.replace('"steps_per_execution": 1', '"steps_per_execution": 8');
  expect(importKeras(several).text).toContain('stepsPerExecution: 8');
  expect(importKeras(json).text).not.toContain('stepsPerExecution');
});

test('the metric Accuracy(), which is not that of the word, is left out, and it is said', () => {
  const model = JSON.parse(readFileSync(join(root, 'text-keras3', 'model.json'), 'utf8')) as {
    compile_config: { metrics: unknown };
  };
  const object = { module: 'keras.metrics', class_name: 'Accuracy', config: { name: 'accuracy' } };
  model.compile_config.metrics = [object, 'acc', 'Accuracy'];
  const { text, diagnostics } = importKeras(model);
  expect(text).toContain('metrics: [acc, accuracy]');
  expect(diagnostics.map(({ code }) => code)).toEqual(['import-dropped']);
});

test('no input makes it throw', () => {
  const json = readFileSync(join(root, 'residual-keras3', 'model.json'), 'utf8');
  for (let cut = 0; cut < json.length; cut += 997) {
    expect(importKeras(json.slice(0, cut)).text).toBeUndefined();
    // One value replaced by another of a different kind.
    const broken = json.slice(0, cut) + json.slice(cut).replace(/: ("[^"]*"|\d+|\[|null)/, ': {"a": $1');
    importKeras(broken);
    importKeras(json.slice(0, cut) + json.slice(cut).replace(/: ("[^"]*"|[\d.]+|null)/, ': [1, null]'));
  }
});

test('a mask that is fed is refused, once', () => {
  const model = {
    class_name: 'Functional',
    module: 'keras',
    config: {
      name: 'masked',
      layers: [
        {
          class_name: 'InputLayer',
          config: { name: 'series', batch_shape: [null, 5, 3] },
          inbound_nodes: [],
        },
        {
          class_name: 'InputLayer',
          config: { name: 'seen', batch_shape: [null, 5], dtype: 'bool' },
          inbound_nodes: [],
        },
        {
          class_name: 'LSTM',
          module: 'keras.layers',
          config: { name: 'reader', units: 4 },
          inbound_nodes: [
            { args: [tensor('series', [null, 5, 3])], kwargs: { mask: tensor('seen', [null, 5]) } },
          ],
        },
      ],
      input_layers: [
        ['series', 0, 0],
        ['seen', 0, 0],
      ],
      output_layers: [['reader', 0, 0]],
    },
  };
  const said = importKeras(model).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  expect(said).toEqual(['import-call: reader (LSTM) is called with "mask", which a spec cannot say']);
});

function tensor(layer: string, shape: readonly (number | null)[]): object {
  return { class_name: '__keras_tensor__', config: { shape, keras_history: [layer, 0, 0] } };
}
