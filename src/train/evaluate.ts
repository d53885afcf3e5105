import type { Dataset } from '../data/index.ts';
import { gather } from '../data/index.ts';
import { batchIndices } from './batches.ts';
import type { Logs } from './events.ts';
import type { Measure } from './measures.ts';
import { Meter } from './measures.ts';
import type { Pause } from './pause.ts';
import type { BatchRunner } from './step.ts';

/** Loss and metrics over all examples. */
export async function evaluateOn(
  runner: BatchRunner,
  measures: readonly Measure[],
  data: Dataset,
  batchSize: number,
  pause: Pause,
): Promise<Logs> {
  const meter = new Meter(measures);
  for (const indices of batchIndices(data.size, batchSize)) {
    meter.add(await runner.run(gather(data, indices)));
    await pause();
  }
  return meter.logs();
}
