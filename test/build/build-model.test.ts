import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { compileSpec } from '../../src/compile.ts';
import { WidthwiseError } from '../../src/diagnostics/error.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { compiled, cpu, specText } from '../train/support.ts';

const tf = await cpu();

const layers = [
  { name: 'conv', type: 'Conv1D', filters: 3, kernelSize: 2, kernelInitializer: 'heNormal' },
  { name: 'lstm', type: 'LSTM', units: 4 },
  { name: 'same', type: 'Dense', units: 4, kernelInitializer: { type: 'glorotUniform', seed: 5 } },
  { name: 'again', type: 'Dense', units: 4, kernelInitializer: { type: 'glorotUniform', seed: 5 } },
  { name: 'out', type: 'Dense', units: 2, activation: 'softmax' },
];
const parts = { inputs: { x: { shape: [6, 2] } }, layers };

async function weights(options: Parameters<typeof buildModel>[1], spec = compiled(parts)) {
  const model = await buildModel(spec, options);
  const entries = model.weights.map((w) => [w.originalName, [...w.read().dataSync()]] as const);
  model.dispose();
  return Object.fromEntries(entries);
}

describe('a built model', () => {
  test('has the layers, weights and shapes of the spec, by name', async () => {
    const model = await buildModel(compiled(parts), { tf });
    expect(model.layers.map((layer) => layer.name)).toEqual(['x', 'conv', 'lstm', 'same', 'again', 'out']);
    expect(model.weights.map((w) => [w.originalName, w.shape])).toEqual([
      ['conv/kernel', [2, 2, 3]],
      ['conv/bias', [3]],
      ['lstm/kernel', [3, 16]],
      ['lstm/recurrent_kernel', [4, 16]],
      ['lstm/bias', [16]],
      ['same/kernel', [4, 4]],
      ['same/bias', [4]],
      ['again/kernel', [4, 4]],
      ['again/bias', [4]],
      ['out/kernel', [4, 2]],
      ['out/bias', [2]],
    ]);
    expect(model.outputShape).toEqual([null, 2]);
  });

  test('is compiled: plain fit and evaluate of TensorFlow.js work on it', async () => {
    const spec = compiled({
      compile: { optimizer: 'adam', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] },
    });
    const model = await buildModel(spec, { tf });
    const history = await model.fit(tf.ones([6, 3]), tf.tensor2d([0, 1, 0, 1, 0, 1], [6, 1]), {
      verbose: 0,
      epochs: 2,
    });
    expect(model.metricsNames).toEqual(['loss', 'accuracy']);
    expect(history.history['accuracy']).toEqual([0.5, 0.5]);
  });

  test('has the same initial weights in every run and on every backend', async () => {
    const first = await weights({ tf });
    const second = await weights({ tf });
    expect(second).toEqual(first);
    const wasm = await useBackend('wasm');
    expect(await weights({ tf: wasm })).toEqual(first);
    await useBackend('cpu');
  });

  test('has other weights for another seed, layer and argument', async () => {
    const seven = await weights({ tf, seed: 7 });
    const eight = await weights({ tf, seed: 8 });
    expect(eight['conv/kernel']).not.toEqual(seven['conv/kernel']);
    expect(seven['lstm/kernel']?.slice(0, 4)).not.toEqual(seven['lstm/recurrent_kernel']?.slice(0, 4));
    // An initializer's own seed wins, as in Keras.
    expect(seven['again/kernel']).toEqual(seven['same/kernel']);
    expect(eight['same/kernel']).toEqual(seven['same/kernel']);
  });

  test('starts an LSTM with a forget bias of 1, as Keras', async () => {
    const { 'lstm/bias': bias } = await weights({ tf });
    expect(bias).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('errors', () => {
  test('a spec with errors gives its own diagnostics', async () => {
    const broken = compileSpec(specText({ layers: [{ name: 'a', type: 'Dense' }] }));
    const error = await buildModel(broken, { tf }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WidthwiseError);
    expect((error as WidthwiseError).diagnostics).toEqual(broken.diagnostics);
  });
});
