/**
 * Imports the architectures that scripts/zoo/check.py has written, carries the weights over by the names of the layers, and
 * compares what the network makes of an image with what Keras makes of it. Fails when one is off by more than 1e-4.
 *
 *     npx tsx scripts/zoo-check.ts DIRECTORY
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { buildModel, compileSpec, importKeras, useBackend, type Tf } from '../src/index.ts';

interface Case {
  readonly model: object;
  /** By path: shape and offset of each weight. */
  readonly weights: Readonly<Record<string, readonly (readonly [readonly number[], number])[]>>;
  readonly shape: readonly number[];
  readonly output: readonly number[];
}

/** Relative to the largest output. */
const LIMIT = 1e-4;

const [directory = ''] = process.argv.slice(2);
const tf = await useBackend('native');
let failed = false;
for (const file of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
  const name = file.replace('.json', '');
  const off = await check(tf, name);
  failed ||= !(off.by <= LIMIT);
  console.log(
    `${name.padEnd(18)} off by ${off.by.toExponential(1)}; outputs up to ${off.largest.toPrecision(3)}`,
  );
}
process.exitCode = failed ? 1 : 0;

async function check(tf: Tf, name: string): Promise<{ by: number; largest: number }> {
  const {
    model: json,
    weights,
    shape,
    output,
  } = JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8')) as Case;
  const { text = '' } = importKeras(json);
  const model = await buildModel(compileSpec(text), { tf });
  setWeights(tf, model, weights, numbersOf(join(directory, `${name}.bin`)));
  const ours = tf.tidy(() => {
    const x = tf.tensor(numbersOf(join(directory, `${name}.x.bin`)), [...shape], 'float32');
    return [model.predict(x)].flat()[0]?.dataSync() ?? [];
  });
  model.dispose();
  const largest = Math.max(...output.map(Math.abs));
  const by = Math.max(...output.map((value, i) => Math.abs(value - (ours[i] ?? NaN)))) / largest;
  return { by, largest };
}

function setWeights(tf: Tf, model: LayersModel, weights: Case['weights'], numbers: Float32Array): void {
  tf.tidy(() => {
    for (const [path, rows] of Object.entries(weights)) {
      const values = rows.map(([shape, offset]) => {
        const size = shape.reduce((a, b) => a * b, 1);
        return tf.tensor(numbers.subarray(offset, offset + size), [...shape], 'float32');
      });
      model.getLayer(path.replaceAll('/', '.')).setWeights(values);
    }
  });
}

function numbersOf(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
