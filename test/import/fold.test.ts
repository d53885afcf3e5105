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
])('%s is at most %f as long', (name, share) => {
  const { model } = readArchitecture(name);
  const [flat = '', folded = ''] = [false, true].map((fold) => importKeras(model, { fold }).text);
  expect(folded.split('\n').length).toBeLessThan(flat.split('\n').length * share);
});
