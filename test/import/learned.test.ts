import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  buildModel,
  importKeras,
  importKerasWeights,
  kerasModelJson,
  loadSpec,
  requireValid,
  useBackend,
} from '../../src/index.ts';
import { textFormOf } from '../../src/layers/index.ts';
import { temporaryDirectory } from '../cli/support/program.ts';
import { listDifferences } from '../oracle/support/compare.ts';
import { predictOn } from '../oracle/support/model.ts';

/** A file that scripts/zoo/learned.py has saved by Keras; it printed the outputs. */
const file = gunzipSync(readFileSync(join(import.meta.dirname, 'weights', 'learned.keras.gz')));
const outputs = {
  shape: [2, 2],
  values: [0.049407124519348145, 1.6662245988845825, 0.3520965576171875, -0.7233328819274902],
};

const texts: Readonly<Record<string, readonly string[]>> = {
  text: ['good nothing', 'wine bad food food'],
  city: ['Oslo', 'Bern'],
  other: ['q', 'r'],
  notes: ['wine wine', 'bad news'],
};
const numbers: Readonly<Record<string, readonly number[]>> = { code: [5, 0], age: [25, 45] };

test('a .keras file brings the vocabularies that its layers have learned', async () => {
  const json = await kerasModelJson(file);
  const { text = '' } = importKeras(json, { weights: './learned.safetensors' });
  const folder = await temporaryDirectory();
  writeFileSync(join(folder, 'learned.yaml'), text);
  writeFileSync(join(folder, 'learned.safetensors'), await importKerasWeights(json, file));
  const valid = requireValid(await loadSpec(join(folder, 'learned.yaml')));
  const tf = await useBackend('cpu');
  const model = await buildModel(valid, { tf });
  const x = valid.graph.inputs.map((name) => {
    const given = texts[name];
    if (given === undefined) return { shape: [2, 1], values: numbers[name] ?? [] };
    const reader = valid.graph.nodes.find(({ inputs }) => inputs.some(({ layer }) => layer === name));
    const { shape = [], values = [] } = (reader && textFormOf(reader, [1])?.encode(given, 2)) ?? {};
    return { shape: [2, ...shape], values: [...values] };
  });
  expect(listDifferences('output', predictOn(tf, model, x), [outputs])).toEqual([]);
  model.dispose();
});

test('the JSON alone does not have them, which is said', async () => {
  const json = JSON.parse(await kerasModelJson(file)) as { config: { layers: { config: object }[] } };
  const words = json.config.layers.find(({ config }) => Reflect.get(config, 'name') === 'words');
  Object.assign(words?.config ?? {}, { vocabulary: null });
  const said = importKeras(json).diagnostics.map(({ message }) => message);
  expect(said).toContain(
    'words has learned 4 tokens, which are not in the JSON; training the spec learns others',
  );
});
