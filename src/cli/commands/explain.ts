import type { Command } from 'commander';
import { explain, type Explanation, type Origin } from '../../explain/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import {
  addSpecOptions,
  formatOption,
  loadOptions,
  specArgument,
  type SpecOptions,
} from '../spec-options.ts';

interface Options extends SpecOptions {
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('say who set a value, and every value that it replaced, each with its file, line and column')
    .addArgument(specArgument())
    .argument('<path...>', 'such as conv.filters, conv, compile.optimizer.learningRate, fit');
  addSpecOptions(command).addOption(formatOption('text', 'json'));
  addExamples(command, 'explain wide.yaml conv.filters', 'explain wide.yaml conv fit --format json');
  command.action((spec: string, paths: readonly string[], options: Options) =>
    explainPaths(spec, paths, options, context),
  );
}

async function explainPaths(
  spec: string,
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<void> {
  await attempt(context, options.format, async (_, inspect) => {
    const compiled = await inspect(spec, loadOptions(options));
    const values = paths.flatMap((path) => explain(compiled, path));
    if (options.format === 'json') context.out.line(JSON.stringify({ version: 1, values }, null, 2));
    else context.out.line(values.map((value) => explanationText(value, context)).join('\n\n'));
  });
}

/** The value, then its history as a table: who, where, how it is written. */
function explanationText({ path, origin, replaced }: Explanation, { out }: Context): string {
  const rows = [origin, ...replaced].map((step) => [shown(step), step.by, placeText(step), computed(step)]);
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => cell.padEnd(widths[i] ?? 0));
    return `  ${cells.join('  ')}`.trimEnd();
  });
  return [out.colors.bold(`${path}: ${shown(origin)}`), ...lines].join('\n');
}

function shown({ value, by }: Origin): string {
  if (value === undefined) return by === 'default' ? '(not set)' : '(removed)';
  return JSON.stringify(value).replaceAll(',', ', ').replaceAll(':', ': ');
}

function placeText({ file, line, column }: Origin): string {
  return file === undefined ? '' : `${file}:${line}:${column}`;
}

/** `$(width * 2), width = 32 (model.yaml:4:17)` */
function computed({ written, params }: Origin): string {
  const from = params.map(
    ({ param, value, file, line, column }) => `${param} = ${value} (${file}:${line}:${column})`,
  );
  return [...(written === undefined ? [] : [written]), ...from].join(', ');
}
