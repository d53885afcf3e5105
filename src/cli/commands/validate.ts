import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticFormat } from '../../diagnostics/format/index.ts';
import { formatDiagnostics } from '../../diagnostics/format/index.ts';
import { formatText } from '../../diagnostics/format/text.ts';
import type { CompiledSpec } from '../../spec/spec.ts';
import { plural } from '../units.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import { loadArgument, nameOf } from '../load-argument.ts';
import { ownManifest } from '../package.ts';
import { jsonDiagnostics, paletteOf } from '../print-diagnostics.ts';
import { addSpecOptions, formatOption, loadOptions, type SpecOptions } from '../spec-options.ts';

interface Options extends SpecOptions {
  readonly format: DiagnosticFormat;
}

/** A spec as it was named, and what became of it. */
interface Checked {
  readonly file: string;
  readonly compiled: CompiledSpec;
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'check specs: syntax, arguments, references, shapes; all errors at once, without TensorFlow.js',
    )
    .argument('<spec...>', 'Models or overlays; `-` reads one from standard input');
  addSpecOptions(command).addOption(formatOption('text', 'json', 'github', 'sarif'));
  addExamples(
    command,
    'validate model.yaml wide.yaml',
    'validate model.yaml --set hidden.units=128 --format json',
  );
  command.action((specs: readonly string[], options: Options) => validate(specs, options, context));
}

async function validate(specs: readonly string[], options: Options, context: Context): Promise<void> {
  const checked: Checked[] = [];
  for (const spec of specs) {
    const one = { file: nameOf(spec), compiled: await loadArgument(spec, loadOptions(options), context) };
    if (options.format === 'text') printText(one, context);
    checked.push(one);
  }
  if (options.format !== 'text') printData(checked, options.format, context);
  if (checked.some(({ compiled }) => !compiled.ok)) context.finish(exitCodes.failed);
}

function printText({ file, compiled }: Checked, { out, err }: Context): void {
  const { ok, diagnostics, sources } = compiled;
  for (const diagnostic of diagnostics) {
    err.line(`${formatText(diagnostic, sources, paletteOf(err.colors))}\n`);
  }
  const counts = countsOf(diagnostics);
  const verdict = ok ? out.colors.green('ok') : out.colors.red('failed');
  out.line(`${file}: ${verdict}${counts === '' ? '' : ` (${counts})`}`);
}

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = countBySeverity(diagnostics);
  const parts = [plural(errors, 'error'), plural(warnings, 'warning')];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ');
}

function countBySeverity(diagnostics: readonly Diagnostic[]) {
  const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

function printData(checked: readonly Checked[], format: 'json' | 'github' | 'sarif', { out }: Context): void {
  if (format === 'json') return out.line(JSON.stringify(report(checked), null, 2));
  const sources = new Map(checked.flatMap(({ compiled }) => [...compiled.sources]));
  const { version } = ownManifest();
  const text = formatDiagnostics(distinct(checked), sources, format, { version });
  if (text !== '') out.line(text);
}

/** Two specs with a base in common repeat its diagnostics. */
function distinct(checked: readonly Checked[]): readonly Diagnostic[] {
  const all = checked.flatMap(({ compiled }) => compiled.diagnostics);
  return [...new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** The document that `--format json` prints. */
function report(checked: readonly Checked[]): object {
  return {
    version: 1,
    ok: checked.every(({ compiled }) => compiled.ok),
    specs: checked.map(({ file, compiled: { ok, diagnostics, sources } }) => ({
      file,
      ok,
      ...countBySeverity(diagnostics),
      diagnostics: jsonDiagnostics(diagnostics, sources),
    })),
  };
}
