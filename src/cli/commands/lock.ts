import type { Command } from 'commander';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { compareLock, lockFileOf, lockTo } from '../lock-file.ts';
import { addSpecOptions, loadOptions, specArgument, type SpecOptions } from '../spec-options.ts';
import { writeOutput } from '../write-file.ts';

interface Options extends SpecOptions {
  readonly output?: string;
  readonly frozen?: boolean;
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'write the resolved model, with a digest, so that a later change of any of its files is noticed',
    )
    .addArgument(specArgument())
    .option('-o, --output <file>', 'the lock file (default: the name of the spec with .lock.yaml)')
    .option('--frozen', 'write nothing, and fail when the lock file would differ');
  addSpecOptions(command);
  addExamples(command, 'lock wide.yaml', 'lock wide.yaml --frozen');
  command.action((spec: string, options: Options) => lock(spec, options, context));
}

async function lock(path: string, options: Options, context: Context): Promise<void> {
  const file = options.output ?? lockFileOf(path);
  await attempt(context, 'text', async (load) => {
    const { spec } = await load(path, loadOptions(options));
    const text = lockTo(file, spec);
    if (options.frozen === true) await compareLock(file, text);
    else await writeOutput(file, text);
    context.out.line(`${file}: ${options.frozen === true ? 'up to date' : 'written'}`);
  });
}
