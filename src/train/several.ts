import type { Tensor } from '@tensorflow/tfjs';
import type { Argument, CompiledFunction } from '../runtime/graph/index.ts';
import { Pace, type StepsPerExecution } from './pace.ts';

/** How a function of a batch is run. */
export interface SeveralOptions {
  /** Examples of a whole batch. */
  readonly batchSize: number;
  readonly stepsPerExecution: StepsPerExecution;
}

/** A function of a batch, run for several of them in one call where it is compiled so, for as many as its pace allows. */
export class Several {
  readonly #once: (args: readonly Argument[]) => Tensor[];
  readonly #compiled: CompiledFunction | undefined;
  readonly #pace: Pace;
  #repeats: boolean | undefined;
  /** Examples of a whole batch. */
  readonly batchSize: number;

  /** `once` runs it op by op, where it is not compiled. */
  constructor(
    once: (args: readonly Argument[]) => Tensor[],
    compiled: CompiledFunction | undefined,
    { batchSize, stepsPerExecution }: SeveralOptions,
  ) {
    this.#once = once;
    this.#compiled = compiled;
    this.batchSize = batchSize;
    this.#pace = new Pace(stepsPerExecution);
  }

  /** Whether it has shown that batches must be run one by one. */
  get oneByOne(): boolean {
    return this.#repeats === false;
  }

  /** How many of `left` whole batches to run next. */
  next(left: number): number {
    return this.#pace.next(left);
  }

  /**
   * Runs it for `count` batches of `size` examples, which stand one after the other in each of `args`.
   * @returns what it gives, put together along a new first axis when `count` is not 1; undefined when the batches must be run
   * one by one, of which nothing has been done.
   */
  run(args: readonly Argument[], count: number, size: number): Tensor[] | undefined {
    const compiled = this.#compiled;
    const started = performance.now();
    if (count > 1) {
      const results = compiled?.runSeveral(args, count);
      if (results !== undefined) this.#pace.ran(count, performance.now() - started, true);
      return results;
    }
    const results = compiled?.run(args) ?? this.#once(args);
    // The last batch of a data set, a smaller one, says nothing of the others.
    if (size !== this.batchSize) return results;
    this.#repeats = compiled === undefined ? false : compiled.repeats(args);
    this.#pace.ran(1, performance.now() - started, this.#repeats === true);
    return results;
  }

  dispose(): void {
    this.#compiled?.dispose();
  }
}

/** The numbers of each of `count` results that stand one after the other. */
export function rows<T extends Float32Array | Int32Array>(values: T, count: number): readonly T[] {
  const length = values.length / count;
  return Array.from({ length: count }, (_, i) => values.subarray(i * length, (i + 1) * length) as T);
}
