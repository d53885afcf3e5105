import { buildModel, useBackend } from '../src/index.ts';
import { executions } from '../src/train/executions.ts';
import { createPause } from '../src/train/pause.ts';
import { predictRunner } from '../src/train/predict-runner.ts';
import { specOf, type Job } from './networks.ts';
import { syntheticData } from './synthetic-data.ts';
import { refuse } from './training.ts';
import type { Ready } from './worker.ts';

/** Batches as `predictModel` runs them, arrays in and numbers out, without what it does once for all of them. */
export async function predicting(job: Job, eager: boolean): Promise<Ready> {
  const spec = await specOf(job);
  const tf = await useBackend('native');
  const model = await buildModel(spec, { tf });
  const { batch: batchSize } = job;
  const runner = predictRunner(tf, model, { batchSize, eager, notify: refuse });
  const predict = async (steps: number): Promise<number> => {
    const { train } = syntheticData(spec, steps * batchSize);
    const start = performance.now();
    let examples = 0;
    for await (const batches of executions(runner, train, { pause: createPause() })) {
      examples += batches.reduce((sum, [output]) => sum + (output?.shape[0] ?? 0), 0);
    }
    return (performance.now() - start) / (examples / batchSize);
  };
  await predict(3);
  const dispose = () => {
    runner.dispose();
    model.dispose();
  };
  return { run: predict, dispose };
}
