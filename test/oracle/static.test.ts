import { describe, expect, test } from 'vitest';
import type { ValidSpec } from '../../src/spec/spec.ts';
import type { OracleLayer } from './support/cases.ts';
import { LAYER_AREAS, readCases, readNetworks } from './support/cases.ts';
import { compiled } from './support/compiled.ts';

/** What static analysis found, in the words of the oracle. */
function analyzed({ graph }: ValidSpec): readonly OracleLayer[] {
  // A further call is no layer of its own to Keras.
  return graph.nodes
    .filter(({ call }) => call === undefined)
    .filter((node) => node.type !== 'InputLayer')
    .map((node) => ({
      name: node.name,
      type: node.type,
      outputShapes: node.outputSpecs.map((spec) => spec.shape),
      params: node.params,
      trainableParams: node.trainable ? node.trainableParams : 0,
      weights: node.weights.map(({ name, shape }) => ({ name, shape })),
    }));
}

function byName(layers: readonly OracleLayer[]): readonly OracleLayer[] {
  return [...layers].sort((a, b) => (a.name < b.name ? -1 : 1));
}

describe('shapes, weights and parameters without TensorFlow.js, against Keras', () => {
  for (const oracle of [...LAYER_AREAS.flatMap(readCases), ...readNetworks()]) {
    test(oracle.name, () => {
      const layers = analyzed(compiled(oracle.spec));
      expect(byName(layers)).toEqual(byName(oracle.layers));
      expect(layers.reduce((sum, layer) => sum + layer.params, 0)).toBe(oracle.params);
    });
  }
});
