import { buildModel, useBackend } from '../src/index.ts';
import { gather } from '../src/data/index.ts';
import { inputTensors } from '../src/train/batch-tensors.ts';
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
  const runner = predictRunner(tf, model, { eager, notify: refuse });
  const { train } = syntheticData(spec, job.batch);
  const indices = Uint32Array.from({ length: job.batch }, (_, i) => i);
  const one = async (): Promise<void> => {
    const inputs = inputTensors(tf, model, gather(train, indices).inputs);
    const outputs = runner.run(inputs);
    await Promise.all(outputs.map((output) => output.data()));
    tf.dispose([...inputs, ...outputs]);
  };
  for (let i = 0; i < 3; i++) await one();
  const run = async (steps: number): Promise<number> => {
    const start = performance.now();
    for (let i = 0; i < steps; i++) await one();
    return (performance.now() - start) / steps;
  };
  const dispose = () => {
    runner.dispose();
    model.dispose();
  };
  return { run, dispose };
}
