import { loadSpec, requireValid, type ValidSpec } from '../src/index.ts';

/** Networks that are trained and run against the clock, by name: paths of their specs. */
const files = {
  dense: 'specs/dense/wide.yaml',
  conv: 'specs/conv/wide.yaml',
  lstm: 'specs/lstm/wide.yaml',
  resnet20: 'bench/specs/resnet20.yaml',
  'gru-text': 'bench/specs/gru-text.yaml',
  'gru-masked': 'bench/specs/gru-masked.yaml',
} as const;

export type Network = keyof typeof files;

/** Measured only where it is named: all of it takes long enough. */
const onlyNamed: Network = 'gru-masked';

const named = Object.keys(files) as readonly Network[];

export const networks = named.filter((network) => network !== onlyNamed);

export const batches = [32, 256] as const;

export const kinds = ['train', 'predict'] as const;

/** One thing to measure. */
export interface Job {
  readonly network: Network;
  readonly batch: number;
  readonly kind: (typeof kinds)[number];
  /** The network as one resolved Model, for contenders that cannot read specs. */
  readonly spec?: unknown;
}

export async function specOf({ network, batch }: Pick<Job, 'network' | 'batch'>): Promise<ValidSpec> {
  return requireValid(await loadSpec(files[network], { set: [`fit.batchSize=${batch}`] }));
}

/** Every network, batch and kind; names of networks and of kinds choose among them. */
export function jobs(wanted: readonly string[] = []): readonly Job[] {
  const among = <T extends string>(all: readonly T[], usual = all): readonly T[] => {
    const asked = all.filter((name) => wanted.includes(name));
    return asked.length === 0 ? usual : asked;
  };
  return among(kinds).flatMap((kind) =>
    among(named, networks).flatMap((network) => batches.map((batch) => ({ kind, network, batch }))),
  );
}
