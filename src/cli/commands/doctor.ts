import type { Command } from 'commander';
import type { BackendCheck, DoctorReport, Tool } from '../../runtime/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import type { Sink } from '../io.ts';
import { formatOption } from '../spec-options.ts';

interface Options {
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('say which backend would run here, why not a faster one, and what to do about it')
    .addOption(formatOption('text', 'json'));
  addExamples(command, 'doctor', 'doctor --format json');
  command.action(({ format }: Options) => doctor(format, context));
}

async function doctor(format: Options['format'], context: Context): Promise<void> {
  await attempt(context, format, async () => {
    const { diagnoseRuntime } = await import('../../index.ts');
    const report = await diagnoseRuntime();
    if (format === 'json') context.out.line(JSON.stringify(asJson(report), null, 2));
    else for (const line of reportLines(report, context.out)) context.out.line(line);
    if (report.backend === undefined) context.finish(exitCodes.failed);
  });
}

/** What is unknown or missing is null, so that every key is always there. */
function asJson(report: DoctorReport): object {
  const nulls = (_key: string, value: unknown): unknown => (value === undefined ? null : value);
  const all = { version: 1, ...report, requested: report.requested, backend: report.backend };
  return JSON.parse(JSON.stringify(all, nulls)) as object;
}

function reportLines(report: DoctorReport, { colors }: Sink): readonly string[] {
  const { checks, versions, platform, cache, tools, advice } = report;
  return [
    verdict(report),
    '',
    ...section('backends', checks.map(checkRow)),
    ...section('versions', [
      ['node', versions.node],
      ['@tensorflow/tfjs', versions.tfjs ?? 'not installed'],
      ['tfjs-node', versions.tfjsNode ?? 'none that loads'],
      ['TensorFlow', versions.tensorflow ?? 'none that loads'],
      ['wasm', versions.wasm ?? 'not installed'],
    ]),
    ...section('native runtime', [
      ['platform', platform.problem ?? platform.name],
      ['cache', `${cache.folder} (${cache.state})`],
      ...(cache.kernels === undefined ? [] : [['kernels', kernelText(cache.kernels)] as const]),
      ...cache.partial.map((folder): Row => ['unfinished', folder]),
    ]),
    ...section('tools for setup', [
      toolRow('npm', tools.npm),
      toolRow('python', tools.python),
      toolRow('pip', tools.pip),
      toolRow('compiler', tools.compiler),
    ]),
    ...(advice.length === 0 ? [] : [colors.bold('what to do'), ...advice.map((line) => `  - ${line}`), '']),
  ].slice(0, -1);
}

function verdict({ backend, requested }: DoctorReport): string {
  const why = requested === undefined ? '' : ` (WIDTHWISE_BACKEND is ${JSON.stringify(requested)})`;
  return backend === undefined ? `no backend can run${why}` : `widthwise runs on ${backend} here${why}`;
}

function kernelText(kernels: NonNullable<DoctorReport['cache']['kernels']>): string {
  switch (kernels.state) {
    case 'compiled':
      return 'compiled';
    case 'absent':
      return 'none of this version';
    case 'refused':
      return `not compiled: ${kernels.reason}`;
  }
}

type Row = readonly [name: string, value: string];

function checkRow(check: BackendCheck): Row {
  return [check.name, check.works ? 'works' : `no: ${check.reason}`];
}

function toolRow(name: string, tool: Tool | undefined): Row {
  return [name, tool === undefined ? 'not found' : `${tool.version} (${tool.command})`];
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return [title, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ''];
}
