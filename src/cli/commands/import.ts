import { basename } from 'node:path';
import type { Command } from 'commander';
import { importKeras, importKerasWeights } from '../../import/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import { jsonDiagnostics, printDiagnostics } from '../print-diagnostics.ts';
import { readModelJson, readWeights } from '../read-model-json.ts';
import { formatOption } from '../spec-options.ts';
import { writeOutput } from '../write-file.ts';

interface Options {
  readonly output?: string;
  readonly weights?: string | true;
  readonly compile: boolean;
  readonly fold: boolean;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('turn a network of Keras or TensorFlow.js into a spec; its layers keep their names')
    .argument(
      '<file>',
      'JSON of Keras 3 or 2, a model.json of TensorFlow.js, a .keras or .h5 file; `-` is standard input',
    )
    .option('-o, --output <file>', 'write the spec to a file')
    .option(
      '--weights [file]',
      'with -o: write the weights beside it, from this .keras or .h5 file, or from\nthe files that this model.json names (default: <file>)',
    )
    .option('--no-compile', 'leave optimizer, loss and metrics out')
    .option('--no-fold', 'write every layer, no blocks for groups that repeat')
    .addOption(formatOption('text', 'json'));
  addExamples(command, 'import model.json -o model.yaml', 'import resnet.keras --weights -o resnet.yaml');
  command.action((file: string, options: Options) => importFile(file, options, context, command));
}

async function importFile(file: string, options: Options, context: Context, command: Command): Promise<void> {
  const { output, compile, fold, format } = options;
  const weights = options.weights === true ? file : options.weights;
  if (weights !== undefined && output === undefined) command.error('error: --weights needs -o');
  await attempt(context, format, async () => {
    const { path, text: json, weights: inside } = await readModelJson(file, context);
    const target = weights === undefined || output === undefined ? undefined : weightsFile(output);
    const named = target === undefined ? {} : { weights: `./${basename(target)}` };
    const { text, diagnostics, sources } = importKeras(json, { path, compile, fold, ...named });
    if (format === 'json') {
      const data = { version: 1, ok: text !== undefined, diagnostics: jsonDiagnostics(diagnostics, sources) };
      context.out.line(JSON.stringify({ ...data, ...(output === undefined && { text }) }, null, 2));
    } else printDiagnostics(diagnostics, sources, context.err);
    if (inside && weights === undefined && output !== undefined && format === 'text')
      context.err.line(`The weights in ${file} stay behind; --weights takes them along.`);
    if (text === undefined) return context.finish(exitCodes.failed);
    if (weights !== undefined && target !== undefined) {
      const bytes = await readWeights(
        weights,
        `--weights names where they are; they are written to ${target}`,
      );
      await writeOutput(target, await importKerasWeights(json, bytes, weights));
    }
    if (output !== undefined) await writeOutput(output, text);
    else if (format === 'text') context.out.write(text);
  });
}

/** `resnet.safetensors` beside `resnet.yaml`. */
function weightsFile(output: string): string {
  return `${output.replace(/\.ya?ml$/i, '')}.safetensors`;
}
