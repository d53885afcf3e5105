import type * as tfjs from '@tensorflow/tfjs';

/** The states that a stateful layer keeps from one batch to the next: zeros at first, and after a reset. */
export class KeptStates {
  readonly #tf: typeof tfjs;
  readonly #variables: tfjs.Variable[] = [];

  constructor(tf: typeof tfjs) {
    this.#tf = tf;
  }

  /** Part of the state of a compiled step. */
  get variables(): readonly tfjs.Variable[] {
    return this.#variables;
  }

  make(shapes: readonly tfjs.Shape[]): void {
    const tf = this.#tf;
    for (const shape of shapes) {
      const start = tf.zeros(shape.map((dim) => dim ?? 1));
      this.#variables.push(tf.variable(start, false));
      start.dispose();
    }
  }

  assign(states: readonly tfjs.Tensor[]): void {
    this.#variables.forEach((variable, i) => {
      const state = states[i];
      if (state !== undefined) variable.assign(state);
    });
  }

  reset(): void {
    const tf = this.#tf;
    tf.tidy(() => this.assign(this.#variables.map((variable) => tf.zerosLike(variable))));
  }

  dispose(): void {
    for (const variable of this.#variables) variable.dispose();
    this.#variables.length = 0;
  }
}
