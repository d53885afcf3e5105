import { expect, test } from 'vitest';
import { modelText, problems } from '../support/problems.ts';

test.each([
  [
    'Dense',
    '{name: y, type: Dense, units: 4, activation: glu}',
    'bad-shape @7:50 y (Dense): Dense cannot have glu as its activation, which halves the last axis',
  ],
  [
    'an odd width',
    '{name: y, type: Activation, activation: glu}',
    "bad-shape @7:45 y (Activation): activation glu halves the last axis, but the input's has 5 elements",
  ],
  [
    'an orthogonal vector',
    '{name: y, type: Dense, units: 4, biasRegularizer: orthogonalRegularizer}',
    'bad-shape @7:55 y (Dense): the orthogonal regularizer takes a matrix, but bias has the shape [4]',
  ],
])('refused: %s', (_, layer, expected) => {
  const text = modelText({ layers: `  - ${layer}\n`, inputs: '  x: {shape: [5]}\n' });
  expect(problems(text)).toEqual([expected]);
});
