import type { MetricRow } from '../build/index.ts';
import { endsInSoftmax, metricRow } from '../build/index.ts';
import { referenceText } from '../spec/references.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Logs } from './events.ts';
import type { StepResult } from './step.ts';

/** A number of the history beside `loss`. */
export interface Measure {
  /** Keras's name, with the output in front when there are several. */
  readonly name: string;
  /** Number of the output. */
  readonly output: number;
  /** Whether the output is a softmax's. */
  readonly probabilities: boolean;
  /** The metric, or `loss` for the output's own share of the loss. */
  readonly row: MetricRow | 'loss';
}

/** Everything that is measured: each output's loss when there are several outputs, then its metrics. */
export function measuresOf({ spec, graph }: ValidSpec): readonly Measure[] {
  const several = graph.outputs.length > 1;
  const rows: readonly (MetricRow | 'loss')[] = (spec.compile?.metrics ?? []).map(metricRow);
  return graph.outputs.flatMap((ref, output) => {
    const probabilities = endsInSoftmax(graph, ref);
    return [...(several ? (['loss'] as const) : []), ...rows].map((row) => {
      const own = row === 'loss' ? 'loss' : row.name;
      return { name: several ? `${referenceText(ref)}_${own}` : own, output, probabilities, row };
    });
  });
}

/** Adds up batches into the numbers of an epoch: means over examples, as Keras's. */
export class Meter {
  private readonly measures: readonly Measure[];
  private loss = 0;
  private examples = 0;
  private readonly sums: number[][];

  constructor(measures: readonly Measure[]) {
    this.measures = measures;
    this.sums = measures.map(() => []);
  }

  add(result: StepResult): void {
    this.loss += result.loss * result.size;
    this.examples += result.size;
    this.sums.forEach((sums, i) => addTo(sums, result.sums[i] ?? []));
  }

  logs(): Logs {
    const entries = this.measures.flatMap(({ name, row }, i) =>
      named(name, resultOf(row, this.sums[i] ?? [])),
    );
    return { loss: this.loss / this.examples, ...Object.fromEntries(entries) };
  }
}

function addTo(sums: number[], more: readonly number[]): void {
  more.forEach((value, i) => {
    sums[i] = (sums[i] ?? 0) + value;
  });
}

/** One number under the name, or `name[0]`, `name[1]`, … */
function named(name: string, result: number | readonly number[]): readonly (readonly [string, number])[] {
  if (typeof result === 'number') return [[name, result]];
  const [only = Number.NaN, ...more] = result;
  return more.length === 0 ? [[name, only]] : result.map((value, i) => [`${name}[${i}]`, value]);
}

function resultOf(row: MetricRow | 'loss', sums: readonly number[]): number | readonly number[] {
  return row === 'loss' ? (sums[0] ?? 0) / (sums[1] ?? 0) : row.result(sums);
}
