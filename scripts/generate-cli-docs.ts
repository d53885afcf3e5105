/**
 * Writes docs/cli.md from the help of the commands. With `--check` it writes nothing and fails when the file is not what
 * it should be.
 *
 *     npx tsx scripts/generate-cli-docs.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../src/cli/commands.ts';
import type { Context } from '../src/cli/context.ts';
import { createColors } from '../src/cli/colors.ts';
import type { Sink } from '../src/cli/io.ts';
import { createProgram } from '../src/cli/program.ts';

const file = join(import.meta.dirname, '..', 'docs', 'cli.md');

const head = `<!-- Generated from the help of the commands: do not edit; run \`make schema\`. -->

# The command line

\`\`\`
npx widthwise <command> [options]
\`\`\`

Results go to standard output; diagnostics, progress and notices to standard error. \`--format json\` prints data, with
\`version: 1\` in it, on standard output, errors included. \`SPEC\` is a Model or an overlay; \`-\` is standard input.

| exit code | meaning |
|---|---|
| 0 | fine |
| 1 | the input is at fault, or a check failed |
| 2 | wrong usage: an unknown command or option, an argument that cannot be one |
| 70 | a bug of widthwise; \`WIDTHWISE_DEBUG=1\` prints where it happened |
| 130 | stopped by Ctrl-C (143 by SIGTERM, 129 by a terminal that closes) |

| environment variable | meaning |
|---|---|
| \`WIDTHWISE_BACKEND\` | \`native\`, \`wasm\` or \`cpu\`, where no \`--backend\` says otherwise |
| \`WIDTHWISE_CACHE\` | where the native runtime is kept |
| \`WIDTHWISE_DEBUG\` | \`1\` prints the stack of a bug |
| \`NO_COLOR\`, \`FORCE_COLOR\` | without colours; with colours though it is no terminal |
`;

/** The whole of docs/cli.md. */
export async function cliDocs(): Promise<string> {
  const sections: string[] = [head];
  for (const { name } of commands) sections.push(`## ${name}\n\n\`\`\`text\n${await helpOf(name)}\n\`\`\`\n`);
  return sections.join('\n');
}

async function helpOf(name: string): Promise<string> {
  let text = '';
  const sink: Sink = {
    write: (more) => (text += more),
    line: (more) => (text += `${more}\n`),
    terminal: false,
    columns: () => 80,
    colors: createColors({ terminal: false, env: {}, args: [] }),
  };
  const context: Context = {
    out: sink,
    err: sink,
    env: {},
    interactive: false,
    readStdin: () => Promise.resolve(''),
    finish: () => undefined,
  };
  const program = await createProgram(context, (wanted) => wanted === name);
  program.commands.find((command) => command.name() === name)?.outputHelp();
  return text.trimEnd();
}

async function main(check: boolean): Promise<number> {
  const text = await cliDocs();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
  if (check) {
    console.error(
      'stale: docs/cli.md; the commands have changed, run `npx tsx scripts/generate-cli-docs.ts`',
    );
    return 1;
  }
  writeFileSync(file, text);
  console.log('written: docs/cli.md');
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.includes('--check'));
