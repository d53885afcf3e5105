import { describe, expect, test } from 'vitest';
import { learnedFrom, isProblem, leftToData, type Learned } from '../../src/layers/index.ts';
import type { AdaptCase } from './support/cases.ts';
import { readAdapted } from './support/cases.ts';
import { difference, listDifferences, TOLERANCE } from './support/compare.ts';
import { compiled } from './support/compiled.ts';

/** What the layer of a case, compiled in a network that reads such examples, learns of them. */
function learned({ layer, shape, values }: AdaptCase): Learned {
  const text = typeof values[0] === 'string';
  const whole = layer.type === 'IntegerLookup';
  const dtype = text ? 'string' : whole ? 'int32' : 'float32';
  const { graph } = compiled({ name: 'm', inputs: { x: { shape: shape.slice(1), dtype } }, layers: [layer] });
  const node = graph.nodes.at(-1);
  if (node === undefined || leftToData(node) === undefined) throw new Error('nothing is left to the data');
  const found = learnedFrom(node, { shape, values: values as readonly string[] });
  if (found === undefined || isProblem(found)) throw new Error(found?.message);
  return found;
}

describe('what layers learn of data is what adapt() of Keras learns', () => {
  test.each(readAdapted())('$name', (oracle) => {
    const found = learned(oracle);
    const { vocabulary, idfWeights, binBoundaries, weights } = oracle.learned;
    if ('weights' in found)
      return expect(listDifferences('weight', found.weights, weights ?? [])).toEqual([]);
    const args = found.args as Record<string, unknown>;
    if (vocabulary !== undefined) expect(args['vocabulary']).toEqual(vocabulary);
    // For 49 bins and a few other numbers Keras makes one boundary more, by a rounding error, so that there are 50 bins.
    const boundaries = binBoundaries?.slice(0, Number(oracle.layer['numBins']) - 1);
    for (const [key, expected] of Object.entries({ idfWeights, binBoundaries: boundaries }))
      if (expected !== undefined)
        expect(difference(key, args[key] as number[], expected, TOLERANCE)).toBe('');
  });
});
