import type { ExecutionRunner } from './executions.ts';

/** What one batch measured. */
export interface StepResult {
  /** Mean over the batch, penalties of the weights included. */
  readonly loss: number;
  /** Examples in the batch. */
  readonly size: number;
  /** For each measure, its sums over the batch (`MetricRow.statistics`). */
  readonly sums: readonly (readonly number[])[];
}

/** Works on batches: a training step, or measuring. What runs it may be op by op or one graph. */
export interface BatchRunner extends ExecutionRunner<StepResult> {
  dispose(): void;
}
