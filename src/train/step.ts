import type { Dataset } from '../data/index.ts';

/** What one batch measured. */
export interface StepResult {
  /** Mean over the batch, penalties of the weights included. */
  readonly loss: number;
  /** Examples in the batch. */
  readonly size: number;
  /** For each measure, its sums over the batch (`MetricRow.statistics`). */
  readonly sums: readonly (readonly number[])[];
}

/** One optimizer step: forward, backward, update, constraints. What runs it may be replaced by something faster. */
export interface TrainStep {
  run(batch: Dataset): Promise<StepResult>;
  dispose(): void;
}
