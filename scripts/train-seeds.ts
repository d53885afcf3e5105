/**
 * Trains the three example networks at both widths and compares them: what `make train` runs.
 *
 * Run by `node --import tsx scripts/train-seeds.ts [name…]`.
 */
import { loadSpec, requireValid, summarize, trainModel, type TrainEvent } from '../src/index.ts';

interface Row {
  readonly network: string;
  readonly width: string;
  readonly params: number;
  readonly flops: number | null;
  readonly secondsPerEpoch: number;
  readonly logs: Readonly<Record<string, number>>;
}

const networks = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['dense', 'conv', 'lstm'];
const variants = [
  { file: 'model.yaml', width: 'narrow' },
  { file: 'wide.yaml', width: 'wide' },
] as const;

async function trainOne(network: string, file: string, width: string): Promise<Row> {
  const compiled = requireValid(await loadSpec(`specs/${network}/${file}`));
  const { totalParams, flops } = summarize(compiled);
  const epochs: number[] = [];
  const onEvent = (event: TrainEvent): void => {
    if (event.event !== 'epoch') return;
    epochs.push(event.seconds);
    progress(`${network} ${width}: epoch ${event.epoch}/${event.epochs}, loss ${event.loss.toFixed(4)}`);
  };
  const { model, logs } = await trainModel(compiled, { onEvent });
  model.dispose();
  const secondsPerEpoch = epochs.reduce((a, b) => a + b, 0) / epochs.length;
  return {
    network,
    width: `${width} (${widthOf(compiled.graph.nodes)})`,
    params: totalParams,
    flops,
    secondsPerEpoch,
    logs,
  };
}

/** The widths of the hidden layers: every unit or filter count but that of the output. */
function widthOf(nodes: readonly { readonly args: object }[]): string {
  const widths = nodes
    .slice(0, -1)
    .flatMap(({ args }) => ('units' in args ? [args.units] : 'filters' in args ? [args.filters] : []));
  return widths.join(', ');
}

function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
}

function table(rows: readonly Row[]): string {
  const head = ['network', 'width', 'parameters', 'FLOPs', 's/epoch', 'loss', 'val_loss', 'metric'];
  const body = rows.map((row) => [
    row.network,
    row.width,
    row.params.toLocaleString('en'),
    row.flops?.toLocaleString('en') ?? '?',
    row.secondsPerEpoch.toFixed(2),
    number(row.logs['loss']),
    number(row.logs['val_loss']),
    row.logs['val_accuracy'] === undefined ? '' : `val_accuracy ${number(row.logs['val_accuracy'])}`,
  ]);
  const all = [head, ...body];
  const widths = head.map((_, i) => Math.max(...all.map((cells) => (cells[i] ?? '').length)));
  const numeric = (i: number): boolean => i >= 2 && i <= 6;
  const line = (cells: readonly string[]): string =>
    cells
      .map((c, i) => (numeric(i) ? c.padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((w) => '-'.repeat(w)).join('  '), ...body.map(line)].join('\n');
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(4);
}

const rows: Row[] = [];
for (const network of networks) {
  for (const { file, width } of variants) rows.push(await trainOne(network, file, width));
}
if (process.stderr.isTTY) progress('');
process.stdout.write(`${table(rows)}\n`);
