import { figure } from './figure.ts';

/** Milliseconds of several rounds. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function timing(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
  return { median: at(0.5), min: at(0), max: at(1) };
}

/** Runs the candidates in turn, round after round, so that a machine that slows down slows all of them. */
export async function interleaved(
  rounds: number,
  candidates: Readonly<Record<string, () => Promise<number> | number>>,
): Promise<Readonly<Record<string, Timing>>> {
  const samples = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) samples.get(name)?.push(await run());
  }
  return Object.fromEntries([...samples].map(([name, values]) => [name, timing(values)]));
}

export function row(name: string, time: Timing): string {
  const { median, min, max } = time;
  return `${name.padEnd(28)} ${figure(median).padStart(9)} ms   (${figure(min)}–${figure(max)})`;
}
