import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSpec, importKeras, requireValid } from '../../src/index.ts';
import { readFuzz } from './support/fuzz.ts';
import { architectures, readArchitecture } from './support/zoo.ts';

const golden = join(import.meta.dirname, 'golden');

/** Everything that is known of a network's layers but where they stand in the text: also that they are in order. */
function networkOf(text: string | undefined): unknown {
  const { graph, spec } = requireValid(compileSpec(text ?? ''));
  const nodes = graph.nodes.map(({ name, type, args, inputs, ports, call, trainable }) => {
    return { name, type, args, inputs, ports, call, trainable };
  });
  return { nodes, inputs: graph.inputs, outputs: graph.outputs, compile: spec.compile };
}

function expectSameNetwork(model: object | string): void {
  const flat = importKeras(model, { fold: false }).text ?? '';
  const folded = importKeras(model).text ?? '';
  expect(networkOf(folded)).toEqual(networkOf(flat));
  expect(folded.split('\n').length).toBeLessThanOrEqual(flat.split('\n').length);
}

describe('folded, a network is what it is unfolded, layer by layer and in that order', () => {
  test.each(architectures)('%s', (name) => {
    expectSameNetwork(readArchitecture(name).model);
  });

  test.each(readFuzz(join(import.meta.dirname, 'fuzz')))('random network $seed', ({ model }) => {
    expectSameNetwork(model);
  });

  test.each(readdirSync(golden))('%s', (name) => {
    expectSameNetwork(readFileSync(join(golden, name, 'model.json'), 'utf8'));
  });
});

// The numbers of lines were counted once; that they fall by half and more is what folding is for.
test.each([
  ['ResNet50', 0.4],
  ['DenseNet121', 0.2],
  ['MobileNetV2', 0.7],
  ['EfficientNetB0', 0.5],
  ['ConvNeXtTiny', 0.5],
  ['MobileNet', 0.6],
  ['MobileNetV3Small', 0.7],
  ['InceptionV3', 0.6],
  ['InceptionResNetV2', 0.4],
  ['NASNetMobile', 0.6],
  ['RegNetY002', 0.4],
  ['ResNetRS50', 0.4],
  ['Xception', 0.5],
])('%s is at most %f as long', (name, share) => {
  const { model } = readArchitecture(name);
  const [flat = '', folded = ''] = [false, true].map((fold) => importKeras(model, { fold }).text);
  expect(folded.split('\n').length).toBeLessThan(flat.split('\n').length * share);
});

/** Layers as Keras's JSON has them, in sequence. */
function sequential(layers: readonly (readonly [type: string, config: object])[]): object {
  const input = { class_name: 'InputLayer', config: { batch_shape: [null, 8], name: 'x' } };
  const rest = layers.map(([class_name, config]) => ({ class_name, config }));
  return { class_name: 'Sequential', config: { name: 'net', layers: [input, ...rest] } };
}

test('numbers anywhere in names, counted by the instance', () => {
  const unit = (n: number, units: number): readonly (readonly [string, object])[] => [
    ['Dense', { name: `fc_${n}_in`, units: 2 * units, use_bias: false }],
    ['BatchNormalization', { name: `norm_${2 * n}` }],
    ['ReLU', { name: `relu_${n}` }],
    ['Dense', { name: `fc_${n}_out`, units, use_bias: false }],
    ['BatchNormalization', { name: `norm_${2 * n + 1}` }],
  ];
  const model = sequential([8, 16, 16, 16, 16, 16, 16, 16, 24].flatMap((units, i) => unit(i + 1, units)));
  expect(importKeras(model).text).toBe(`apiVersion: widthwise/v1
kind: Model
name: net
inputs:
  x: {shape: [8]}
blocks:
  fc:
    params:
      fc: {type: integer}
      norm: {type: integer}
      units: 32
    layers:
      - {name: in, as: fc_$(fc)_in, type: Dense, units: $units, useBias: false}
      - {name: norm_1, as: norm_$(norm), type: BatchNormalization}
      - {name: relu, as: relu_$(fc), type: ReLU}
      - {name: out, as: fc_$(fc)_out, type: Dense, units: $(units // 2), useBias: false}
      - {name: norm_2, as: norm_$(norm + 1), type: BatchNormalization}
layers:
  - {name: fc_1, block: fc, with: {fc: 1, norm: 2, units: 16}}
  - {name: fc_2, block: fc, repeat: 7, start: 2, with: {fc: $index, norm: $(index * 2)}}
  - {name: fc_9, block: fc, with: {fc: 9, norm: 18, units: 48}}
`);
});

test('what counts in no order is given to each, and what reads into a group is no instance of it', () => {
  const layers = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((_, i): readonly (readonly [string, object])[] => [
    ['Dense', { name: `d${(i * 7) % 5}_${i}`, units: 8 }],
    ['ReLU', { name: `r${i}` }],
    ['Dropout', { name: `o${i}`, rate: 0.5 }],
  ]);
  expectSameNetwork(sequential(layers));
});
