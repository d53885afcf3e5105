import type { Command } from 'commander';
import type { BackendName } from '../../index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exportBackend } from '../export-backend.ts';
import { printFiles, savedFiles, type SavedFile } from '../saved-files.ts';
import { backendOption, formatOption } from '../spec-options.ts';
import { plural } from '../units.ts';

interface Options {
  readonly output: string;
  readonly backend?: BackendName;
  readonly format: 'text' | 'json';
}

/** What was written, as `--format json` prints it. */
interface Exported {
  readonly version: 1;
  readonly name: string;
  readonly directory: string;
  readonly params: number;
  readonly files: readonly SavedFile[];
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'write a trained model as a TensorFlow SavedModel, for TensorFlow, Keras and TensorFlow Serving',
    )
    .argument('<model>', 'the directory of a saved model')
    .requiredOption(
      '-o, --output <dir>',
      'a new directory, or one that holds a SavedModel of ours (replaced)',
    )
    .addOption(backendOption())
    .addOption(formatOption('text', 'json'));
  command.addHelpText('after', note);
  addExamples(
    command,
    'export runs/model -o serving/model/1',
    'export runs/wide -o serving/wide/1 --format json',
  );
  command.action((path: string, options: Options) => exportModel(path, options, context));
}

const note = `
The signature serving_default has the names of the model's inputs and outputs
and takes any batch size. Preprocessing is no part of the graph; it is kept
beside it, in assets.extra/preprocessing.json. Needs the native backend.`;

async function exportModel(path: string, options: Options, context: Context): Promise<void> {
  const { output, backend, format } = options;
  await attempt(context, format, async () => {
    const { exportSavedModel, loadModel, useBackend } = await import('../../index.ts');
    const tf = await useBackend(exportBackend(backend, context.env), { notify: context.err.line });
    const { model, spec, preprocessing } = await loadModel(path, { tf });
    await exportSavedModel(model, output, { tf, spec, preprocessing });
    const files = await savedFiles(output);
    print(
      { version: 1, name: model.name, directory: output, params: model.countParams(), files },
      format,
      context,
    );
  });
}

function print(report: Exported, format: Options['format'], { out }: Context): void {
  if (format === 'json') return out.line(JSON.stringify(report, null, 2));
  out.line(`exported ${report.name}: ${plural(report.params, 'parameter')}`);
  printFiles(report.directory, report.files, out);
}
