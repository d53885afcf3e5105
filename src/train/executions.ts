import { gather, slice, type Dataset } from '../data/index.ts';
import type { Pause } from './pause.ts';

/** What runs batches, several in one call where it can. */
export interface ExecutionRunner<T> {
  /** Examples of a whole batch; may be others after a call. */
  readonly batchSize: number;
  /** How many of `left` whole batches to give it next. */
  next(left: number): number;
  /**
   * Runs `count` batches of one size that stand one after the other in `batches`.
   * @returns one result for each; for the first batch alone where they cannot all be run at once.
   */
  run(batches: Dataset, count: number): Promise<readonly T[]>;
}

export interface ExecutionOptions {
  /** By default that of the data. */
  readonly order?: Uint32Array | undefined;
  /** The first example; those before it have been run. Default 0. */
  readonly from?: number | undefined;
  readonly pause: Pause;
  /** Ends it before the next call. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a data set batch by batch, the last of which may be smaller; yields the results of each call. */
export async function* executions<T>(
  runner: ExecutionRunner<T>,
  data: Dataset,
  { order, from = 0, pause, signal }: ExecutionOptions,
): AsyncGenerator<readonly T[], void> {
  for (let start = from; start < data.size;) {
    if (signal?.aborted === true) return;
    const { batchSize } = runner;
    const whole = Math.floor((data.size - start) / batchSize);
    const count = whole === 0 ? 1 : runner.next(whole);
    const end = Math.min(data.size, start + count * batchSize);
    const batches = order === undefined ? slice(data, start, end) : gather(data, order.subarray(start, end));
    const results = await runner.run(batches, count);
    yield results;
    start += results.length * batchSize;
    await pause();
  }
}
