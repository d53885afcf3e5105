import type { Recorded } from './program.ts';
import type { Session } from './session.ts';

/** What is known of a program for arguments of some shapes. */
export type Plan =
  /** Ran once: the second recording tells whether it is the same graph. */
  | { readonly kind: 'seen'; readonly first: Recorded }
  | { readonly kind: 'compiled'; readonly graph: CompiledGraph }
  /** Runs op by op, for a reason that was told. */
  | { readonly kind: 'eager' };

/** A graph that is ready to run; see {@link Recorded} for its feeds and what it changes. */
export interface CompiledGraph {
  readonly session: Session;
  readonly feeds: readonly number[];
  readonly changed: readonly number[];
}

/** As many as a program keeps: batches of any length may come, and each session holds memory. */
const MOST = 32;

/** Plans by what they are for; the one that was used least lately goes when there are too many. */
export class Plans {
  readonly #plans = new Map<string, Plan>();

  get(key: string): Plan | undefined {
    const plan = this.#plans.get(key);
    if (plan !== undefined && this.#plans.size > MOST / 2) {
      this.#plans.delete(key);
      this.#plans.set(key, plan);
    }
    return plan;
  }

  set(key: string, plan: Plan): void {
    this.#drop(key);
    this.#plans.set(key, plan);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > MOST && oldest !== undefined) this.#drop(oldest);
  }

  clear(): void {
    for (const key of [...this.#plans.keys()]) this.#drop(key);
  }

  #drop(key: string): void {
    const plan = this.#plans.get(key);
    if (plan?.kind === 'compiled') plan.graph.session.dispose();
    this.#plans.delete(key);
  }
}
