import { spawnSync } from 'node:child_process';
import { timing } from './measure.ts';
import { networks } from './networks.ts';

const ROUNDS = 3;

function times(network: string): readonly number[] {
  const args = ['--import', 'tsx', 'bench/first-steps-worker.ts', network];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the first steps of ${network} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as readonly number[];
}

/** How long the first steps take: two go op by op and are recorded, and at the end of the second the graph is made ready. */
export function benchFirstSteps(): string {
  const rows = networks.map((network) => {
    const rounds = Array.from({ length: ROUNDS }, () => times(network));
    const steps = rounds[0]?.map((_, i) => timing(rounds.map((round) => round[i] ?? NaN)).median) ?? [];
    return `${network.padEnd(28)} ${steps.map((ms) => ms.toFixed(1).padStart(9)).join('')}`;
  });
  const title = `First steps at batch 32, milliseconds each: medians of ${ROUNDS} processes`;
  return [title, ...rows].join('\n');
}
