import { expect, test } from 'vitest';
import { globMatcher } from '../../src/util/glob.ts';

const cases: readonly (readonly [pattern: string, name: string, matches: boolean])[] = [
  ['*', '', true],
  ['*', 'a.b', true],
  ['stage*.conv', 'stage2.1.conv', true],
  ['stage*.conv', 'stage.conv', true],
  ['stage*.conv', 'stage2.conv2', false],
  ['stage?', 'stage', false],
  ['stage?', 'stage1', true],
  ['a.c', 'abc', false],
  ['a+', 'aa', false],
  ['[ab]', 'a', false],
  ['[ab]', '[ab]', true],
  ['^a$', 'a', false],
  ['*a*b', 'xxaxxbxxb', true],
  ['*a*b', 'xxbxxa', false],
  ['a**b', 'ab', true],
  ['', '', true],
  ['', 'a', false],
];

test.each(cases)('%j on %j: %s', (pattern, name, matches) => {
  expect(globMatcher(pattern)(name)).toBe(matches);
});

test('many stars take no longer', () => {
  const started = performance.now();
  expect(globMatcher(`${'*a'.repeat(100)}b`)('a'.repeat(5000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
