import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { compileSpec, requireValid } from '../../src/index.ts';
import { cpu } from '../train/support.ts';

const tf = await cpu();

const siamese = `
apiVersion: widthwise/v1
kind: Model
name: siamese
inputs:
  a: {shape: [3]}
  b: {shape: [3]}
blocks:
  tower:
    layers:
      - {name: hidden, type: Dense, units: 5, activation: tanh}
      - {name: code, type: Dense, units: 2}
layers:
  # The call comes first, as it may.
  - {name: right, call: left, inputs: b}
  - {name: left, block: tower, inputs: a}
outputs: [left, right]
compile: {optimizer: sgd, loss: mse}
`;

describe('a shared block', () => {
  const compiled = requireValid(compileSpec(siamese));

  test('has one set of weights, and each call its own place in the summary', async () => {
    const model = await buildModel(compiled, { tf });
    expect(model.weights.map((weight) => weight.originalName).sort()).toEqual([
      'left.code/bias',
      'left.code/kernel',
      'left.hidden/bias',
      'left.hidden/kernel',
    ]);
    expect(model.countParams()).toBe(3 * 5 + 5 + 5 * 2 + 2);
    expect(compiled.graph.nodes.map(({ name, params }) => [name, params])).toEqual([
      ['a', 0],
      ['b', 0],
      ['right.hidden', 0],
      ['right.code', 0],
      ['left.hidden', 20],
      ['left.code', 12],
    ]);
    expect(model.outputNames).toEqual(['left.code', 'right.code']);
    model.dispose();
  });

  test('gives the same output for the same input, whichever call reads it', async () => {
    const model = await buildModel(compiled, { tf });
    const one = tf.tensor2d([[0.1, -0.2, 0.3]]);
    const other = tf.tensor2d([[0.4, 0.5, -0.6]]);
    const run = (inputs: (typeof one)[]) =>
      [model.predict(inputs)].flat().map((output) => [...output.dataSync()]);
    const [left, right] = run([one, other]);
    expect(run([other, one])).toEqual([right, left]);
    expect(left).not.toEqual(right);
    model.dispose();
  });

  test('changes for both calls when one is trained', async () => {
    const model = await buildModel(compiled, { tf });
    const x = tf.tensor2d([[0.1, -0.2, 0.3]]);
    await model.fit([x, x], [tf.tensor2d([[1, 1]]), tf.tensor2d([[1, 1]])], { epochs: 5, verbose: 0 });
    const [left, right] = [model.predict([x, x])].flat().map((output) => [...output.dataSync()]);
    expect(left).toEqual(right);
    model.dispose();
  });
});
