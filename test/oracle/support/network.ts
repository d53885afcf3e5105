import type { LayersModel } from '@tensorflow/tfjs';
import type { Tf } from '../../../src/runtime/index.ts';
import type { Digest, NetworkCase, OracleTensor } from './cases.ts';
import { difference, TOLERANCE } from './compare.ts';
import type { Numbers } from './compare.ts';
import { layerWeights } from './model.ts';
import { integers, noise } from './noise.ts';

/** As scripts/oracle/networks.py has them. */
export const BATCH = 32;
export const BATCHES = 4;
const CLASSES = 10;

function size(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** Glorot's limit for a kernel, [fan in, fan out] being its last two axes times its window; 0.1 for a bias. */
function limit(name: string, shape: readonly number[]): number {
  if (name === 'bias') return 0.1;
  const [fanIn = 1, fanOut = 1] = shape.slice(-2);
  return Math.sqrt(6 / ((fanIn + fanOut) * size(shape.slice(0, -2))));
}

/** Sets every weight from its stream of noise. */
export function setFormulaWeights(tf: Tf, model: LayersModel, oracle: NetworkCase): void {
  tf.tidy(() => {
    for (const layer of oracle.layers) {
      const values = layer.weights.map(({ name, shape }) => {
        const bound = limit(name, shape);
        const stream = `${oracle.name}/w/${layer.name}/${name}`;
        return tf.tensor(noise(stream, size(shape), -bound, bound), [...shape], 'float32');
      });
      if (values.length > 0) model.getLayer(layer.name).setWeights(values);
    }
  });
}

/** The inputs of all four batches. */
export function networkInputs(oracle: NetworkCase): OracleTensor {
  const [input] = Object.values(oracle.spec.inputs);
  const shape = [BATCH * BATCHES, ...(input?.shape ?? []).map((dim) => dim ?? 1)];
  return { shape, values: [...noise(`${oracle.name}/x`, size(shape))] };
}

/** The targets of all four batches: one-hot classes, class numbers, or plain numbers. */
export function networkTargets(oracle: NetworkCase): OracleTensor {
  const stream = `${oracle.name}/y`;
  const count = BATCH * BATCHES;
  if (oracle.targets === 'values') return { shape: [count, 1], values: [...noise(stream, count)] };
  const classes = [...integers(stream, count, CLASSES)];
  if (oracle.targets === 'sparse') return { shape: [count, 1], values: classes };
  const oneHot = classes.flatMap((label) => Array.from({ length: CLASSES }, (_, i) => (i === label ? 1 : 0)));
  return { shape: [count, CLASSES], values: oneHot };
}

function digestDifferences(what: string, weight: Numbers, expected: Digest): readonly string[] {
  const values = Float64Array.from(weight.values);
  const picked = values.filter((_, i) => i % expected.stride === 0);
  const sum = values.reduce((a, b) => a + b, 0);
  const norm = Math.sqrt(values.reduce((a, b) => a + b * b, 0));
  const limits = TOLERANCE * Math.sqrt(values.length);
  return [
    weight.shape.join() === expected.shape.join()
      ? ''
      : `${what}: shape [${weight.shape}], not [${expected.shape}]`,
    difference(`${what} values`, picked, expected.picked, TOLERANCE),
    difference(`${what} sum`, [sum], [expected.sum], limits),
    difference(`${what} norm`, [norm], [expected.norm], limits),
  ].filter((text) => text !== '');
}

/** Compares every weight with its digest. */
export function weightDifferences(
  model: LayersModel,
  digests: Readonly<Record<string, readonly Digest[]>>,
): readonly string[] {
  return Object.entries(digests).flatMap(([layer, expected]) => {
    const weights = layerWeights(model, layer);
    return expected.flatMap((digest, i) => {
      const weight = weights[i] ?? { shape: [], values: [] };
      return digestDifferences(`${layer} weight ${i}`, weight, digest);
    });
  });
}
