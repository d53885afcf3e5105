import type { LayersModel } from '@tensorflow/tfjs';
import type { Dataset } from '../data/index.ts';
import { gather } from '../data/index.ts';
import type { Tf } from '../runtime/index.ts';
import { toTensors } from './batch-tensors.ts';
import { batchIndices } from './batches.ts';
import type { Logs } from './events.ts';
import type { Measure } from './measures.ts';
import { Meter } from './measures.ts';
import { measure, readResult } from './objective.ts';
import type { Pause } from './pause.ts';

/** Loss and metrics of the model, as it is, on all examples. */
export async function evaluateOn(
  tf: Tf,
  model: LayersModel,
  measures: readonly Measure[],
  data: Dataset,
  batchSize: number,
  pause: Pause,
): Promise<Logs> {
  const meter = new Meter(measures);
  for (const indices of batchIndices(data.size, batchSize)) {
    const batch = gather(data, indices);
    const measured = tf.tidy(() => measure(tf, model, measures, toTensors(tf, model, batch), false));
    meter.add(await readResult(tf, measured, batch.size));
    await pause();
  }
  return meter.logs();
}
