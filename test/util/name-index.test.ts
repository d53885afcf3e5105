import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globMatcher } from '../../src/util/glob.ts';
import { NameIndex } from '../../src/util/name-index.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '1', 'é', '😀'), maxLength: 5 });

test('finds what a matcher finds, in the order given', () => {
  const glob = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?', 'é', '😀'), maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 20 }), glob, (names, pattern) => {
      expect(new NameIndex(names).matching(pattern)).toEqual(names.filter(globMatcher(pattern)));
    }),
  );
});
