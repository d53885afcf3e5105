import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { BackendName } from '../../index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { renderInto } from '../render-into.ts';
import {
  addSpecOptions,
  backendOption,
  formatOption,
  loadOptions,
  specArgument,
  wholeNumber,
  type SpecOptions,
} from '../spec-options.ts';
import { bytes, plural } from '../units.ts';

interface Options extends SpecOptions {
  readonly output: string;
  readonly backend?: BackendName;
  readonly seed?: number;
  readonly format: 'text' | 'json';
}

/** What was written, as `--format json` prints it. */
interface Built {
  readonly version: 1;
  readonly name: string;
  readonly directory: string;
  readonly params: number;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

export function define(command: Command, context: Context): void {
  command
    .description('save the model with its initial weights, untrained, as TensorFlow.js loads it')
    .addArgument(specArgument())
    .requiredOption('-o, --output <dir>', 'a new directory, or one that holds a saved model (replaced)')
    .addOption(backendOption())
    .option('--seed <n>', 'seed of the weights; also set as fit.seed in what is saved', wholeNumber(0));
  addSpecOptions(command).addOption(formatOption('text', 'json'));
  addExamples(
    command,
    'build model.yaml -o runs/model',
    'build wide.yaml -o runs/wide --seed 7 --backend cpu',
  );
  command.action((spec: string, options: Options) => build(spec, options, context));
}

async function build(path: string, options: Options, context: Context): Promise<void> {
  const { output, backend, seed, format } = options;
  await attempt(context, format, async (load) => {
    const valid = await load(path, loadOptions(options, seed === undefined ? [] : [`fit.seed=${seed}`]));
    const { buildModel, saveModel, useBackend } = await import('../../index.ts');
    const tf = await useBackend(backend, { notify: context.err.line });
    const model = await buildModel(valid, { tf });
    await saveModel(model, output, { tf, spec: renderInto(output, valid.spec) });
    print(await built(valid.spec.name, output, model.countParams()), format, context);
  });
}

async function built(name: string, directory: string, params: number): Promise<Built> {
  const names = (await readdir(directory)).sort();
  const files = await Promise.all(
    names.map(async (file) => ({ name: file, bytes: (await stat(join(directory, file))).size })),
  );
  return { version: 1, name, directory, params, files };
}

function print(report: Built, format: Options['format'], { out }: Context): void {
  if (format === 'json') return out.line(JSON.stringify(report, null, 2));
  out.line(`built ${report.name}: ${plural(report.params, 'parameter')}, untrained`);
  for (const file of report.files) out.line(`  ${join(report.directory, file.name)}  ${bytes(file.bytes)}`);
}
