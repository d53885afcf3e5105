/** How many batches there are; the last one may be smaller. */
export function batchCount(size: number, batchSize: number): number {
  return Math.ceil(size / batchSize);
}
