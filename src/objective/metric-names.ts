import type { Metric } from '../spec/generated/classes.ts';
import { snakeCase } from '../util/snake-case.ts';

/** What a metric is called in the history: as the spec says, or as in Keras, `accuracy`, `mean_squared_error`. */
export function metricName({ type, name }: Metric): string {
  return name ?? ODD_NAMES[type] ?? snakeCase(type);
}

/** Names of Keras that its classes' names do not tell. */
const ODD_NAMES: Readonly<Partial<Record<Metric['type'], string>>> = {
  fBetaScore: 'fbeta_score',
  iou: 'io_u',
  logCoshError: 'logcosh',
};

/**
 * Names for metrics of which several would have the same: `accuracy`, `accuracy_1`; and one that is weighted beside one that
 * is not is `weighted_accuracy` (keras/src/trainers/compile_utils.py, CompileMetrics.result). Metrics that Keras names by
 * their classes are only numbered: `precision`, `precision_1`, weighted or not.
 */
export class MetricNames {
  readonly #counts = new Map<string, number>();

  next(prefix: string, own: string, weighted: boolean): string {
    const name = `${prefix}${own}`;
    const taken = this.#counts.has(name);
    const marked = taken && weighted && !NAMED_BY_CLASS.test(own);
    return this.#numbered(marked ? `${prefix}weighted_${own}` : name);
  }

  #numbered(name: string): string {
    const count = this.#counts.get(name) ?? 0;
    this.#counts.set(name, count + 1);
    return count === 0 ? name : `${name}_${count}`;
  }
}

/** Metrics of Keras whose default name is None. */
const NAMED_BY_CLASS =
  /^(auc|precision|recall|(true|false)_(positives|negatives)|precision_at_recall|recall_at_precision|sensitivity_at_specificity|specificity_at_sensitivity|(binary_|mean_|one_hot_|one_hot_mean_)?io_u)$/;
