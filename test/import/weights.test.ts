import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModel, importKeras, importKerasWeights, loadSpec, WidthwiseError } from '../../src/index.ts';
import { modelJsonIn } from '../../src/import/weights/model-json.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { temporaryDirectory } from '../cli/support/program.ts';
import type { OracleTensor } from '../oracle/support/cases.ts';
import { listDifferences } from '../oracle/support/compare.ts';
import { predictOn } from '../oracle/support/model.ts';
import { noise } from '../oracle/support/noise.ts';

/** Files that scripts/zoo/weights.py has saved by Keras. */
const read = (name: string): Buffer =>
  gunzipSync(readFileSync(join(import.meta.dirname, 'weights', `${name}.gz`)));
const outputs = JSON.parse(
  readFileSync(join(import.meta.dirname, 'weights', 'outputs.json'), 'utf8'),
) as Readonly<Record<string, OracleTensor>>;

const tensor = (stream: string, shape: readonly number[]): OracleTensor => {
  const values = noise(
    stream,
    shape.reduce((a, b) => a * b, 1),
  );
  return { shape, values: [...values] };
};
const x = [tensor('weights/image', [3, 6, 6, 2]), tensor('weights/series', [3, 5, 3])];

describe('weights of Keras', () => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('cpu');
  });

  test.each([
    ['keras3.keras', 'keras3.keras'],
    ['keras3.weights.h5', 'keras3.keras'],
    ['keras2.h5', 'keras2.h5'],
  ])('%s: the spec starts from them and gives Keras’s outputs', async (file, model) => {
    const folder = await temporaryDirectory();
    const json = await modelJsonIn(read(model), model);
    const { text = '' } = importKeras(json, { weights: './small.safetensors' });
    writeFileSync(join(folder, 'small.yaml'), text);
    writeFileSync(join(folder, 'small.safetensors'), await importKerasWeights(json, read(file), file));
    const built = await buildModel(await loadSpec(join(folder, 'small.yaml')), { tf });
    const expected = outputs[file];
    expect(
      listDifferences('output', predictOn(tf, built, x), expected === undefined ? [] : [expected]),
    ).toEqual([]);
    built.dispose();
  });

  test('of another network are refused, layer by layer', async () => {
    const json = await modelJsonIn(read('keras3.keras'), 'keras3.keras');
    const wider = json.replace('"units": 5', '"units": 6');
    const refused = importKerasWeights(wider, read('keras3.weights.h5'), 'w.h5');
    await expect(refused).rejects.toThrow(
      'w.h5 does not fit the network: gate.up has the weights [4, 6] [6], and in the file [4, 5] [5]; gate.inside',
    );
  });

  test.each([
    ['no HDF5 file', Buffer.from('not at all')],
    ['an archive that is cut off', read('keras3.keras').subarray(0, 900)],
    ['an HDF5 file that is cut off', read('keras3.weights.h5').subarray(0, 900)],
  ])('%s is an error of the user', async (_, bytes) => {
    const json = await modelJsonIn(read('keras3.keras'), 'keras3.keras');
    await expect(importKerasWeights(json, bytes, 'w.h5')).rejects.toBeInstanceOf(WidthwiseError);
  });
});
