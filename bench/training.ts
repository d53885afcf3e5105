import { trainModel, useBackend } from '../src/index.ts';
import { specOf, type Job } from './networks.ts';
import { syntheticData } from './synthetic-data.ts';
import type { Ready } from './worker.ts';

/** Steps of `trainModel`, everything in its loop included: the second epoch, for the first one compiles. */
export async function training(job: Job, eager: boolean): Promise<Ready> {
  const spec = await specOf(job);
  const tf = await useBackend('native');
  const run = async (steps: number): Promise<number> => {
    const seconds: number[] = [];
    const { model } = await trainModel(spec, {
      tf,
      eager,
      data: syntheticData(spec, steps * job.batch),
      epochs: 2,
      onEvent: (event) => void (event.event === 'epoch' && seconds.push(event.seconds)),
      notify: refuse,
    });
    model.dispose();
    return ((seconds[1] ?? NaN) / steps) * 1000;
  };
  return { run, dispose: () => undefined };
}

/** A step that is not compiled would be measured as if it were. */
export function refuse(reason: string): never {
  throw new Error(reason);
}
