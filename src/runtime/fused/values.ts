import { invariant } from '../../util/invariant.ts';

/** What the words of a tensor are: float32, int32, or truth as the floats 1 and 0. */
export type Kind = 'float' | 'int' | 'truth';

/** Where the words of a tensor stand. Told apart by identity. */
export type Place =
  | { readonly in: 'input'; readonly index: number; readonly size: number }
  | { readonly in: 'constants'; readonly words: Int32Array }
  /** Written by an instruction. */
  | { readonly in: 'made'; readonly size: number };

/** A tensor while a graph is lowered. Several may have one place: a reshape moves nothing. */
export interface Value {
  readonly place: Place;
  readonly shape: readonly number[];
  readonly kind: Kind;
  /** One word in its place stands for all of them. */
  readonly single: boolean;
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** How many words a place has. */
export function wordsIn(place: Place): number {
  return place.in === 'constants' ? place.words.length : place.size;
}

/** The same words in another shape of the same size. */
export function reshaped(value: Value, shape: readonly number[]): Value {
  invariant(sizeOf(shape) === sizeOf(value.shape), 'a reshape keeps the size');
  return { ...value, shape };
}

/** Steps from one element to the next along each axis, in words; row-major. */
export function stridesOf(shape: readonly number[]): readonly number[] {
  return shape.map((_, i) => sizeOf(shape.slice(i + 1)));
}

/** How an operand of a loop over outer × inner numbers is read (`Mode` in native/fused/loop.h). */
export const MODE = { full: 0, scalar: 1, row: 2, column: 3 } as const;

export interface Reading {
  readonly mode: (typeof MODE)[keyof typeof MODE];
  /** The length of a row, where it matters. */
  readonly inner?: number;
}

/** How a tensor is read that is broadcast to `shape`; undefined when it must be copied first. */
export function readingOf(value: Value, shape: readonly number[]): Reading | undefined {
  const [size, whole] = [sizeOf(value.shape), sizeOf(shape)];
  if (value.single || size === 1) return { mode: MODE.scalar };
  if (size === whole) return { mode: MODE.full };
  const dims = [...Array.from({ length: shape.length - value.shape.length }, () => 1), ...value.shape];
  const first = dims.findIndex((length) => length !== 1);
  const last = dims.findLastIndex((length) => length !== 1);
  const agrees = (from: number, to: number) => dims.slice(from, to).every((d, i) => d === shape[from + i]);
  if (agrees(first, dims.length)) return { mode: MODE.row, inner: size };
  return agrees(0, last + 1) ? { mode: MODE.column, inner: whole / size } : undefined;
}
