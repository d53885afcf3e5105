import { fetch64, rotate, wrap } from './words.ts';

type State = readonly [bigint, bigint, bigint, bigint];

/**
 * SipHash-2-4 of bytes under a key of two 64-bit words, by which TensorFlow's `string_to_hash_bucket_strong` tells texts
 * apart. Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012.
 */
export function siphash64(bytes: Uint8Array, key: readonly [bigint, bigint]): bigint {
  const [k0, k1] = [wrap(key[0]), wrap(key[1])];
  let state: State = [
    k0 ^ 0x736f6d6570736575n,
    k1 ^ 0x646f72616e646f6dn,
    k0 ^ 0x6c7967656e657261n,
    k1 ^ 0x7465646279746573n,
  ];
  for (const word of words(bytes)) state = absorbed(state, word);
  const [a, b, c, d] = rounds([state[0], state[1], state[2] ^ 0xffn, state[3]], 4);
  return a ^ b ^ c ^ d;
}

/** The bytes by eight; the last word is filled up with zeros, and their number in its highest byte. */
function words(bytes: Uint8Array): readonly bigint[] {
  const { length } = bytes;
  const padded = new Uint8Array(Math.floor(length / 8) * 8 + 8);
  padded.set(bytes);
  padded[padded.length - 1] = length & 0xff;
  const view = new DataView(padded.buffer);
  return Array.from({ length: padded.length / 8 }, (_, i) => fetch64(view, i * 8));
}

function absorbed([a, b, c, d]: State, word: bigint): State {
  const [e, ...rest] = rounds([a, b, c, d ^ word], 2);
  return [e ^ word, ...rest];
}

function rounds(state: State, count: number): State {
  return count === 0 ? state : rounds(round(state), count - 1);
}

function round([v0, v1, v2, v3]: State): State {
  const a = wrap(v0 + v1);
  const b = rotate(v1, 51n) ^ a;
  const c = wrap(v2 + v3);
  const d = rotate(v3, 48n) ^ c;
  const e = wrap(rotate(a, 32n) + d);
  const f = wrap(c + b);
  return [e, rotate(b, 47n) ^ f, rotate(f, 32n), rotate(d, 43n) ^ e];
}
