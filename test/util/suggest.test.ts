import { expect, test } from 'vitest';
import { orList } from '../../src/util/or-list.ts';
import { closest, didYouMean } from '../../src/util/suggest.ts';

const keys = ['units', 'useBias', 'kernelInitializer', 'biasInitializer', 'activation'];

test.each([
  ['unit', ['units']],
  ['UNITS', ['units']],
  ['useBais', ['useBias']],
  ['kernelInitialiser', ['kernelInitializer']],
  ['initializer', ['biasInitializer', 'kernelInitializer']],
  ['x', []],
  ['filters', []],
  ['', []],
])('%s', (wrong, meant) => {
  expect(closest(wrong, keys)).toEqual(meant);
});

test('of several, the nearest first, three at most', () => {
  expect(closest('conv1', ['conv22', 'conv2', 'conv12', 'conv', 'dense'])).toEqual([
    'conv',
    'conv12',
    'conv2',
  ]);
});

test('what differs only in case is meant, and nothing else', () => {
  expect(closest('Conv2d', ['Conv1D', 'Conv2D', 'Conv3D'])).toEqual(['Conv2D']);
});

test('the beginning of a longer word', () => {
  expect(closest('minimum', ['default', 'min', 'max'])).toEqual(['min']);
});

test('a word is left out', () => {
  const losses = ['binaryCrossentropy', 'categoricalCrossentropy', 'sparseCategoricalCrossentropy'];
  expect(closest('sparse_crossentropy', losses)).toEqual(['sparseCategoricalCrossentropy']);
  expect(closest('sparseCrossentropy', losses)).toEqual(['sparseCategoricalCrossentropy']);
});

test('sentences', () => {
  expect(didYouMean('conv1', ['conv', 'dense'])).toBe('did you mean "conv"?');
  expect(didYouMean('flat', ['conv', 'dense'])).toBeUndefined();
  const meaning = (alias: string) => (alias === 'AvgPool2D' ? 'AveragePooling2D' : alias);
  expect(didYouMean('AvgPol2D', ['AvgPool2D', 'Dense'], meaning)).toBe('did you mean "AveragePooling2D"?');
  expect([orList([]), orList(['a']), orList(['a', 'b']), orList(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});

test('long texts cost nothing', () => {
  const started = performance.now();
  expect(closest('a'.repeat(1_000_000), ['b'.repeat(1_000_000)])).toEqual([]);
  expect(performance.now() - started).toBeLessThan(200);
});
