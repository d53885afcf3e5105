/** Names in groups that grow together (union-find, with path halving). */
export class Groups {
  readonly #parent = new Map<string, string>();

  /** The representative of the group of a name. */
  find(name: string): string {
    let at = name;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      const next = this.#up(up);
      this.#parent.set(at, next);
      at = next;
    }
    return at;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.#parent.set(second, first);
  }

  #up(name: string): string {
    return this.#parent.get(name) ?? name;
  }
}
