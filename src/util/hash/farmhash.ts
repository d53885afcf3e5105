import { fetch32, fetch64, rotate, wrap } from './words.ts';

const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;

/**
 * FarmHash's Fingerprint64 of bytes, by which TensorFlow's `string_to_hash_bucket_fast` tells texts apart.
 * Source: https://github.com/google/farmhash, farmhashna::Hash64.
 */
export function farmhash64(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  if (length <= 16) return upTo16(view, length);
  if (length <= 32) return upTo32(view, length);
  return length <= 64 ? upTo64(view, length) : long(view, length);
}

function shiftMix(value: bigint): bigint {
  return value ^ (value >> 47n);
}

/** Two words and a factor into one word. */
function mix(u: bigint, v: bigint, factor: bigint): bigint {
  const a = shiftMix(wrap((u ^ v) * factor));
  return wrap(shiftMix(wrap((v ^ a) * factor)) * factor);
}

function factorOf(length: number): bigint {
  return wrap(K2 + BigInt(length) * 2n);
}

function upTo16(view: DataView, length: number): bigint {
  const factor = factorOf(length);
  if (length >= 8) {
    const a = wrap(fetch64(view, 0) + K2);
    const b = fetch64(view, length - 8);
    return mix(wrap(rotate(b, 37n) * factor + a), wrap((rotate(a, 25n) + b) * factor), factor);
  }
  if (length >= 4) return mix(BigInt(length) + (fetch32(view, 0) << 3n), fetch32(view, length - 4), factor);
  if (length === 0) return K2;
  const y = BigInt(view.getUint8(0) + view.getUint8(length >> 1) * 256);
  const z = BigInt(length + view.getUint8(length - 1) * 4);
  return wrap(shiftMix(wrap(y * K2) ^ wrap(z * K0)) * K2);
}

function upTo32(view: DataView, length: number): bigint {
  const factor = factorOf(length);
  const a = wrap(fetch64(view, 0) * K1);
  const b = fetch64(view, 8);
  const c = wrap(fetch64(view, length - 8) * factor);
  const d = wrap(fetch64(view, length - 16) * K2);
  const u = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
  return mix(u, wrap(a + rotate(wrap(b + K2), 18n) + c), factor);
}

function upTo64(view: DataView, length: number): bigint {
  const factor = factorOf(length);
  const a = wrap(fetch64(view, 0) * K2);
  const b = fetch64(view, 8);
  const c = wrap(fetch64(view, length - 8) * factor);
  const d = wrap(fetch64(view, length - 16) * K2);
  const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
  const z = mix(y, wrap(a + rotate(wrap(b + K2), 18n) + c), factor);
  const e = wrap(fetch64(view, 16) * factor);
  const f = fetch64(view, 24);
  const g = wrap((y + fetch64(view, length - 32)) * factor);
  const h = wrap((z + fetch64(view, length - 24)) * factor);
  return mix(
    wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h),
    wrap(e + rotate(wrap(f + a), 18n) + g),
    factor,
  );
}

type Pair = readonly [bigint, bigint];

/** 32 bytes and two seeds into two words. */
function weak(view: DataView, at: number, seedA: bigint, seedB: bigint): Pair {
  const last = fetch64(view, at + 24);
  const a = wrap(seedA + fetch64(view, at));
  const sum = wrap(a + fetch64(view, at + 8) + fetch64(view, at + 16));
  const b = wrap(rotate(wrap(seedB + a + last), 21n) + rotate(sum, 44n));
  return [wrap(sum + last), wrap(b + a)];
}

/** What is carried from one block of 64 bytes to the next. */
interface State {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly v: Pair;
  readonly w: Pair;
}

function long(view: DataView, length: number): bigint {
  const seed = 81n;
  const y = wrap(seed * K1 + 113n);
  const z = wrap(shiftMix(wrap(y * K2 + 113n)) * K2);
  const end = Math.floor((length - 1) / 64) * 64;
  let state: State = { x: wrap(seed * K2 + fetch64(view, 0)), y, z, v: [0n, 0n], w: [0n, 0n] };
  for (let at = 0; at < end; at += 64) state = block(view, at, state, K1, 1n);
  const factor = wrap(K1 + ((state.z & 0xffn) << 1n));
  const w0 = wrap(state.w[0] + BigInt((length - 1) & 63));
  const v0 = wrap(state.v[0] + w0);
  const before: State = { ...state, v: [v0, state.v[1]], w: [wrap(w0 + v0), state.w[1]] };
  const last = block(view, length - 64, before, factor, 9n);
  const u = wrap(mix(last.v[0], last.w[0], factor) + shiftMix(last.y) * K0 + last.z);
  return mix(u, wrap(mix(last.v[1], last.w[1], factor) + last.x), factor);
}

function block(view: DataView, at: number, { x, y, z, v, w }: State, factor: bigint, weight: bigint): State {
  const x1 = wrap(rotate(wrap(x + y + v[0] + fetch64(view, at + 8)), 37n) * factor) ^ wrap(w[1] * weight);
  const turned = wrap(rotate(wrap(y + v[1] + fetch64(view, at + 48)), 42n) * factor);
  const y1 = wrap(turned + v[0] * weight + fetch64(view, at + 40));
  const z1 = wrap(rotate(wrap(z + w[0]), 33n) * factor);
  const v1 = weak(view, at, wrap(v[1] * factor), wrap(x1 + w[0]));
  const w1 = weak(view, at + 32, wrap(z1 + w[1]), wrap(y1 + fetch64(view, at + 16)));
  return { x: z1, y: y1, z: x1, v: v1, w: w1 };
}
