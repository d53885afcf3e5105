import { describe, expect, test } from 'vitest';
import { importKeras } from '../../src/index.ts';

/** The line of the one layer of a network that somebody has written. */
function lineOf(keras_version: string, layer: object): string | undefined {
  const json = { class_name: 'Sequential', config: { name: 'net', layers: [layer] }, keras_version };
  return importKeras(json).text?.split('layers:\n')[1]?.trim();
}

const shape = [null, 5, 3];

describe('what is left out of the JSON', () => {
  // https://github.com/keras-team/keras/blob/2.1.2/keras/layers/recurrent.py: r * h_tm1 before the product, and no reset_after.
  const gru = { name: 'gru', batch_input_shape: shape, units: 4, recurrent_activation: 'sigmoid' };
  test.each([
    ['2.1.2', gru, '- {name: gru, type: GRU, units: 4, resetAfter: false}'],
    ['2.15.0', { ...gru, reset_after: true }, '- {name: gru, type: GRU, units: 4}'],
    ['3.15.1', gru, '- {name: gru, type: GRU, units: 4}'],
  ])('by Keras %s', (version, config, line) => {
    expect(lineOf(version, { class_name: 'GRU', config })).toBe(line);
  });

  test('inside a Bidirectional', () => {
    const config = { name: 'both', batch_input_shape: shape, layer: { class_name: 'GRU', config: gru } };
    const line = lineOf('2.1.2', { class_name: 'Bidirectional', config });
    expect(line).toContain('layer: {type: GRU, units: 4, resetAfter: false}');
  });
});

test.each([
  { unit_forget_bias: true, recurrent_activation: 'sigmoid' },
  { unitForgetBias: true, recurrentActivation: 'sigmoid' },
])('what TensorFlow.js writes counts, in whichever spelling: %j', (given) => {
  const config = { name: 'lstm', batch_input_shape: shape, units: 4, ...given };
  const line = lineOf('tfjs-layers 4.22.0', { class_name: 'LSTM', config });
  expect(line).toBe('- {name: lstm, type: LSTM, units: 4}');
});
