import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  buildModel,
  importKeras,
  importKerasWeights,
  kerasModelJson,
  loadSpec,
  WidthwiseError,
} from '../../src/index.ts';
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
    ['keras3.h5', 'keras3.h5'],
    ['keras2.h5', 'keras2.h5'],
    ['keras2.keras', 'keras2.keras'],
  ])('%s: the spec starts from them and gives Keras’s outputs', async (file, model) => {
    const folder = await temporaryDirectory();
    const json = await kerasModelJson(read(model), model);
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

  // Keras 3 keeps the word that it was given, Keras 2 the class.
  test.each([
    ['keras3.keras', 'mae'],
    ['keras3.h5', 'mae'],
    ['keras2.h5', 'meanAbsoluteError'],
    ['keras2.keras', 'mae'],
  ])('%s says how it was trained', async (file, metric) => {
    const { text, diagnostics } = importKeras(await kerasModelJson(read(file), file));
    expect(diagnostics).toEqual([]);
    expect(text).toContain(
      `compile:\n  optimizer: {type: sgd, learningRate: 0.25, momentum: 0.5}\n  loss: meanSquaredError\n  metrics: [${metric}]\n`,
    );
  });

  test('of another network are refused, layer by layer', async () => {
    const json = await kerasModelJson(read('keras3.keras'), 'keras3.keras');
    const wider = json.replace('"units": 5', '"units": 6');
    const refused = importKerasWeights(wider, read('keras3.weights.h5'), 'w.h5');
    await expect(refused).rejects.toThrow(
      'w.h5 does not fit the network: gate.up has the weights [4, 6] [6], and in the file [4, 5] [5]; gate.inside',
    );
  });

  test.each([
    [
      'no HDF5 file',
      Buffer.from('not at all'),
      'w.h5 is text, not a .keras, .weights.h5 or .h5 file of Keras',
    ],
    ['an archive that is cut off', read('keras3.keras').subarray(0, 900), 'is an archive that is cut off'],
    [
      'an archive with a wrong byte',
      changed(read('keras3.keras')),
      'model.weights.h5 in it has not the checksum',
    ],
    [
      'an HDF5 file that is cut off',
      read('keras3.weights.h5').subarray(0, 900),
      'w.h5 is cut off: it has 900 of the',
    ],
  ])('%s is an error of the user, and HDF5 prints nothing', async (_, bytes, message) => {
    const printed = vi.spyOn(console, 'error');
    const json = await kerasModelJson(read('keras3.keras'), 'keras3.keras');
    const refused = importKerasWeights(json, bytes, 'w.h5');
    await expect(refused).rejects.toBeInstanceOf(WidthwiseError);
    await expect(refused).rejects.toThrow(message);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  // A wrong byte in HDF5 may be a number of a weight, which nothing tells from a right one.
  test.each(['keras2.h5', 'keras3.h5'])('%s, damaged anywhere, is read or refused', async (file) => {
    const json = await kerasModelJson(read(file), file);
    const whole = read(file);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 150)) {
      const error = await importKerasWeights(json, changed(whole, at), file).catch((e: unknown) => e);
      if (!(error instanceof Uint8Array)) expect(error).toBeInstanceOf(WidthwiseError);
    }
  });
});

/** The file with one byte, by default in its middle, turned over. */
function changed(file: Buffer, at = Math.trunc(file.length / 2)): Buffer {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
