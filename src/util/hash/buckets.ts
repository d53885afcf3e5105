import { farmhash64 } from './farmhash.ts';
import { siphash64 } from './siphash.ts';

/** The two words of a key for the strong hash. */
export type Salt = readonly [number, number];

/**
 * The number, from 0 up to but not including `buckets`, that TensorFlow gives to a text: by
 * `tf.strings.to_hash_bucket_fast`, and with a salt by `to_hash_bucket_strong`.
 */
export function hashBucket(text: string, buckets: number, salt: Salt | null): number {
  const bytes = new TextEncoder().encode(text);
  const hash = salt === null ? farmhash64(bytes) : siphash64(bytes, [BigInt(salt[0]), BigInt(salt[1])]);
  return Number(hash % BigInt(buckets));
}
