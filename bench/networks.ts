import { loadSpec, requireValid, type ValidSpec } from '../src/index.ts';

/** Networks that are trained and run against the clock, by name: paths of their specs. */
const files = {
  dense: 'specs/dense/wide.yaml',
  conv: 'specs/conv/wide.yaml',
  lstm: 'specs/lstm/wide.yaml',
  resnet20: 'bench/specs/resnet20.yaml',
  'gru-text': 'bench/specs/gru-text.yaml',
} as const;

export type Network = keyof typeof files;

export const networks = Object.keys(files) as readonly Network[];

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
  const among = <T extends string>(all: readonly T[]): readonly T[] => {
    const named = all.filter((name) => wanted.includes(name));
    return named.length === 0 ? all : named;
  };
  return among(kinds).flatMap((kind) =>
    among(networks).flatMap((network) => batches.map((batch) => ({ kind, network, batch }))),
  );
}
