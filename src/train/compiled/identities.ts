/** Numbers objects, so that a change from one to another shows in a text. */
export class Identities {
  readonly #numbers = new WeakMap<object, number>();
  #next = 1;

  of(object: object): number {
    const number = this.#numbers.get(object) ?? this.#next++;
    this.#numbers.set(object, number);
    return number;
  }
}
