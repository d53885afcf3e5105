import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import { compiled, expectSameGraph, withoutPlaces } from './support/compare.ts';
import { validModel } from './support/models.ts';

const runs = { seed: 20_240_601, numRuns: 60 };

test.each([{ defaults: false }, { defaults: true }])('render, then read, is the identity: %o', (options) => {
  fc.assert(
    fc.property(validModel, (model) => {
      const first = compiled(JSON.stringify(model));
      const text = render(first.spec, options);
      const second = compiled(text);
      expectSameGraph(second.graph, first.graph);
      expect(withoutPlaces(second.spec)).toBe(withoutPlaces(first.spec));
      expect(render(second.spec, options)).toBe(text);
    }),
    runs,
  );
});

test('with and without defaults, the text means the same', () => {
  fc.assert(
    fc.property(validModel, (model) => {
      const { spec } = compiled(JSON.stringify(model));
      const short = compiled(render(spec));
      const long = compiled(render(spec, { defaults: true }));
      expect(withoutPlaces(long.spec)).toBe(withoutPlaces(short.spec));
    }),
    { ...runs, numRuns: 30 },
  );
});
