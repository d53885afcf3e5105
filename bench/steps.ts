import { widthwise } from './contender.ts';
import { jobs } from './networks.ts';
import { race } from './race.ts';
import { raceLines } from './race-text.ts';

/** Training and predicting, compiled and op by op as tfjs-node does it, interleaved. */
export async function benchSteps(): Promise<string> {
  const contenders = [widthwise('compiled'), widthwise('eager')];
  try {
    for (const job of jobs()) {
      const result = await race(job, contenders, { rounds: 5, budget: 400 });
      process.stdout.write(`${raceLines(result).join('\n')}\n\n`);
    }
  } finally {
    for (const contender of contenders) contender.stop();
  }
  return 'Milliseconds for one batch: median (smallest to largest) of 5 rounds.';
}
