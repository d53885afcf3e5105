import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/compile.ts';
import { evaluateModel } from '../../src/train/index.ts';
import { buildModel } from '../../src/build/index.ts';
import { operationRows } from '../../src/layers/operations/index.ts';
import { textFormOf } from '../../src/layers/index.ts';
import { compiled, cpu, floats } from '../train/support.ts';
import { schemas } from './support.ts';

const L2 = { type: 'l2', l2: 0.5 };

function problems(layer: object, shape: readonly number[] = [4], dtype = 'float32'): readonly string[] {
  const spec = {
    apiVersion: 'widthwise/v1',
    kind: 'Model',
    name: 'tiny',
    inputs: { x: { shape, dtype } },
    layers: [{ name: 'a', ...layer }],
  };
  return compileSpec(JSON.stringify(spec)).diagnostics.map(({ message }) => message);
}

test('every layer has a penalty on its outputs, but those of which Keras refuses or forgets it', () => {
  const lacking = schemas.filter(
    ({ title, properties = {} }) => !('activityRegularizer' in properties) && !(title in operationRows),
  );
  expect(lacking.map(({ title }) => title)).toEqual([
    'ActivityRegularization',
    'Discretization',
    'HashedCrossing',
    'InputLayer',
    'IntegerLookup',
    'SimpleRNN',
    'SpatialDropout1D',
    'SpatialDropout2D',
    'SpatialDropout3D',
    'StringLookup',
  ]);
});

test('what to do instead is said', () => {
  const layer = { type: 'SpatialDropout1D', rate: 0.5, activity_regularizer: 'l2' };
  const text = { kind: 'Model', apiVersion: 'widthwise/v1', name: 'n', inputs: { x: { shape: [4, 3] } } };
  const { diagnostics } = compileSpec(JSON.stringify({ ...text, layers: [{ name: 'a', ...layer }] }));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'a (SpatialDropout1D) has no "activity_regularizer"',
  ]);
  expect(diagnostics[0]?.suggestion).toContain('ActivityRegularization');
});

describe('outputs that cannot be penalized are refused', () => {
  test.each([
    { layer: { type: 'Hashing', numBins: 3 }, shape: [4], dtype: 'int32' },
    { layer: { type: 'TextVectorization', vocabulary: ['a'] }, shape: [1], dtype: 'string' },
  ])('$layer.type', ({ layer, shape, dtype }) => {
    expect(problems({ ...layer, activityRegularizer: 'l2' }, shape, dtype)).toEqual([
      `a (${layer.type}): ${layer.type} puts out whole numbers, which cannot be penalized`,
    ]);
    expect(problems(layer, shape, dtype)).toEqual([]);
  });

  test('by a regularizer that takes a matrix', () => {
    const given = { type: 'Identity', activityRegularizer: { type: 'orthogonalRegularizer' } };
    expect(problems(given, [3, 4])).toEqual([
      'a (Identity): the orthogonal regularizer takes a matrix, but Identity puts out [null, 3, 4]',
    ]);
    expect(problems(given, [4])).toEqual([]);
  });
});

test('of a TextVectorization with an output mode of real numbers: half the squares of the counts, by example', async () => {
  const tf = await cpu();
  const words = { name: 'words', type: 'TextVectorization', vocabulary: ['a', 'b'], outputMode: 'count' };
  const spec = compiled({
    inputs: { text: { shape: [1], dtype: 'string' } },
    layers: [
      { ...words, activityRegularizer: L2 },
      { name: 'out', type: 'Dense', units: 1, kernelInitializer: 'zeros' },
    ],
    compile: { loss: 'meanSquaredError', optimizer: 'sgd' },
  });
  const model = await buildModel(spec, { tf });
  const node = spec.graph.nodes.find(({ name }) => name === 'words');
  const form = node && textFormOf(node, [1]);
  if (form === undefined) throw new Error('words reads no text');
  const encoded = form.encode(['b', 'c'], 2);
  const text = { shape: [2, ...encoded.shape], dtype: 'int32', values: encoded.values } as const;
  const data = { inputs: { text }, targets: { out: floats([2, 1], [0, 0]) }, size: 2 };
  const { logs } = await evaluateModel(spec, { tf, model, data, batchSize: 2 });
  expect(logs['loss']).toBeCloseTo((0.5 * (1 + 1)) / 2, 6);
  model.dispose();
});
