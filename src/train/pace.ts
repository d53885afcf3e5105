import { count, either, oneOf, type Kind } from '../diagnostics/arguments/index.ts';
import type { CompileSection } from '../spec/generated/sections.ts';

/** How many batches run in one call: so many, or as many as a short time is enough for. */
export type StepsPerExecution = number | 'auto';

/** What a caller may say of it. */
export const stepsPerExecution: Kind = either(count, oneOf(['auto']));

/** What a spec says of it. */
export function stepsOf(compile: CompileSection | undefined): StepsPerExecution {
  const given = compile?.stepsPerExecution;
  return typeof given === 'number' ? given : 'auto';
}

/** How long a call may take, in milliseconds: for so long nothing else happens in the process. */
const LONGEST_CALL = 10;

/** Chooses how many batches go into the next call. */
export class Pace {
  readonly #wanted: StepsPerExecution;
  #now = 1;

  constructor(wanted: StepsPerExecution) {
    this.#wanted = wanted;
  }

  /** How many of `left` whole batches to run next; at least one. */
  next(left: number): number {
    return Math.max(1, Math.min(this.#now, left));
  }

  /** Told of each call: how many batches it ran in so many milliseconds, and whether it may be several. */
  ran(batches: number, milliseconds: number, several: boolean): void {
    if (!several) this.#now = 1;
    else if (this.#wanted !== 'auto') this.#now = this.#wanted;
    else this.#now = Math.floor((LONGEST_CALL * batches) / Math.max(milliseconds, 1e-3));
  }
}
