import type { Command } from 'commander';
import { render } from '../../render/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { checkFrozen, frozenOption } from '../lock-file.ts';
import { renderTo } from '../render-into.ts';
import {
  addSpecOptions,
  formatOption,
  loadOptions,
  specArgument,
  type SpecOptions,
} from '../spec-options.ts';
import { writeOutput } from '../write-file.ts';

interface Options extends SpecOptions {
  readonly frozen?: boolean;
  readonly defaults?: boolean;
  readonly origin?: boolean;
  readonly output?: string;
  readonly format: 'yaml' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'print the resolved model: overlays applied, params evaluated; reading it gives the same network',
    )
    .addArgument(specArgument())
    .option('-o, --output <file>', 'write it to a file; relative paths in it are rebased')
    .option('--origin', 'say in comments where each value was set, and what it replaced')
    .option('--defaults', "write every argument, also those that have Keras's default");
  addSpecOptions(command).addOption(frozenOption()).addOption(formatOption('yaml', 'json'));
  addExamples(
    command,
    'render wide.yaml',
    'render wide.yaml --set conv.filters=48 --defaults -o resolved.yaml',
  );
  command.action((spec: string, options: Options) => renderSpec(spec, options, context));
}

async function renderSpec(path: string, options: Options, context: Context): Promise<void> {
  const { output, format, defaults = false } = options;
  await attempt(context, format === 'json' ? 'json' : 'text', async (load) => {
    const compiled = await load(path, loadOptions(options));
    await checkFrozen(path, compiled.spec, options.frozen);
    const { spec } = compiled;
    const how = { defaults, format, ...(options.origin === true && { origin: compiled }) };
    if (output === undefined) context.out.write(render(spec, how));
    else await writeOutput(output, renderTo(output, spec, how));
  });
}
