import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { WidthwiseError } from '../../diagnostics/error.ts';
import { positionAt } from '../../diagnostics/source.ts';
import { fixSpec } from '../../edit/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import { unreadable } from '../read-source.ts';
import { writeOutput } from '../write-file.ts';

interface Options {
  readonly check?: boolean;
}

export function define(command: Command, context: Context): void {
  command
    .description(
      "write Keras's spellings in canonical form and drop arguments that have their default; comments, order and style stay",
    )
    .argument('<file...>', 'Models, overlays or components')
    .option('--check', 'write nothing, and fail if there is something to fix');
  addExamples(command, 'fix model.yaml wide.yaml', 'fix --check specs/*.yaml');
  command.action((files: readonly string[], { check = false }: Options) =>
    attempt(context, 'text', async () => {
      let open = 0;
      for (const file of files) open += await fixFile(file, check, context);
      if (check && open > 0) context.finish(exitCodes.failed);
    }),
  );
}

/** The number of things that were, or with `check` would be, fixed. */
async function fixFile(file: string, check: boolean, { out }: Context): Promise<number> {
  const raw = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(error, file);
  });
  const source = raw.replace(/^\ufeff/, '');
  const { text, fixes, diagnostics } = fixSpec(source, file);
  if (diagnostics.length > 0) throw new WidthwiseError('the file is no spec', diagnostics);
  for (const { offset, message } of fixes) {
    const { line, column } = positionAt(source, offset);
    out.line(`${file}:${line}:${column}: ${message}`);
  }
  if (!check && text !== source) await writeOutput(file, raw.slice(0, raw.length - source.length) + text);
  out.line(`${file}: ${fixes.length === 0 ? 'nothing to fix' : countText(fixes.length, check)}`);
  return fixes.length;
}

function countText(count: number, check: boolean): string {
  const things = count === 1 ? '1 thing' : `${count} things`;
  return check ? `${things} to fix` : `${things} fixed`;
}
