import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashBucket } from '../../src/util/hash/buckets.ts';

/** Written with Python's TensorFlow; `source` says by which calls. */
interface Hashes {
  readonly buckets: number;
  readonly salt: readonly [number, number];
  readonly texts: readonly string[];
  readonly fast: readonly number[];
  readonly strong: readonly number[];
}

const { buckets, salt, texts, fast, strong } = JSON.parse(
  readFileSync(new URL('./hash.json', import.meta.url), 'utf8'),
) as Hashes;

describe('texts of every length go to the buckets of TensorFlow', () => {
  test('fast', () => {
    expect(texts.map((text) => hashBucket(text, buckets, null))).toEqual(fast);
  });
  test('strong', () => {
    expect(texts.map((text) => hashBucket(text, buckets, salt))).toEqual(strong);
  });
});
