import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, permutation } from '../../src/data/index.ts';
import { fnv1a, randomSource, seedFrom } from '../../src/util/random.ts';

const nat = fc.nat();

test('a permutation holds every index once', () => {
  fc.assert(
    fc.property(fc.nat(500), nat, nat, (n, seed, epoch) => {
      const sorted = [...permutation(n, seed, epoch)].sort((a, b) => a - b);
      expect(sorted).toEqual(Array.from({ length: n }, (_, i) => i));
    }),
  );
});

test('seed and epoch decide it, and nothing else', () => {
  fc.assert(
    fc.property(nat, nat, (seed, epoch) => {
      const order = permutation(50, seed, epoch);
      expect(permutation(50, seed, epoch)).toEqual(order);
      expect(permutation(50, seed, epoch + 1)).not.toEqual(order);
      expect(permutation(50, seed + 1, epoch)).not.toEqual(order);
    }),
  );
});

test('all 24 orders of four come up equally often', () => {
  const counts = new Map<string, number>();
  for (let epoch = 0; epoch < 12_000; epoch++) {
    const key = permutation(4, 1, epoch).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const chi2 = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  // The 99.9 % point of chi-squared with 23 degrees of freedom.
  expect(chi2).toBeLessThan(49.73);
});

// Landon Noll's published FNV-1a test vectors.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('fnv1a of %j', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('seeds tell parts apart', () => {
  const seeds = [
    seedFrom('ab', 'c'),
    seedFrom('a', 'bc'),
    seedFrom('abc'),
    seedFrom(1),
    seedFrom('1'),
    seedFrom(1, 0),
    seedFrom(),
  ];
  expect(new Set(seeds).size).toBe(seeds.length);
});

test('a random source is uniform on [0, 1)', () => {
  const next = randomSource(seedFrom('test'));
  const bins = new Array<number>(100).fill(0);
  for (let i = 0; i < 100_000; i++) {
    const bin = Math.floor(next() * 100);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const chi2 = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  // The 99.9 % point of chi-squared with 99 degrees of freedom.
  expect(chi2).toBeLessThan(148.23);
});

test('gather copies the examples asked for, in that order', () => {
  const dataset = {
    inputs: { x: { shape: [3, 2], dtype: 'float32' as const, values: new Float32Array([1, 2, 3, 4, 5, 6]) } },
    targets: { y: { shape: [3, 1], dtype: 'int32' as const, values: new Int32Array([7, 8, 9]) } },
    size: 3,
  };
  expect(gather(dataset, Uint32Array.of(2, 0, 2, 1))).toEqual({
    inputs: { x: { shape: [4, 2], dtype: 'float32', values: new Float32Array([5, 6, 1, 2, 5, 6, 3, 4]) } },
    targets: { y: { shape: [4, 1], dtype: 'int32', values: new Int32Array([9, 7, 9, 8]) } },
    size: 4,
  });
});
