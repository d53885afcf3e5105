import type { Optimizer, Variable } from '@tensorflow/tfjs';
import { giveStepCounter, slotOptimizer } from '../../build/index.ts';
import type { Tf } from '../../runtime/index.ts';
import type { Trainer } from './trainer.ts';

/** Counts the steps of an optimizer that keeps no tensor of it, for layers that draw random numbers by it. */
export class Counter {
  readonly #tf: Tf;
  readonly #trainer: Trainer;
  #counter: Variable | undefined;
  #counted = 0;
  #owner: Optimizer | undefined;

  constructor(tf: Tf, trainer: Trainer) {
    this.#tf = tf;
    this.#trainer = trainer;
  }

  /** The counter, which says what the optimizer says; none for an optimizer that has its own. */
  variable(): Variable | undefined {
    const optimizer = this.#trainer.model.optimizer;
    if (slotOptimizer(this.#trainer.model) !== undefined) return undefined;
    this.#counter ??= this.#tf.tidy(() => this.#tf.scalar(0).variable(false));
    if (this.#owner !== optimizer) giveStepCounter(optimizer, this.#counter);
    this.#owner = optimizer;
    if (this.#counted !== optimizer.iterations) this.#set(optimizer.iterations);
    return this.#counter;
  }

  /** Counts one step; part of the step, so that a graph does it too. */
  advance(): void {
    const counter = this.#counter;
    if (counter === undefined) return;
    this.#tf.tidy(() => counter.assign(this.#tf.add(counter, 1)));
  }

  /** Notes that the optimizer has counted as well. */
  advanced(): void {
    this.#counted = this.#trainer.model.optimizer.iterations;
  }

  dispose(): void {
    if (this.#owner !== undefined) giveStepCounter(this.#owner, undefined);
    this.#counter?.dispose();
    this.#counter = undefined;
  }

  #set(iterations: number): void {
    this.#counted = iterations;
    this.#tf.tidy(() => this.#counter?.assign(this.#tf.scalar(iterations)));
  }
}
