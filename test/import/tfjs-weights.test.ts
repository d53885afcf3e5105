import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { io, LayersModel, Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModel, loadSpec } from '../../src/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { decodeManifest } from '../../src/util/layers-model.ts';
import { randomSource } from '../../src/util/random.ts';
import { builtProgram, temporaryDirectory } from '../cli/support/program.ts';

/** A network of plain tf.layers, with layers of many weights, one inside another, and a network inside. */
function stockModel(tf: Tf): LayersModel {
  const inner = tf.sequential({
    name: 'inner',
    layers: [tf.layers.dense({ name: 'first', units: 3, inputShape: [4] }), tf.layers.dense({ units: 2 })],
  });
  const image = tf.input({ shape: [6, 6, 2], name: 'image' });
  const series = tf.input({ shape: [5, 3], name: 'series' });
  const conv = tf.layers.conv2d({ filters: 4, kernelSize: 3 }).apply(image);
  const normal = tf.layers.batchNormalization({ name: 'normal' }).apply(conv);
  const pooled = tf.layers.globalAveragePooling2d({}).apply(normal);
  const both = tf.layers
    .bidirectional({
      layer: tf.layers.lstm({ units: 2, returnSequences: true }),
      mergeMode: 'concat',
    })
    .apply(series);
  const each = tf.layers.timeDistributed({ layer: tf.layers.dense({ units: 3 }) }).apply(both);
  const last = tf.layers.gru({ units: 4 }).apply(each);
  const outputs = [inner.apply(pooled), last] as never;
  const model = tf.model({ inputs: [image, series], outputs });
  // Numbers of their own for everything, moving means and variances too.
  model.setWeights(
    model.getWeights().map((w, i) => tf.randomUniform(w.shape, 0.1, 0.9, 'float32', 1000 + i)),
  );
  return model;
}

/** Saves a model in a directory as TensorFlow.js does, its weights in two files. */
async function save(tf: Tf, model: LayersModel, folder: string): Promise<LayersModel> {
  const keep = ({
    modelTopology,
    weightSpecs: weights = [],
    weightData,
  }: io.ModelArtifacts): Promise<io.SaveResult> => {
    const bytes = new Uint8Array(weightData as ArrayBuffer);
    const half = Math.floor(bytes.byteLength / 2);
    writeFileSync(join(folder, 'a.bin'), bytes.subarray(0, half));
    writeFileSync(join(folder, 'b.bin'), bytes.subarray(half));
    const weightsManifest = [{ paths: ['a.bin', 'b.bin'], weights }];
    writeFileSync(join(folder, 'model.json'), JSON.stringify({ modelTopology, weightsManifest }));
    return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } });
  };
  await model.save(tf.io.withSaveHandler(keep));
  return model;
}

