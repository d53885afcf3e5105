import type { Metric } from '../spec/generated/classes.ts';
import type { OutputObjective } from '../spec/output-objectives.ts';
import { metricName, MetricNames } from './metric-names.ts';

/** A number of the history beside `loss`. */
export interface Measured {
  /** Keras's name, with the output in front when there are several. */
  readonly name: string;
  /** Number of the output. */
  readonly output: number;
  /** Whether the weights of the examples count. */
  readonly weighted: boolean;
  /** The metric, or `loss` for the output's own share of the loss. */
  readonly metric: Metric | 'loss';
}

/**
 * Everything that is measured: as in Keras the losses when there are several, then the metrics, those without weights
 * first, named by their outputs when there are several.
 */
export function measuredOf(outputs: readonly OutputObjective[]): readonly Measured[] {
  const several = outputs.filter(({ loss }) => loss !== undefined).length > 1;
  const names = new MetricNames();
  const of = (output: number, metric: Metric | 'loss', weighted: boolean): Measured => {
    const prefix = outputs.length > 1 ? `${outputs[output]?.name ?? ''}_` : '';
    const name = metric === 'loss' ? `${prefix}loss` : names.next(prefix, metricName(metric), weighted);
    return { name, output, weighted, metric };
  };
  const plain = outputs.flatMap(({ loss, metrics }, i) => [
    ...(several && loss !== undefined ? [of(i, 'loss', true)] : []),
    ...metrics.map((metric) => of(i, metric, false)),
  ]);
  const weighted = outputs.flatMap(({ weightedMetrics }, i) =>
    weightedMetrics.map((metric) => of(i, metric, true)),
  );
  return [...plain, ...weighted];
}

/** The names in the history of what is measured. */
export function historyNames(
  measured: readonly { readonly name: string }[],
  validation: boolean,
): readonly string[] {
  const names = ['loss', ...measured.map(({ name }) => name)];
  return validation ? [...names, ...names.map((name) => `val_${name}`)] : names;
}
