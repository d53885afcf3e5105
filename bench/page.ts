import { figures } from './figure.ts';
import type { Machine } from './machine.ts';
import type { Timing } from './measure.ts';
import { jobs, type Job } from './networks.ts';
import type { Race } from './race.ts';

/** docs/benchmarks.md, of races of so many rounds. */
export function page(
  races: readonly Race[],
  rounds: number,
  { date, processor, system, load, versions }: Machine,
): string {
  return [
    '# Benchmarks',
    '',
    '<!-- Written by `make bench-peers`. -->',
    '',
    'widthwise against Keras 3 and against JAX by hand: the same networks, batches and optimizers, on one machine. Each',
    `contender runs in a process of its own and waits while another one runs. They take turns, ${rounds} rounds of some tenths of`,
    'a second each, another one beginning each round. A number is the median of the rounds in milliseconds for one batch,',
    'with the smallest and the largest; a ratio is the median of the ratios of the single rounds, so that a machine that',
    'slows down slows both sides of it. Below 1 widthwise is faster.',
    '',
    `- Measured on ${date}: ${processor}; ${system}.`,
    `- ${versions.join(', ')}.`,
    `- ${Math.round(load)} processes wanted to run on average. Where that is more than one or two, the machine was shared:`,
    '  medians and spreads are then larger than on a quiet one, and the ratios are what to look at.',
    ...missing(races),
    '',
    ...section('Training', 'train', races),
    ...section('Predicting', 'predict', races),
    ...HOW,
  ].join('\n');
}

/** A run may be stopped before its end. */
function missing(races: readonly Race[]): readonly string[] {
  const text = ({ kind, network, batch }: Job): string => `${kind} ${network} ${batch}`;
  const done = new Set(races.map(({ job }) => text(job)));
  const left = jobs()
    .map(text)
    .filter((job) => !done.has(job));
  return left.length === 0 ? [] : [`- Not measured this time: ${left.join(', ')}.`];
}

const HOW = [
  '## What is measured',
  '',
  '- **widthwise**: the second epoch of `trainModel`, everything in its loop included (shuffling, gathering, metrics); the',
  '  first one compiles. Predicting: arrays in, arrays out, as `predictModel` runs each batch.',
  '- **Keras**: the second epoch of `fit`, or `train_on_batch`, whichever is faster; `predict` over all batches, or',
  '  `predict_on_batch`, whichever is faster. On TensorFlow with `jit_compile=False` and `True`, on JAX as it comes.',
  '- **JAX by hand**: [one jitted function](../bench/peers/jax_worker.py) for the whole step, with optax, on a batch that is',
  '  in place; the loss is read after each step. No loop, no shuffling, no metrics.',
  '- The networks: the [example specs](../specs) at their wide width (10-128-10 dense; 64 filters on 28x28x1; 64 LSTM units',
  '  over 100 steps), [ResNet-20](../bench/specs/resnet20.yaml) on 32x32x3, and a',
  '  [text classifier of two GRUs](../bench/specs/gru-text.yaml) over 80 words. Keras gets them by',
  '  [translation](../scripts/oracle/translate.py) of the resolved spec.',
  '',
  '```sh',
  'make bench-peers   # makes a virtual environment from the Python package index, about 1 GB; half an hour',
  'make bench         # the same networks op by op and compiled, without Python',
  '```',
  '',
];

function section(title: string, kind: Job['kind'], races: readonly Race[]): readonly string[] {
  const rows = races.filter(({ job }) => job.kind === kind);
  const names = [...(rows[0]?.times.keys() ?? [])];
  const head = ['network', 'batch', ...names, 'to the best Keras', 'to JAX by hand'];
  return [
    `## ${title}`,
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map((race) => `| ${cells(race, names).join(' | ')} |`),
    '',
  ];
}

function cells({ job, times, ratios }: Race, names: readonly string[]): readonly string[] {
  const keras = names.filter((name) => name.startsWith('Keras'));
  const best = keras.reduce((a, b) =>
    (times.get(a)?.median ?? NaN) <= (times.get(b)?.median ?? NaN) ? a : b,
  );
  const own = ratios.get(best);
  const hand = ratios.get('JAX by hand');
  return [
    job.network,
    String(job.batch),
    ...names.map((name) => cell(times.get(name))),
    cell(own),
    cell(hand),
  ];
}

function cell(timing: Timing | undefined): string {
  return timing === undefined ? '' : figures(timing);
}
