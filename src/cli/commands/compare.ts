import type { Command } from 'commander';
import type { BackendName } from '../../index.ts';
import { summarize } from '../../summarize.ts';
import { attempt } from '../attempt.ts';
import { compileAll, type Entry, type Said } from '../compare/entry.ts';
import type { Result, Trial } from '../compare/result.ts';
import { comparisonLines } from '../compare/table.ts';
import { trainEntry } from '../compare/train-entry.ts';
import { historyOf } from '../compare/trained.ts';
import { labelOf, variantsOf, type Variant } from '../compare/variants.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import { jsonDiagnostics, printDiagnostics } from '../print-diagnostics.ts';
import {
  addSpecOptions,
  backendOption,
  formatOption,
  loadOptions,
  repeatable,
  wholeNumber,
  type SpecOptions,
} from '../spec-options.ts';
import { listenForInterrupt } from '../train/interrupt.ts';
import { usageError } from '../usage-error.ts';

interface Options extends SpecOptions {
  readonly sweep?: readonly string[];
  readonly seeds: number;
  readonly output?: string;
  readonly backend?: BackendName;
  readonly epochs?: number;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'train several specs, or one at several widths, and print what each of them costs and reaches',
    )
    .argument('<spec...>', 'Models, overlays, or directories of models that were trained before')
    .addOption(
      repeatable('--sweep <path=values>', 'train with each of these values, e.g. hidden.units=32,64,128'),
    )
    .option('--seeds <n>', 'train each with so many seeds, from `fit.seed` on', wholeNumber(1), 1)
    .option('-o, --output <dir>', 'save each model in a directory below this one')
    .addOption(backendOption())
    .option('--epochs <n>', 'same as --set fit.epochs=<n>', wholeNumber(1));
  addSpecOptions(command).addOption(formatOption('text', 'json'));
  command.addHelpText('after', note);
  addExamples(
    command,
    'compare model.yaml --sweep hidden.units=32,64,128 --seeds 3',
    'compare runs/narrow runs/wide',
  );
  command.action((specs: readonly string[], options: Options) => {
    const variants = variantsOf(specs, options.sweep ?? []);
    if ('wrong' in variants)
      usageError(command, `--sweep ${variants.wrong} names no values`, 'write <path>=<value>,<value>');
    return compare(variants, options, context, command);
  });
}

const note = `
Several --sweep make every combination. With several seeds a cell is the mean,
with the smallest and the largest. gap is val_loss - loss: what grows when a
network learns its examples by heart. All specs are checked before the first is
trained; Ctrl-C prints what was reached.`;

async function compare(
  variants: readonly Variant[],
  options: Options,
  context: Context,
  command: Command,
): Promise<void> {
  const { format, epochs } = options;
  const changes = epochs === undefined ? [] : [`fit.epochs=${epochs}`];
  await attempt(context, format, async (_load, inspect) => {
    const load = ({ set }: Variant) => loadOptions(options, [...set, ...changes]);
    const { entries, said } = await compileAll(variants, load, inspect);
    if (entries.length < variants.length) return refuse(said, format, context);
    for (const { diagnostics, sources } of said) printDiagnostics(diagnostics, sources, context.err);
    const fixed = entries.find(({ trained, variant }) => trained && isChanged(variant, options));
    if (fixed !== undefined)
      usageError(command, `${fixed.variant.spec} is trained already`, 'only a spec can be changed');
    const interrupt = listenForInterrupt(context.err);
    try {
      print(await resultsOf(entries, options, interrupt.signal, context), format, context);
      const code = interrupt.exitCode();
      if (code !== undefined) context.finish(code);
    } finally {
      interrupt.release();
    }
  });
}

function isChanged({ set }: Variant, { overlay = [], set: sets = [], scale, epochs }: Options): boolean {
  return set.length + overlay.length + sets.length > 0 || scale !== undefined || epochs !== undefined;
}

async function resultsOf(
  entries: readonly Entry[],
  options: Options,
  signal: AbortSignal,
  context: Context,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [i, entry] of entries.entries()) {
    const { variant, valid, trained } = entry;
    const label = labelOf(variant);
    const place = `${label} (${i + 1} of ${entries.length})`;
    const trials = trained
      ? [await trialBefore(entry)]
      : await trainEntry(entry, place, options, signal, context);
    if (signal.aborted) break;
    const { totalParams, flops } = summarize(valid);
    results.push({ label, params: totalParams, flops, trials });
  }
  return results;
}

/** A model that was trained before, as its history has it. */
async function trialBefore({ variant, valid }: Entry): Promise<Trial> {
  const history = await historyOf(variant.spec);
  return { seed: valid.spec.fit?.seed ?? 0, epochs: history.length, logs: history.at(-1) ?? {} };
}

function refuse(said: readonly Said[], format: Options['format'], { out, err, finish }: Context): void {
  if (format === 'text')
    for (const { diagnostics, sources } of said) printDiagnostics(diagnostics, sources, err);
  else {
    const diagnostics = said.flatMap((one) => jsonDiagnostics(one.diagnostics, one.sources));
    out.line(JSON.stringify({ version: 1, ok: false, diagnostics }, null, 2));
  }
  finish(exitCodes.failed);
}

function print(results: readonly Result[], format: Options['format'], { out }: Context): void {
  if (format === 'json') out.line(JSON.stringify({ version: 1, ok: true, results }, null, 2));
  else for (const line of comparisonLines(results)) out.line(line);
}
