import { figure } from './figure.ts';
import { row } from './measure.ts';
import type { Race } from './race.ts';

/** A race as lines for a terminal, slowest contenders included. */
export function raceLines({ job, times, ratios }: Race): readonly string[] {
  const head = `${job.kind} ${job.network}, batch ${job.batch}`;
  const [first = ''] = times.keys();
  const lines = [...times].map(([name, time]) => {
    const ratio = ratios.get(name);
    const beside = name === first || ratio === undefined ? '' : `  ${first} takes ${figure(ratio.median)}x`;
    return `  ${row(name, time)}${beside}`;
  });
  return [head, ...lines];
}
