import { expect, test } from 'vitest';
import { importKeras } from '../../src/index.ts';

/** The optimizer of a spec, from what Keras's JSON has. */
function optimizerOf(config: object): string | undefined {
  const dense = { class_name: 'Dense', config: { name: 'y', units: 1 } };
  const input = { class_name: 'InputLayer', config: { batch_shape: [null, 8], name: 'x' } };
  const json = {
    class_name: 'Sequential',
    config: { name: 'net', layers: [input, dense] },
    compile_config: { optimizer: { class_name: 'RMSprop', config }, loss: 'mse' },
  };
  return /optimizer: (.*)/.exec(importKeras(json).text ?? '')?.[1];
}

// What Keras 2 writes of an RMSprop that keeps no averages.
const none = {
  name: 'RMSprop',
  learning_rate: 0.01,
  use_ema: false,
  ema_momentum: 0.9,
  ema_overwrite_frequency: 100,
};

test('how averages of weights are kept is left out when there are none', () => {
  expect(optimizerOf(none)).toBe('{type: rmsprop, learningRate: 0.01}');
  expect(optimizerOf({ ...none, use_ema: true })).toBe(
    '{type: rmsprop, learningRate: 0.01, useEma: true, emaMomentum: 0.9, emaOverwriteFrequency: 100}',
  );
});
