/**
 * Runs jobs of widthwise, one after the other, for bench/contender.ts: a line of JSON in, a line out. Started as
 * `worker.ts compiled` or `worker.ts eager`.
 */
import { createInterface } from 'node:readline';
import { predicting } from './predicting.ts';
import type { Job } from './networks.ts';
import { training } from './training.ts';

/** A job made ready: steps of it, timed. */
export interface Ready {
  /** Milliseconds for each step when `steps` are run. */
  run(steps: number): Promise<number>;
  dispose(): void;
}

const eager = process.argv[2] === 'eager';
let current: { readonly key: string; readonly ready: Ready } | undefined;

async function readyFor(job: Job): Promise<Ready> {
  const key = JSON.stringify([job.network, job.batch, job.kind]);
  if (current?.key === key) return current.ready;
  current?.ready.dispose();
  const ready = await (job.kind === 'train' ? training(job, eager) : predicting(job, eager));
  current = { key, ready };
  return ready;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { job, steps } = JSON.parse(line) as { readonly job: Job; readonly steps: number };
  const ready = await readyFor(job);
  process.stdout.write(`${JSON.stringify({ ms: await ready.run(steps) })}\n`);
}