describe('weights beside a model.json of TensorFlow.js', () => {
  const program = builtProgram();
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('cpu');
  });

  /** What the stock model and the one built from the spec make of the same numbers. */
  async function outputsOf(stock: LayersModel, spec: string): Promise<readonly (readonly number[][])[]> {
    const own = await buildModel(await loadSpec(spec), { tf });
    const x = [noise([3, 6, 6, 2], 1), noise([3, 5, 3], 2)];
    return [stock, own].map((model) =>
      (model.predict(x) as Tensor[]).map((output) => [...output.dataSync()]),
    );
  }

  function noise(shape: number[], seed: number): Tensor {
    return tf.randomUniform(shape, -1, 1, 'float32', seed);
  }

  test('come along on the command line, and the network gives the same outputs', async () => {
    const folder = await temporaryDirectory();
    const stock = await save(tf, stockModel(tf), folder);
    const spec = join(folder, 'own.yaml');
    const { code, stderr } = await program.run([
      'import',
      join(folder, 'model.json'),
      '--weights',
      '-o',
      spec,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(spec, 'utf8')).toContain('weights: ./own.safetensors');
    const [expected = [], actual] = await outputsOf(stock, spec);
    expect(expected.map((values) => Math.max(...values) > 0)).toEqual([true, true]);
    expect(actual).toEqual(
      expected.map((values) => values.map((value) => expect.closeTo(value, 5) as number)),
    );
  });

  test('that are left behind are mentioned', async () => {
    const folder = await temporaryDirectory();
    await save(tf, stockModel(tf), folder);
    const file = join(folder, 'model.json');
    const { stderr } = await program.run(['import', file, '-o', join(folder, 'own.yaml')]);
    expect(stderr).toBe(`The weights in ${file} stay behind; --weights takes them along.\n`);
  });

  test('that are not there, or cut off, are refused', async () => {
    const folder = await temporaryDirectory();
    await save(tf, stockModel(tf), folder);
    const file = join(folder, 'model.json');
    const args = ['import', file, '--weights', '-o', join(folder, 'own.yaml')];
    const elsewhere = await program.run([...args.slice(0, 3), 'own.safetensors', ...args.slice(3)]);
    expect(elsewhere.stderr).toContain(
      `cannot read own.safetensors: there is no such file\n  = --weights names where they are; they are written to ${join(folder, 'own.safetensors')}\n`,
    );
    writeFileSync(join(folder, 'b.bin'), new Uint8Array(5));
    const cut = await program.run(args);
    expect(cut).toMatchObject({ code: 1, stdout: '' });
    expect(cut.stderr).toContain(
      `error import-weights: the files of weights beside ${file} are not those that it describes`,
    );
    writeFileSync(file, readFileSync(file, 'utf8').replace('b.bin', 'c.bin'));
    const missing = await program.run(args);
    expect(missing.stderr).toContain(`cannot read ${join(folder, 'c.bin')}: there is no such file`);
  });
});

describe('decoding', () => {
  test('of every type and quantization is what tf.io.decodeWeights does', async () => {
    const tf = await useBackend('cpu');
    const quantization = { scale: 0.75, min: -3 };
    const entries: io.WeightsManifestEntry[] = [
      { name: 'plain', shape: [5, 3], dtype: 'float32' },
      { name: 'count', shape: [2], dtype: 'int32' },
      { name: 'flag', shape: [3], dtype: 'bool' },
      { name: 'bytes', shape: [7], dtype: 'float32', quantization: { dtype: 'uint8', ...quantization } },
      { name: 'words', shape: [4], dtype: 'float32', quantization: { dtype: 'uint16', ...quantization } },
      { name: 'halves', shape: [64], dtype: 'float32', quantization: { dtype: 'float16' } },
      { name: 'scalar', shape: [], dtype: 'float32' },
    ];
    const bytes = bytesFor(entries);
    const expected = tf.io.decodeWeights(bytes.slice().buffer, entries);
    const actual = decodeManifest([{ paths: [], weights: entries }], bytes) ?? [];
    for (const { name, shape, values } of actual) {
      const tensor = expected[name];
      expect([name, shape, [...values]]).toEqual([name, tensor?.shape, [...(tensor?.dataSync() ?? [])]]);
    }
    expect(actual.map(({ name }) => name)).toEqual(entries.map(({ name }) => name));
    expect(decodeManifest([{ paths: [], weights: entries }], bytes.subarray(1))).toBeUndefined();
  });
});

/** Noise, but flags that are flags, and for floats no bits that are no number. */
function bytesFor(entries: readonly io.WeightsManifestEntry[]): Uint8Array {
  const random = randomSource(7);
  const parts = entries.map(({ shape, dtype, quantization }) => {
    const size = shape.reduce((a, b) => a * b, 1);
    const stored = quantization?.dtype ?? dtype;
    const numbers = Array.from({ length: size }, random);
    if (stored === 'float32') return bytesOf(Float32Array.from(numbers, (n) => n * 9 - 4));
    if (stored === 'bool') return Uint8Array.from(numbers, (n) => Math.round(n));
    if (stored === 'int32') return bytesOf(Int32Array.from(numbers, (n) => n * 1e6 - 5e5));
    if (stored === 'uint8') return Uint8Array.from(numbers, (n) => n * 256);
    return bytesOf(Uint16Array.from(numbers, (n) => n * 65536));
  });
  return new Uint8Array(Buffer.concat(parts));
}

function bytesOf({ buffer }: { readonly buffer: ArrayBufferLike }): Uint8Array {
  return new Uint8Array(buffer);
}
