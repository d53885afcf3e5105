import { randomSource, seedFrom } from '../util/random.ts';

/**
 * The order of `n` examples in an epoch: a permutation of 0 … n-1 that depends on `seed` and `epoch` alone, so that
 * a run can be resumed at any epoch. Fisher-Yates (Durstenfeld) over sfc32.
 */
export function permutation(n: number, seed: number, epoch: number): Uint32Array {
  const random = randomSource(seedFrom('permutation', seed, epoch));
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}
