import { timing, type Timing } from './measure.ts';
import type { Contender } from './contender.ts';
import type { Job } from './networks.ts';

/** What one job took, by contender. */
export interface Race {
  readonly job: Job;
  readonly times: ReadonlyMap<string, Timing>;
  /** Ratios of the first contender's time to each other's, of the rounds one by one: the machine's mood cancels out. */
  readonly ratios: ReadonlyMap<string, Timing>;
}

export interface RaceOptions {
  readonly rounds: number;
  /** Milliseconds that one contender runs in one round, about. */
  readonly budget: number;
}

/** Every contender in turn, round after round; each runs as many steps as fit into the budget. */
export async function race(
  job: Job,
  contenders: readonly Contender[],
  { rounds, budget }: RaceOptions,
): Promise<Race> {
  const steps = new Map<Contender, number>();
  for (const contender of contenders) {
    // Twice: the first run of a job is slower, which would make the next ones too short.
    await contender.run(job, MIN_STEPS);
    const ms = await contender.run(job, MIN_STEPS);
    steps.set(contender, Math.min(MAX_STEPS, Math.max(MIN_STEPS, Math.round(budget / ms))));
  }
  const samples = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotated(contenders, round)) {
      samples.get(contender.name)?.push(await contender.run(job, steps.get(contender) ?? MIN_STEPS));
    }
  }
  const [first] = contenders;
  const reference = samples.get(first?.name ?? '') ?? [];
  const ratios = [...samples].map(
    ([name, values]) => [name, timing(reference.map((ms, i) => ms / (values[i] ?? NaN)))] as const,
  );
  return {
    job,
    times: new Map([...samples].map(([name, values]) => [name, timing(values)])),
    ratios: new Map(ratios),
  };
}

const MIN_STEPS = 3;
const MAX_STEPS = 1000;

/** Another one begins each round, so that nobody always follows the same. */
function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
