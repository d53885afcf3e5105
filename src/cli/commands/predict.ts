import type { Command } from 'commander';
import type { BackendName } from '../../index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { formatPredictions, type PredictFormat } from '../predictions.ts';
import { readSource } from '../read-source.ts';
import { backendOption, formatOption } from '../spec-options.ts';
import { writeOutput } from '../write-file.ts';

interface Options {
  readonly model?: string;
  readonly input: string;
  readonly allowPlugins?: boolean;
  readonly output?: string;
  readonly backend?: BackendName;
  readonly format: PredictFormat;
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'apply a trained model to new data; its saved preprocessing is applied, and undone in what is printed',
    )
    .argument('<model>', 'the directory of a saved model; or a spec, with --model')
    .option('--model <dir>', 'the directory of the saved model, when a spec is named')
    .requiredOption('--input <file>', 'a table (.csv, .json) or arrays (.json, .mjs); `-` is stdin')
    .option('-o, --output <file>', 'write the predictions to a file')
    .option('--allow-plugins', 'run the code of layers that plugins made, when the saved model has some')
    .addOption(backendOption())
    .addOption(formatOption('text', 'csv', 'json'));
  addExamples(
    command,
    'predict runs/model --input new.csv',
    'predict runs/model --input new.json --format csv -o out.csv',
  );
  command.action((path: string, options: Options) => predict(path, options, context));
}

async function predict(path: string, options: Options, context: Context): Promise<void> {
  const { model, input, output, backend, format, allowPlugins } = options;
  await attempt(context, format === 'json' ? 'json' : 'text', async (load) => {
    // A saved model needs no spec; one that is named has to be without errors all the same.
    if (model !== undefined) await load(path, {});
    const source = await readSource(input, context);
    const { predictModel, useBackend } = await import('../../index.ts');
    const tf = await useBackend(backend, { notify: context.err.line });
    const request = { tf, directory: model ?? path, source, allowPlugins };
    const text = formatPredictions(await predictModel(request), format);
    if (output === undefined) context.out.write(text);
    else await writeOutput(output, text);
  });
}
