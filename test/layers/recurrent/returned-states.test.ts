import { beforeAll, expect, test } from 'vitest';
import { build, callOf, tf } from '../support.ts';

beforeAll(() => tf.setBackend('cpu'));

// tf.layers lets go of an output once all that read it have run: the state, which is the same numbers, must outlive it.
test.each(['LSTM', 'GRU', 'SimpleRNN'] as const)('%s: a state is read after the output was', (type) => {
  const x = tf.input({ shape: [3, 2] });
  const made = build(callOf(type, { units: 2, returnState: true }), { name: 'first' }).apply(x);
  const [output, ...states] = [made as tf.SymbolicTensor | tf.SymbolicTensor[]].flat();
  if (output === undefined) throw new Error('a layer gives an output');
  const dense = build(callOf('Dense', { units: 2 }), { name: 'dense' }).apply(output);
  const second = build(callOf(type, { units: 2 }), { name: 'second' });
  const again = second.apply([x, ...states]) as tf.SymbolicTensor;
  const model = tf.model({ inputs: x, outputs: [dense as tf.SymbolicTensor, again] });
  const [, y] = model.predict(tf.ones([2, 3, 2])) as tf.Tensor[];
  expect(y?.shape).toEqual([2, 2]);
  expect(Array.from(y?.dataSync() ?? []).every(Number.isFinite)).toBe(true);
});
