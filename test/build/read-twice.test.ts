import { expect, test } from 'vitest';
import { buildModel, compileSpec, requireValid } from '../../src/index.ts';
import { useBackend } from '../../src/runtime/index.ts';

const text = `
apiVersion: widthwise/v1
kind: Model
name: twice
inputs: {x: {shape: [3, 4]}}
layers:
  - {name: a, type: Dense, units: 4}
  - {name: b, type: MultiHeadAttention, numHeads: 1, keyDim: 2, inputs: {query: a, value: a}}
  - {name: c, type: Add, inputs: [a, b]}
  - {name: d, type: Multiply, inputs: [a, a]}
  - {name: y, type: Add, inputs: [c, d, a]}
`;

// tf.layers disposed `a` after the first layer that reads it twice; the training pass keeps everything.
test('a tensor that a layer reads twice is there for the layers that read it later', async () => {
  const tf = await useBackend('cpu');
  const model = await buildModel(requireValid(compileSpec(text)), { tf });
  const x = tf.ones([2, 3, 4]);
  const [predicted, trained] = [false, true].map((training) => model.apply(x, { training }));
  const values = (y: unknown) => Array.from((y as ReturnType<typeof tf.ones>).dataSync());
  expect(values(predicted)).toEqual(values(trained));
});
