import { Option, type Command } from 'commander';
import type { BackendName } from '../../index.ts';
import type { ValidSpec } from '../../spec/spec.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exportBackend } from '../export-backend.ts';
import { checkFrozen, frozenOption } from '../lock-file.ts';
import { renderInto } from '../render-into.ts';
import { printFiles, savedFiles, type SavedFile } from '../saved-files.ts';
import {
  addSpecOptions,
  backendOption,
  formatOption,
  loadOptions,
  specArgument,
  wholeNumber,
  type SpecOptions,
} from '../spec-options.ts';
import { plural } from '../units.ts';

interface Options extends SpecOptions {
  readonly frozen?: boolean;
  readonly output: string;
  readonly saveFormat: 'layers_model' | 'saved_model';
  readonly backend?: BackendName;
  readonly seed?: number;
  /** `saved_model` stands for `--save-format saved_model`, printed as text. */
  readonly format: 'text' | 'json' | 'saved_model';
}

/** What was written, as `--format json` prints it. */
interface Built {
  readonly version: 1;
  readonly name: string;
  readonly directory: string;
  readonly params: number;
  readonly files: readonly SavedFile[];
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'save the model with its initial weights, untrained, as TensorFlow.js or TensorFlow loads it',
    )
    .addArgument(specArgument())
    .requiredOption('-o, --output <dir>', 'a new directory, or one that holds a saved model (replaced)')
    .addOption(saveFormatOption())
    .addOption(backendOption())
    .option('--seed <n>', 'seed of the weights; also set as fit.seed in what is saved', wholeNumber(0));
  addSpecOptions(command)
    .addOption(frozenOption())
    .addOption(formatOption('text', 'json', 'saved_model'));
  command.addHelpText('after', note);
  addExamples(
    command,
    'build model.yaml -o runs/model --seed 7',
    'build wide.yaml -o serving/wide/1 --save-format saved_model',
  );
  command.action((spec: string, options: Options) => build(spec, explicit(options), context));
}

function saveFormatOption(): Option {
  return new Option('--save-format <format>', 'what to write')
    .choices(['layers_model', 'saved_model'])
    .default('layers_model');
}

const note = `
A layers_model is for TensorFlow.js, and for the commands evaluate, predict and
export. A saved_model is for TensorFlow, Keras (TFSMLayer) and TensorFlow
Serving; it needs the native backend. --format saved_model is short for
--save-format saved_model.`;

function explicit(options: Options): Options {
  return options.format === 'saved_model'
    ? { ...options, format: 'text', saveFormat: 'saved_model' }
    : options;
}

async function build(path: string, options: Options, context: Context): Promise<void> {
  const { output, seed, format } = options;
  await attempt(context, format === 'json' ? 'json' : 'text', async (load) => {
    const valid = await load(path, loadOptions(options, seed === undefined ? [] : [`fit.seed=${seed}`]));
    await checkFrozen(path, valid.spec, options.frozen);
    const params = await save(valid, options, context);
    print(
      { version: 1, name: valid.spec.name, directory: output, params, files: await savedFiles(output) },
      format,
      context,
    );
  });
}

/** Gives the number of parameters. */
async function save(valid: ValidSpec, options: Options, { env, err }: Context): Promise<number> {
  const { output, backend, saveFormat } = options;
  const { buildModel, exportSavedModel, pluginModules, saveModel, useBackend } =
    await import('../../index.ts');
  const exporting = saveFormat === 'saved_model';
  const tf = await useBackend(exporting ? exportBackend(backend, env) : backend, { notify: err.line });
  const model = await buildModel(valid, { tf });
  const spec = renderInto(output, valid.spec);
  if (exporting) await exportSavedModel(model, output, { tf, spec });
  else await saveModel(model, output, { tf, spec, plugins: pluginModules(valid.graph) });
  return model.countParams();
}

function print(report: Built, format: Options['format'], { out }: Context): void {
  if (format === 'json') return out.line(JSON.stringify(report, null, 2));
  out.line(`built ${report.name}: ${plural(report.params, 'parameter')}, untrained`);
  printFiles(report.directory, report.files, out);
}
