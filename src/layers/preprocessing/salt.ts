import type { Salt } from '../../util/hash/buckets.ts';

/** A salt of one number is both words of the key. */
export function saltOf(salt: number | readonly number[] | null): Salt | null {
  if (salt === null) return null;
  if (typeof salt === 'number') return [salt, salt];
  const [first = 0, second = 0] = salt;
  return [first, second];
}
