import { describe, expect, test } from 'vitest';
import { directoryOf, joinPath, normalize, relativePath } from '../../src/util/paths.ts';

test.each([
  ['model.yaml', '.'],
  ['a/b.yaml', 'a'],
  ['/b.yaml', '/'],
  ['a\\b\\c.yaml', 'a/b'],
])('the directory of %s is %s', (file, directory) => {
  expect(directoryOf(file)).toBe(directory);
});

test.each([
  ['./a//b/../c', 'a/c'],
  ['../../a', '../../a'],
  ['/../a', '/a'],
  ['a/..', '.'],
  ['.', '.'],
])('normalize %s is %s', (path, normal) => {
  expect(normalize(path)).toBe(normal);
});

test.each([
  ['.', './model.yaml', 'model.yaml'],
  ['specs/conv', '../dense/model.yaml', 'specs/dense/model.yaml'],
  ['specs', '/etc/model.yaml', '/etc/model.yaml'],
  ['..', '../a', '../../a'],
])('from %s, %s is %s', (directory, path, joined) => {
  expect(joinPath(directory, path)).toBe(joined);
});

describe('the way from a directory to a file, and back', () => {
  test.each([
    ['.', 'a/b.csv', './a/b.csv'],
    ['a', 'a/b.csv', './b.csv'],
    ['a/c', 'a/b.csv', '../b.csv'],
    ['x/y', 'a/b.csv', '../../a/b.csv'],
    ['a', 'a.csv', '../a.csv'],
  ])('from %s to %s is %s', (directory, target, path) => {
    expect(relativePath(directory, target)).toBe(path);
    expect(joinPath(directory, path)).toBe(target);
  });
});
