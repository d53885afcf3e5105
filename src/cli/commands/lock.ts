import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { fail } from '../../diagnostics/fail.ts';
import { isIntact, lockSpec } from '../../edit/index.ts';
import type { Spec } from '../../spec/spec.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
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
  const file = options.output ?? `${path === '-' ? 'model' : path.replace(/\.ya?ml$/, '')}.lock.yaml`;
  await attempt(context, 'text', async (load) => {
    const { spec } = await load(path, loadOptions(options));
    const text = lockTo(file, spec);
    if (options.frozen === true) await compareLock(file, text);
    else await writeOutput(file, text);
    context.out.line(`${file}: ${options.frozen === true ? 'up to date' : 'written'}`);
  });
}

function lockTo(file: string, spec: Spec): string {
  // Both absolute: two relative paths may not know of the folders between them.
  return lockSpec({ ...spec, directory: resolve(spec.directory) }, { directory: resolve(dirname(file)) });
}

/** Throws `lock-differs` unless the file holds the text. */
export async function compareLock(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) return;
  const why =
    present === undefined
      ? 'there is no lock file'
      : isIntact(present)
        ? 'the spec resolves to another model than the lock file'
        : 'the lock file was changed after it was written';
  throw fail({
    code: 'lock-differs',
    message: `${file}: ${why}`,
    suggestion: 'run `widthwise lock` without --frozen if that is meant',
  });
}
