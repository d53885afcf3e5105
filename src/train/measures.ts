import type { MetricRow } from '../build/index.ts';
import { endsInSoftmax, metricRow } from '../build/index.ts';
import type { EpochTotals } from '../export/index.ts';
import type { Loss } from '../spec/generated/classes.ts';
import { measuredOf, type Measured } from '../objective/index.ts';
import { objectivesOf } from '../spec/output-objectives.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Logs } from './events.ts';
import type { StepResult } from './step.ts';

/** A number of the history beside `loss`, and its arithmetic. */
export interface Measure extends Omit<Measured, 'metric'> {
  /** Whether the output is a softmax's. */
  readonly probabilities: boolean;
  /** The metric, or `loss` for the output's own share of the loss. */
  readonly row: MetricRow | 'loss';
}

/** What training makes smaller, and what is measured meanwhile. */
export interface Objective {
  /** In the order of the model's outputs. */
  readonly losses: readonly OutputLoss[];
  readonly measures: readonly Measure[];
}

/** The share of one output in the loss. */
export interface OutputLoss {
  /** Undefined when the output is not trained. */
  readonly loss: Loss | undefined;
  readonly weight: number;
  readonly probabilities: boolean;
}

/** Each output's loss, and everything that is measured. */
export function objectiveOf({ spec, graph }: ValidSpec): Objective {
  const objectives = spec.compile === undefined ? [] : objectivesOf(spec.compile, graph.outputs);
  const outputs = objectives.map((objective, i) => {
    const ref = graph.outputs[i];
    return { ...objective, probabilities: ref !== undefined && endsInSoftmax(graph, ref) };
  });
  const measures = measuredOf(outputs).map(({ metric, ...measured }) => ({
    ...measured,
    probabilities: outputs[measured.output]?.probabilities ?? false,
    row: metric === 'loss' ? metric : metricRow(metric),
  }));
  return { losses: outputs, measures };
}

/** Adds up batches into the numbers of an epoch: means over examples, as Keras's. */
export class Meter {
  private readonly measures: readonly Measure[];
  private loss: number;
  private examples: number;
  private readonly sums: number[][];

  /** Begins at nothing, or goes on from what other batches added up to. */
  constructor(measures: readonly Measure[], from?: EpochTotals) {
    this.measures = measures;
    this.loss = from?.loss ?? 0;
    this.examples = from?.examples ?? 0;
    this.sums = measures.map((_, i) => [...(from?.sums[i] ?? [])]);
  }

  totals(): EpochTotals {
    return { loss: this.loss, examples: this.examples, sums: this.sums.map((sums) => [...sums]) };
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
