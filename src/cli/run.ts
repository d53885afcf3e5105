import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { reportBug } from './report-bug.ts';

/** Runs one command line, without the program's name, and says how it went. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const context: Context = { ...io, finish: (given) => (code = given) };
  try {
    await parse(args, context);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    reportBug(error, io);
    return exitCodes.bug;
  }
}

async function parse(args: readonly string[], context: Context): Promise<void> {
  // A script for a shell tells of the options of all of them.
  const all = args[0] === 'completion';
  const program = await createProgram(context, (name) => all || args.includes(name));
  if (args.length === 0) program.help({ error: true });
  await program.parseAsync(args, { from: 'user' });
}
