import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSpec, fixSpec, lockSpec, isIntact, render, requireValid } from '../../src/index.ts';
import { compiled, withoutPlaces } from '../property/support/compare.ts';
import { validModel } from '../property/support/models.ts';

const messy = `# My model
apiVersion: widthwise/v1
kind: Model
name: net
inputs:
  image: {shape: [28, 28, 1], dtype: float32}
layers:
  # convolutions
  - {name: conv, type: Conv2D, filters: 32, kernel_size: [3, 3], strides: 1, padding: "valid", kernel_initializer: he_normal}
  - name: pool
    type: MaxPool2D   # Keras's short name
    pool_size: 2
    # said on purpose
    padding: valid
    data_format: channels_last # here, too
  - name: flat
    type: Flatten
    trainable: true
  - {name: y, type: Dense, units: 10, use_bias: true, kernel_regularizer: {type: L2, l2: 0.01}}
compile:
  optimizer: {type: Adam, learning_rate: 0.001, beta_1: 0.8}
  loss: sparse_categorical_crossentropy
fit: {epochs: 3, batch_size: 32}
`;

const tidy = `# My model
apiVersion: widthwise/v1
kind: Model
name: net
inputs:
  image: {shape: [28, 28, 1]}
layers:
  # convolutions
  - {name: conv, type: Conv2D, filters: 32, kernelSize: [3, 3], kernelInitializer: heNormal}
  - name: pool
    type: MaxPooling2D   # Keras's short name
    # said on purpose
    padding: valid
    dataFormat: channelsLast # here, too
  - name: flat
    type: Flatten
  - {name: y, type: Dense, units: 10, kernelRegularizer: {type: l2}}
compile:
  optimizer: {type: adam, beta1: 0.8}
  loss: sparseCategoricalCrossentropy
fit: {epochs: 3}
`;

describe('fix', () => {
  test('the short name of a metric stays, which is its name in the history as well', () => {
    const net = messy
      .replace('sparse_categorical', 'categorical')
      .replace('fit:', '  metrics: [acc, mae, {type: MSE}, categorical_accuracy]\nfit:');
    const { text } = fixSpec(net);
    expect(text).toContain('metrics: [acc, mae, {type: meanSquaredError}, categoricalAccuracy]');
    const spec = (source: string) => withoutPlaces(requireValid(compileSpec(source)).spec.compile);
    expect(spec(text)).toEqual(spec(net));
  });

  test('spellings become canonical, defaults go, comments stay', () => {
    const { text, fixes } = fixSpec(messy);
    expect(text).toBe(tidy);
    expect(fixes.filter(({ kind }) => kind === 'default').map(({ message }) => message)).toContain(
      'trainable has its default',
    );
    expect(withoutPlaces(compiled(text).spec)).toBe(withoutPlaces(compiled(messy).spec));
    expect(fixSpec(text)).toMatchObject({ text, fixes: [] });
  });

  test('in an overlay, what is a default stays: it may change what the base says', () => {
    const overlay = `apiVersion: widthwise/v1
kind: Overlay
base: ./model.yaml
layers:
  - {name: conv, type: Conv2D, use_bias: true, activation: linear}
compile: {optimizer: {type: Adam, learning_rate: 0.001}}
`;
    expect(fixSpec(overlay).text).toBe(
      overlay.replace('use_bias', 'useBias').replace('Adam', 'adam').replace('learning_rate', 'learningRate'),
    );
  });

  test('names of inputs become canonical, but not those that a block chose', () => {
    const net = `apiVersion: widthwise/v1
kind: Model
name: net
inputs:
  the_codes: {shape: [3], dtype: int32}
  the_amounts: {shape: [3]}
  the_words: {shape: [3, 4]}
  the_mask: {shape: [3, 3], dtype: bool}
blocks:
  attend:
    inputs: [some_words, some_mask]
    layers:
      - {name: mha, type: MultiHeadAttention, num_heads: 2, key_dim: 2, inputs: {query: some_words, value: some_words, attention_mask: some_mask}}
    outputs: [mha]
layers:
  - {name: sums, type: CategoryEncoding, num_tokens: 4, output_mode: count, inputs: {input: the_codes, count_weights: the_amounts}}
  - {name: again, call: sums, inputs: {input: the_codes, count_weights: the_amounts}}
  - {name: seen, block: attend, inputs: {some_words: the_words, some_mask: the_mask}}
outputs: [sums, again, seen]
`;
    const { text } = fixSpec(net);
    expect(text.match(/[a-z]+_[a-z_]+/g)?.filter((word) => !/^(the|some)_/.test(word))).toEqual([]);
    expect(text).toContain('{query: some_words, value: some_words, attentionMask: some_mask}');
    expect(text.match(/countWeights: the_amounts/g)).toHaveLength(2);
    expect(text).toContain('inputs: {some_words: the_words, some_mask: the_mask}');
    expect(withoutPlaces(compiled(text).spec)).toBe(withoutPlaces(compiled(net).spec));
  });

  test('text that is no spec is left alone', () => {
    for (const text of ['', 'a: b', '{', messy.replace('kind: Model', 'kind: Nothing')])
      expect(fixSpec(text)).toMatchObject({ text, fixes: [] });
  });
});

test('fix changes nothing of what a spec means, and has nothing left to do', () => {
  fc.assert(
    fc.property(validModel, fc.boolean(), (model, defaults) => {
      const plain = compiled(JSON.stringify(model));
      const yaml = render(plain.spec, { defaults });
      for (const text of [JSON.stringify(model, null, 1), JSON.stringify(model), yaml]) {
        const fixed = fixSpec(text).text;
        expect(withoutPlaces(compiled(fixed).spec)).toBe(withoutPlaces(plain.spec));
        expect(fixSpec(fixed).fixes).toEqual([]);
      }
    }),
    { seed: 31, numRuns: 60 },
  );
});

test('fix survives any text', () => {
  fc.assert(
    fc.property(fc.nat(messy.length), fc.nat(20), fc.string({ maxLength: 4 }), (at, length, insert) => {
      const text = messy.slice(0, at) + insert + messy.slice(at + length);
      const before = compileSpec(text);
      const after = compileSpec(fixSpec(text).text);
      expect(after.ok).toBe(before.ok);
      if (before.ok && after.ok) expect(withoutPlaces(after.spec)).toBe(withoutPlaces(before.spec));
    }),
    { seed: 32, numRuns: 150 },
  );
});

test('a lock file is a spec of the same network, and knows when it was changed', () => {
  const { spec } = requireValid(compileSpec(messy));
  const lock = lockSpec(spec);
  expect(lockSpec(requireValid(compileSpec(lock)).spec)).toBe(lock);
  expect(lockSpec(requireValid(compileSpec(fixSpec(messy).text)).spec)).toBe(lock);
  expect([isIntact(lock), isIntact(lock.replace('filters: 32', 'filters: 33')), isIntact('a: b')]).toEqual([
    true,
    false,
    false,
  ]);
});
