/**
 * Names for metrics of which several would have the same: `accuracy`, `accuracy_1`; and one that is weighted beside one that
 * is not is `weighted_accuracy` (keras/src/trainers/compile_utils.py, CompileMetrics.result).
 */
export class MetricNames {
  readonly #counts = new Map<string, number>();

  next(prefix: string, own: string, weighted: boolean): string {
    const name = `${prefix}${own}`;
    const taken = this.#counts.has(name);
    return this.#numbered(taken && weighted ? `${prefix}weighted_${own}` : name);
  }

  #numbered(name: string): string {
    const count = this.#counts.get(name) ?? 0;
    this.#counts.set(name, count + 1);
    return count === 0 ? name : `${name}_${count}`;
  }
}
