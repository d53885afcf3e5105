import { invariant } from '../util/invariant.ts';
import type { Dataset, NdArray } from './types.ts';

/** The examples at `indices`, in that order, copied. */
export function gather(dataset: Dataset, indices: ArrayLike<number>): Dataset {
  const pick = (arrays: Readonly<Record<string, NdArray>>): Record<string, NdArray> =>
    Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, gatherRows(array, indices)]));
  const { inputs, targets, weights } = dataset;
  return {
    inputs: pick(inputs),
    targets: pick(targets),
    ...(weights && { weights: pick(weights) }),
    size: indices.length,
  };
}

function gatherRows(array: NdArray, indices: ArrayLike<number>): NdArray {
  const size = array.shape[0] ?? 0;
  const width = size === 0 ? 0 : array.values.length / size;
  const total = width * indices.length;
  const values = array.dtype === 'int32' ? new Int32Array(total) : new Float32Array(total);
  for (let i = 0; i < indices.length; i++) {
    const row = indices[i] ?? -1;
    invariant(row >= 0 && row < size, `example ${row} of ${size} asked for`);
    copyRow(array.values, row * width, values, i * width, width);
  }
  return { shape: [indices.length, ...array.shape.slice(1)], dtype: array.dtype, values };
}

/** A call of `set` costs as much as a loop over some tens of numbers. */
const NARROW = 64;

function copyRow(
  from: NdArray['values'],
  start: number,
  to: NdArray['values'],
  toStart: number,
  width: number,
): void {
  if (width > NARROW) to.set(from.subarray(start, start + width), toStart);
  else for (let i = 0; i < width; i++) to[toStart + i] = from[start + i] ?? 0;
}
