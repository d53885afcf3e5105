import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { diffOverlay, diffSpecs, type Change, type LayerDiff, type SpecDiff } from '../../diff/index.ts';
import type { ValidSpec } from '../../spec/spec.ts';
import { relativePath, toPosix } from '../../util/paths.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { formatOption } from '../spec-options.ts';
import { table, type Column } from '../table.ts';
import { bytes, count } from '../units.ts';
import { writeOutput } from '../write-file.ts';

interface Options {
  readonly output?: string;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'print what differs between two specs: arguments, shapes, parameters, FLOPs, activation memory; or write it as an overlay',
    )
    .argument('<a>', 'a Model or an overlay')
    .argument('<b>', 'another one')
    .option('-o, --output <file>', 'write the smallest overlay that turns A into B')
    .addOption(formatOption('text', 'json'));
  addExamples(command, 'diff model.yaml wide.yaml', 'diff model.yaml other.yaml -o overlay.yaml');
  command.action((a: string, b: string, options: Options) => printDiff(a, b, options, context));
}

async function printDiff(a: string, b: string, options: Options, context: Context): Promise<void> {
  await attempt(context, options.format, async (load) => {
    const [before, after] = [await load(a, {}), await load(b, {})];
    const diff = diffSpecs(before, after);
    if (options.output !== undefined) await writeOverlay(a, before, after, options.output, context);
    else if (options.format === 'json') context.out.line(JSON.stringify(diff, null, 2));
    else for (const line of diffLines(diff)) context.out.line(line);
  });
}

async function writeOverlay(
  path: string,
  a: ValidSpec,
  b: ValidSpec,
  output: string,
  { err }: Context,
): Promise<void> {
  const directory = toPosix(resolve(dirname(output)));
  const base = relativePath(directory, toPosix(resolve(path)));
  const text = diffOverlay(absolute(a), absolute(b), { base, directory });
  if (text === undefined) err.line('the specs do not differ: nothing is written');
  else await writeOutput(output, text);
}

/** Two relative paths may not know of the folders between them. */
function absolute(compiled: ValidSpec): ValidSpec {
  return { ...compiled, spec: { ...compiled.spec, directory: toPosix(resolve(compiled.spec.directory)) } };
}

const columns: readonly Column[] = [
  { title: 'layer', align: 'left' },
  { title: 'change', align: 'left' },
  { title: 'output shape', align: 'left' },
  { title: 'params', align: 'left' },
  { title: 'FLOPs', align: 'left' },
  { title: 'activations', align: 'left' },
];

function diffLines(diff: SpecDiff): readonly string[] {
  if (diff.equal) return ['no difference'];
  const settings = diff.settings.map(({ path, ...change }) => [path, settingText(change)]);
  return [
    ...(diff.name.a === diff.name.b ? [] : [`name  ${arrow(diff.name, String)}`, '']),
    ...(diff.layers.length === 0 ? [] : [...table(columns, diff.layers.map(row)), '']),
    ...(settings.length === 0 ? [] : [...table(settingColumns, settings), '']),
    `parameters   ${arrow(diff.totalParams, count)}`,
    `FLOPs        ${arrow(diff.flops, known(count))} for one example, forward`,
    `activations  ${arrow(diff.activationBytes, known(bytes))} for one example`,
  ];
}

const settingColumns: readonly Column[] = [
  { title: 'setting', align: 'left' },
  { title: 'change', align: 'left' },
];

function settingText({ a, b }: Change<unknown>): string {
  if (a === undefined) return `added: ${shown(b)}`;
  return b === undefined ? `removed: ${shown(a)}` : `${shown(a)} -> ${shown(b)}`;
}

function row(layer: LayerDiff): readonly string[] {
  return [
    layer.name,
    changeText(layer),
    arrow(layer.outputShape, (shape) => `[${shape.map((dim) => dim ?? 'null').join(', ')}]`),
    arrow(layer.params, count),
    arrow(layer.flops, known(count)),
    arrow(layer.activationBytes, known(bytes)),
  ];
}

function changeText({ change, type, arguments: args }: LayerDiff): string {
  if (change !== 'changed') return `${change} (${type.b ?? type.a})`;
  if (type.a !== type.b) return arrow(type, String);
  return args.map(({ path, ...values }) => `${path} ${arrow(values, shown)}`).join(', ');
}

/** `32 -> 64`; one value where there is no other, or where they are the same. */
function arrow<T>({ a, b }: Change<T>, text: (value: T) => string): string {
  const [before, after] = [a === undefined ? undefined : text(a), b === undefined ? undefined : text(b)];
  if (before === undefined || after === undefined || before === after) return after ?? before ?? '';
  return `${before} -> ${after}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll(',', ', ');
}

/** A dimension that is known only at run time leaves a cost unknown. */
function known(format: (value: number) => string): (value: number | null) => string {
  return (value) => (value === null ? 'unknown' : format(value));
}
