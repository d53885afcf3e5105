import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LayerType } from '../../src/spec/generated/layers.ts';
import type { LayerCall } from '../../src/layers/call.ts';
import { rowOf } from '../../src/layers/table.ts';
import { build, callOf, difference, tf } from './support.ts';

/** A call and the shape of its input without the batch. */
type Trained = readonly [call: LayerCall, shape: readonly number[]];

/** What trained/<family>.json has of each: type, arguments beyond the defaults, shape of the input without the batch. */
const written = readdirSync(new URL('./trained/', import.meta.url)).flatMap(
  (file) =>
    JSON.parse(readFileSync(new URL(`./trained/${file}`, import.meta.url), 'utf8')) as readonly (readonly [
      LayerType,
      object,
      readonly number[],
    ])[],
);

/** One of each type that has a gradient, and each that builds a corrected class. */
const trained: readonly Trained[] = [
  ...written.map(([type, args, shape]): Trained => [callOf(type, args), shape]),
  [callOf('Activation', { activation: 'hardSigmoid' }), [6]],
  [callOf('Add'), [3]],
  [callOf('Average'), [3]],
  [callOf('AveragePooling2D', { poolSize: [2, 2] }), [6, 4, 2]],
  [callOf('AveragePooling2D', { poolSize: [3, 2], strides: [2, 1], padding: 'same' }), [5, 5, 2]],
  [callOf('BatchNormalization'), [4, 3]],
  [callOf('BatchNormalization', { axis: 1, scale: false }), [4, 3, 2]],
  [callOf('Concatenate', { axis: 1 }), [3, 2]],
  [callOf('Conv1D', { filters: 2, kernelSize: [2] }), [5, 3]],
  [callOf('Conv1D', { filters: 2, kernelSize: [2], padding: 'causal' }), [5, 3]],
  [callOf('Conv2D', { filters: 2, kernelSize: [2, 2] }), [5, 4, 3]],
  [callOf('Conv2D', { filters: 2, kernelSize: [2, 2], dilationRate: [2, 2] }), [5, 4, 3]],
  [callOf('Dense', { units: 3, activation: 'gelu' }), [4]],
  [callOf('DepthwiseConv2D', { kernelSize: [2, 2] }), [5, 4, 3]],
  [callOf('DepthwiseConv2D', { kernelSize: [2, 2], dilationRate: [2, 2] }), [5, 4, 3]],
  [callOf('Dot', { axes: [1, 2] }), [3, 3]],
  [callOf('Dropout', { rate: 0.5 }), [6]],
  [callOf('EinsumDense', { equation: 'abc,cd->abd', outputShape: [null, 2] }), [4, 3]],
  [callOf('ELU'), [6]],
  [callOf('ELU', { alpha: 0.5 }), [6]],
  [callOf('Embedding', { inputDim: 5, outputDim: 2 }), [4]],
  [callOf('Flatten'), [2, 3]],
  [callOf('GRU', { units: 3, dropout: 0.3 }), [4, 2]],
  [callOf('GroupNormalization', { groups: 2 }), [3, 4]],
  [callOf('GlobalAveragePooling2D', { keepdims: true }), [5, 4, 2]],
  [callOf('LSTM', { units: 3, recurrentDropout: 0.3 }), [4, 2]],
  [callOf('LayerNormalization', { axis: [1, 2] }), [3, 4]],
  [callOf('Masking'), [4, 3]],
  [callOf('MaxPooling1D'), [6, 2]],
  [callOf('MaxPooling2D', { strides: [1, 1] }), [6, 5, 2]],
  [callOf('RMSNormalization'), [3, 4]],
  [callOf('Reshape', { targetShape: [-1] }), [2, 3]],
  [callOf('SimpleRNN', { units: 3 }), [4, 2]],
  [callOf('UnitNormalization'), [3, 4]],
  [callOf('LeakyReLU'), [6]],
  [callOf('Maximum'), [3]],
  [callOf('Minimum'), [3]],
  [callOf('Multiply'), [3]],
  [callOf('PReLU'), [2, 3]],
  [callOf('ReLU'), [6]],
  [callOf('ReLU', { threshold: 0.1, negativeSlope: 0.2, maxValue: 0.6 }), [6]],
  [callOf('Softmax'), [2, 3]],
  [callOf('Softmax', { axis: 1 }), [2, 3]],
  [callOf('Subtract'), [3]],
  [callOf('ZeroPadding2D'), [3, 4, 2]],
];

const packageFile = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json');

beforeAll(() => setWasmPaths(dirname(packageFile) + sep + 'dist' + sep));
afterAll(() => tf.setBackend('cpu'));

describe('noWasmGradient', () => {
  test.each(
    trained.map(([call, shape]) => ({ type: call.type, title: JSON.stringify(call.args), call, shape })),
  )('$type $title', async ({ type, call, shape }) => {
    await tf.setBackend('cpu');
    const onCpu = gradients(call, shape);
    await tf.setBackend('wasm');
    const right = agrees(() => gradients(call, shape), onCpu);
    expect(right).toBe(rowOf(type).noWasmGradient !== true);
  });
});

function agrees(run: () => readonly number[], expected: readonly number[]): boolean {
  try {
    return difference(run(), expected) < 1e-5;
  } catch (error) {
    expect(String(error)).toContain('not registered');
    return false;
  }
}

/** The gradients of a fixed weighted sum of the output by weights and input, one after the other. */
function gradients(call: LayerCall, shape: readonly number[]): readonly number[] {
  const layer = build(call);
  const merges = rowOf(call.type).arity === 'many';
  const symbolic = tf.input({ shape: [...shape] });
  layer.apply(merges ? [symbolic, symbolic] : symbolic);
  layer.setWeights(layer.getWeights().map((w, i) => tf.randomUniform(w.shape, 0.2, 1, 'float32', i + 1)));
  const indices = call.type === 'Embedding';
  const drawn = tf.randomUniform([2, ...shape], indices ? 0 : -1, indices ? 5 : 1, 'float32', 7);
  const x = tf.variable(indices ? tf.floor(drawn) : drawn);
  const weights = layer.trainableWeights.map((w) => w.read() as tf.Variable);
  const variables = indices ? weights : [...weights, x];
  const { grads } = tf.variableGrads(
    () => weightedSum([layer.call(merges ? [x, x] : x, { training: true })].flat()),
    variables,
  );
  return variables.flatMap((v) => Array.from(grads[v.name]?.dataSync() ?? []));
}

function weightedSum([y]: readonly tf.Tensor[]): tf.Scalar {
  if (y === undefined) throw new Error('the layer returned nothing');
  return tf.sum(tf.mul(y, tf.reshape(tf.range(1, y.size + 1), y.shape)));
}
