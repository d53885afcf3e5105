import { farmhash64 } from './farmhash.ts';
import { wrap } from './words.ts';

/** The factor of the hash that joins two words. */
export const FACTOR = 0xc6a4a7935bd1e995n;
/** TensorFlow's default key, which Keras takes. */
export const KEY = 0xdecafcaffen;

/**
 * The bin, from 0 up to but not including `bins`, of values that occur together: whole numbers as they are, of texts
 * {@link fingerprint}. Source: tensorflow/core/kernels/sparse_cross_op.cc and platform/fingerprint.h
 */
export function crossedBin(values: readonly bigint[], bins: number): number {
  const hash = values.reduce((sum, value) => joined(sum, wrap(value)), KEY);
  return Number(hash % BigInt(bins));
}

/** FingerprintCat64: two words into one, by their order. */
function joined(first: bigint, second: bigint): bigint {
  const mixed = first ^ FACTOR ^ wrap(shiftMix(wrap(second * FACTOR)) * FACTOR);
  return shiftMix(wrap(shiftMix(wrap(mixed * FACTOR)) * FACTOR));
}

function shiftMix(value: bigint): bigint {
  return value ^ (value >> 47n);
}

/** The two 32-bit halves, the higher first, of what a text counts as in a crossing. */
export function fingerprint(text: string): readonly [number, number] {
  return halvesOf(farmhash64(new TextEncoder().encode(text)));
}

/** The two 32-bit halves of a word, the higher first. */
export function halvesOf(word: bigint): readonly [number, number] {
  return [Number(BigInt.asIntN(32, word >> 32n)), Number(BigInt.asIntN(32, word))];
}

/** The word of {@link halvesOf}. */
export function wordOf(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt.asUintN(32, BigInt(low));
}
