import type { Command } from 'commander';
import type { BackendName } from '../../index.ts';
import type { ValidSpec } from '../../spec/spec.ts';
import type { TrainEvent, TrainResult } from '../../train/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { checkFrozen, frozenOption } from '../lock-file.ts';
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
import { listenForInterrupt } from '../train/interrupt.ts';
import { jsonReporter } from '../train/json-reporter.ts';
import { logsText } from '../train/format.ts';
import { textReporter } from '../train/text-reporter.ts';
import { duration } from '../units.ts';
import { usageError } from '../usage-error.ts';

interface Options extends SpecOptions {
  readonly frozen?: boolean;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
  readonly saveEvery?: number;
  readonly backend?: BackendName;
  readonly epochs?: number;
  readonly seed?: number;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('train the model on the data that its spec names, and save it with what it was trained by')
    .addArgument(specArgument())
    .option('-o, --output <dir>', 'a new directory, or one that holds a saved model (replaced)')
    .option('--dry-run', 'train, but save nothing')
    .option('--save-every <n>', 'save the model after every so many epochs, too', wholeNumber(1))
    .option('--resume', 'go on where the model in <dir> stopped; begin anew where there is none')
    .addOption(backendOption())
    .option('--epochs <n>', 'same as --set fit.epochs=<n>', wholeNumber(1))
    .option('--seed <n>', 'same as --set fit.seed=<n>', wholeNumber(0));
  addSpecOptions(command).addOption(frozenOption()).addOption(formatOption('text', 'json'));
  command.addHelpText('after', note);
  addExamples(
    command,
    'train wide.yaml -o runs/wide --epochs 5 --format json',
    'train model.yaml -o runs/model --save-every 1 --resume',
  );
  command.action((spec: string, options: Options) => {
    if (options.output === undefined && options.dryRun !== true) {
      usageError(command, 'say where to save the model with -o <dir>', 'or give --dry-run to save nothing');
    }
    const saving =
      options.resume === true ? '--resume' : options.saveEvery === undefined ? '' : '--save-every';
    if (options.dryRun === true && saving !== '')
      usageError(command, `${saving} cannot be used with --dry-run`);
    return train(spec, options, context);
  });
}

const note = `
With --format json, one object a line: {"event": "epoch", "epoch": 1, "loss": …}
after each epoch, and at last {"event": "end", …}. Ctrl-C stops after the batch
at hand and saves what was reached; a second one quits at once. --resume goes on
from there, or from the last --save-every when the process was killed, and gives
what one run would have given; --epochs may ask for more of them.`;

async function train(path: string, options: Options, context: Context): Promise<void> {
  const { format, epochs, seed } = options;
  const changes = Object.entries({ epochs, seed }).flatMap(([key, n]) =>
    n === undefined ? [] : `fit.${key}=${n}`,
  );
  await attempt(context, format === 'json' ? 'json-lines' : 'text', async (load) => {
    const valid = await load(path, loadOptions(options, changes));
    await checkFrozen(path, valid.spec, options.frozen);
    const interrupt = listenForInterrupt(context.err);
    try {
      const onEvent = (format === 'json' ? jsonReporter : textReporter)(context.out);
      const result = await runTraining(valid, options, { onEvent, signal: interrupt.signal }, context);
      result.model.dispose();
      if (format === 'text') context.out.line(closingLine(valid, result, options));
      const code = interrupt.exitCode();
      if (code !== undefined) context.finish(code);
    } finally {
      interrupt.release();
    }
  });
}

interface Hooks {
  readonly onEvent: (event: TrainEvent) => void;
  readonly signal: AbortSignal;
}

async function runTraining(
  valid: ValidSpec,
  options: Options,
  hooks: Hooks,
  { err }: Context,
): Promise<TrainResult> {
  const { backend, dryRun, output, resume, saveEvery } = options;
  const { trainModel } = await import('../../index.ts');
  const directory = dryRun === true ? undefined : output;
  const specText = directory === undefined ? undefined : renderInto(directory, valid.spec);
  return trainModel(valid, { backend, directory, specText, resume, saveEvery, notify: err.line, ...hooks });
}

function closingLine(valid: ValidSpec, result: TrainResult, { output, dryRun }: Options): string {
  const { stopped, logs, seconds, backend, history, restoredEpoch } = result;
  const saved = dryRun === true || output === undefined ? 'nothing saved' : `saved in ${output}`;
  const numbers = logsText(logs);
  const what = {
    completed: 'trained',
    'early-stopping': `stopped early after epoch ${history.length}`,
    aborted: `interrupted after ${history.length} whole epochs`,
  }[stopped];
  const back = restoredEpoch === undefined ? '' : `, weights of epoch ${restoredEpoch}`;
  const head = `${what}: ${valid.spec.name} on ${backend}, ${duration(seconds)}${back}`;
  return `${head}${numbers === '' ? '' : `  ${numbers}`}; ${saved}`;
}
