import { loadSpec, requireValid, trainModel, type ValidSpec } from '../src/index.ts';
import { syntheticData } from './synthetic-data.ts';
import { interleaved, row } from './measure.ts';

const ROUNDS = 3;
const BATCH = 32;
/** Steps in a round: enough that an epoch's fixed costs do not count. */
const steps = { dense: 200, conv: 40, lstm: 6 } as const;

async function millisecondsPerStep(compiled: ValidSpec, count: number): Promise<number> {
  const seconds: number[] = [];
  const data = syntheticData(compiled, count * BATCH);
  const { model } = await trainModel(compiled, {
    data,
    epochs: 2,
    onEvent: (event) => void (event.event === 'epoch' && seconds.push(event.seconds)),
  });
  model.dispose();
  // The first epoch warms up.
  return ((seconds[1] ?? NaN) / count) * 1000;
}

/** Milliseconds of one training step of the seeds at batch 32, on the backend that `useBackend` chooses. */
export async function benchStep(): Promise<string> {
  const candidates: Record<string, () => Promise<number>> = {};
  for (const [network, count] of Object.entries(steps)) {
    for (const file of ['model', 'wide']) {
      const compiled = requireValid(await loadSpec(`specs/${network}/${file}.yaml`));
      candidates[`${network} ${file === 'wide' ? 'wide' : 'narrow'}`] = () =>
        millisecondsPerStep(compiled, count);
    }
  }
  const times = await interleaved(ROUNDS, candidates);
  return ['Training step, batch 32', ...Object.entries(times).map(([name, t]) => row(name, t, 2))].join('\n');
}
