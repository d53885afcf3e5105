import { invariant } from '../util/invariant.ts';
import type { Dataset, NdArray } from './types.ts';

/** The examples at `indices`, in that order, copied. */
export function gather(dataset: Dataset, indices: ArrayLike<number>): Dataset {
  return ofEach(dataset, indices.length, (array) => gatherRows(array, indices));
}

/** The examples from `start` up to `end`; they share memory with the whole. */
export function slice(dataset: Dataset, start: number, end: number): Dataset {
  return ofEach(dataset, end - start, ({ shape, dtype, values }) => {
    const width = widthOf({ shape, values });
    const part = values.subarray(start * width, end * width);
    return { shape: [end - start, ...shape.slice(1)], dtype, values: part };
  });
}

function ofEach(
  { inputs, targets, weights }: Dataset,
  size: number,
  pick: (array: NdArray) => NdArray,
): Dataset {
  const all = (arrays: Readonly<Record<string, NdArray>>): Record<string, NdArray> =>
    Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, pick(array)]));
  return { inputs: all(inputs), targets: all(targets), ...(weights && { weights: all(weights) }), size };
}

/** Numbers of one example. */
function widthOf({ shape, values }: Pick<NdArray, 'shape' | 'values'>): number {
  const size = shape[0] ?? 0;
  return size === 0 ? 0 : values.length / size;
}

function gatherRows(array: NdArray, indices: ArrayLike<number>): NdArray {
  const [size = 0] = array.shape;
  const width = widthOf(array);
  const total = width * indices.length;
  const values = array.dtype === 'int32' ? new Int32Array(total) : new Float32Array(total);
  const [from, to] = [wordsOf(array.values), wordsOf(values)];
  for (let start = 0; start < indices.length; start += AT_ONCE) {
    const end = Math.min(indices.length, start + AT_ONCE);
    checkRows(indices, start, end, size);
    if (width > NARROW) copyWide(from, to, indices, { start, end, width });
    else if (width > 0) copyNarrow(from, to, indices, { start, end, width });
  }
  return { shape: [indices.length, ...array.shape.slice(1)], dtype: array.dtype, values };
}

/** The same numbers as whole words: they are moved, and not read as numbers. */
function wordsOf({ buffer, byteOffset, length }: NdArray['values']): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

/** A call of `set` costs as much as a loop over some tens of numbers. */
const NARROW = 64;
/** Rows that are on their way from memory at the same time. */
const AT_ONCE = 128;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

function checkRows(indices: ArrayLike<number>, start: number, end: number, size: number): void {
  for (let i = start; i < end; i++) {
    const row = indices[i] ?? -1;
    // The text takes longer to put together than a row to copy.
    if (!(row >= 0 && row < size)) invariant(false, `example ${row} of ${size} asked for`);
  }
}

function copyWide(
  from: Int32Array,
  to: Int32Array,
  indices: ArrayLike<number>,
  { start, end, width }: Part,
): void {
  for (let i = start; i < end; i++) {
    const row = (indices[i] ?? 0) * width;
    to.set(from.subarray(row, row + width), i * width);
  }
}

/**
 * Reads both ends of every row first. Shuffled rows are seldom in a cache, and so the processor waits for many of them at
 * once, where copying them one by one it waits for each: a fourth of the time.
 */
function copyNarrow(
  from: Int32Array,
  to: Int32Array,
  indices: ArrayLike<number>,
  { start, end, width }: Part,
): void {
  let sum = 0;
  for (let i = start; i < end; i++) {
    const row = (indices[i] ?? 0) * width;
    sum ^= (from[row] ?? 0) ^ (from[row + width - 1] ?? 0);
  }
  // It is overwritten at once, but not computed in vain for all that a compiler knows.
  to[start * width] = sum;
  let at = start * width;
  for (let i = start; i < end; i++) {
    const row = (indices[i] ?? 0) * width;
    for (let j = row; j < row + width; j++) to[at++] = from[j] ?? 0;
  }
}
