import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { BackendName } from '../../index.ts';
import type { EvaluateResult } from '../../train/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { readSource } from '../read-source.ts';
import {
  addSpecOptions,
  backendOption,
  formatOption,
  loadOptions,
  type SpecOptions,
} from '../spec-options.ts';
import { logsText } from '../train/format.ts';
import { plural } from '../units.ts';
import { usageError } from '../usage-error.ts';

interface Options extends SpecOptions {
  readonly model?: string;
  readonly data?: string;
  readonly backend?: BackendName;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'measure loss and metrics of a trained model, by default on the examples kept to validate on',
    )
    .argument('<model>', 'the directory of a saved model; or a spec, with --model')
    .option('--model <dir>', 'take the weights from this directory')
    .option(
      '--data <file>',
      'measure on this table (.csv, .json) or these arrays (.json, .mjs); `-` is stdin',
    )
    .addOption(backendOption());
  addSpecOptions(command).addOption(formatOption('text', 'json'));
  addExamples(
    command,
    'evaluate runs/model',
    'evaluate wide.yaml --model runs/wide --data test.csv --format json',
  );
  command.action((path: string, options: Options) => {
    const { spec, directory } = specAndModel(path, options.model, command);
    return evaluate(spec, directory, options, context);
  });
}

/** A saved model brings the spec that it was trained with. */
function specAndModel(path: string, model: string | undefined, command: Command) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    return { spec: join(path, 'spec.yaml'), directory: model ?? path };
  }
  if (model !== undefined) return { spec: path, directory: model };
  return usageError(command, `${path} is no directory of a saved model`, 'name one with --model <dir>');
}

async function evaluate(spec: string, directory: string, options: Options, context: Context): Promise<void> {
  const { backend, data, format } = options;
  await attempt(context, format, async (load) => {
    const valid = await load(spec, loadOptions(options));
    const source = data === undefined ? undefined : await readSource(data, context);
    const { evaluateModel, useBackend } = await import('../../index.ts');
    const tf = await useBackend(backend, { notify: context.err.line });
    print(valid.spec.name, await evaluateModel(valid, { tf, directory, source }), format, context);
  });
}

const places = {
  given: 'the given data',
  validation: 'the examples kept to validate on',
  train: 'the examples that it was trained on',
} as const;

function print(name: string, result: EvaluateResult, format: Options['format'], { out }: Context): void {
  const { logs, on, examples, backend } = result;
  if (format === 'json') {
    return out.line(JSON.stringify({ version: 1, name, on, examples, backend, ...logs }, null, 2));
  }
  out.line(`${name}: ${logsText(logs)}  (${plural(examples, 'example')}: ${places[on]}; ${backend})`);
}
