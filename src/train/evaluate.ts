import type { Dataset } from '../data/index.ts';
import type { Logs } from './events.ts';
import { executions, type ExecutionOptions } from './executions.ts';
import type { Measure } from './measures.ts';
import { Meter } from './measures.ts';
import type { BatchRunner } from './step.ts';

/** Loss and metrics over all examples. */
export async function evaluateOn(
  runner: BatchRunner,
  measures: readonly Measure[],
  data: Dataset,
  options: ExecutionOptions,
): Promise<Logs> {
  const meter = new Meter(measures);
  for await (const results of executions(runner, data, options)) {
    for (const result of results) meter.add(result);
  }
  return meter.logs();
}
