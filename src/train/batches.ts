/** Positions in batches, in order; the last batch may be smaller. */
export function* batchIndices(size: number, batchSize: number, order?: Uint32Array): Generator<Uint32Array> {
  const all = order ?? Uint32Array.from({ length: size }, (_, i) => i);
  for (let start = 0; start < size; start += batchSize) yield all.subarray(start, start + batchSize);
}

/** How many batches there are. */
export function batchCount(size: number, batchSize: number): number {
  return Math.ceil(size / batchSize);
}
