import type { Command } from 'commander';
import { codes } from '../../diagnostics/codes.ts';
import type { CodeRow, CodeTable } from '../../diagnostics/codes/row.ts';
import { didYouMean } from '../../util/suggest.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { formatOption } from '../spec-options.ts';
import { usageError } from '../usage-error.ts';
import { wrap } from '../wrap.ts';

interface Options {
  readonly format: 'text' | 'json';
}

const table: CodeTable = codes;

export function define(command: Command, context: Context): void {
  command
    .description('explain an error code, or list all of them')
    .argument('[code]', 'a code as diagnostics print it, e.g. unknown-key')
    .addOption(formatOption('text', 'json'));
  addExamples(command, 'errors', 'errors unknown-key');
  command.action((code: string | undefined, { format }: Options) => {
    if (code === undefined) list(format, context);
    else explain(code, rowOf(code, command), format, context);
  });
}

function rowOf(code: string, command: Command): CodeRow {
  const row = Object.hasOwn(table, code) ? table[code] : undefined;
  if (row !== undefined) return row;
  return usageError(
    command,
    `there is no code ${JSON.stringify(code)}`,
    didYouMean(code, Object.keys(table)),
  );
}

function explain(code: string, row: CodeRow, format: Options['format'], { out }: Context): void {
  if (format === 'json') return out.line(JSON.stringify({ version: 1, code, ...row }, null, 2));
  out.line(`${out.colors.bold(code)} (${row.severity}): ${row.title}\n`);
  out.line(wrap(row.explanation, Math.min(out.columns(), 100)));
}

function list(format: Options['format'], { out }: Context): void {
  const rows = Object.entries(table).map(([code, row]) => ({ code, ...row }));
  if (format === 'json') return out.line(JSON.stringify({ version: 1, codes: rows }, null, 2));
  const width = Math.max(...rows.map(({ code }) => code.length));
  for (const { code, title } of rows) out.line(`${out.colors.bold(code.padEnd(width))}  ${title}`);
}
