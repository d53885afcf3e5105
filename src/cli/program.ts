import { Command } from 'commander';
import { commands } from './commands.ts';
import type { Context } from './context.ts';
import { ownManifest } from './package.ts';

const HELP_WIDTH = 100;

/**
 * The parser of the command line. Only the commands for which `isWanted` holds get their arguments and options: the
 * others stand in the list of commands and are suggested for a misspelt one.
 */
export async function createProgram(context: Context, isWanted: (name: string) => boolean): Promise<Command> {
  const program = new Command('widthwise')
    .description('Compiles declarative YAML model specs for TensorFlow.js, and trains them.')
    .option('--no-color', 'print without colours (as does NO_COLOR)')
    .version(ownManifest().version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride();
  dress(program, context);
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary).helpOption('-h, --help', 'print this help');
    command.showHelpAfterError(`run \`widthwise ${name} --help\` for what it takes`);
    if (isWanted(name)) (await load()).define(command, context);
  }
  return program.addHelpText('after', footer);
}

const footer = `
Examples:
  $ widthwise init my-model && cd my-model
  $ widthwise train model.yaml -o runs/model

Exit codes: 0 fine; 1 the input is at fault or a check failed; 2 wrong usage; 70 a bug of widthwise.`;

/** Output through our sinks, and errors in our own words. Subcommands inherit it. */
function dress(program: Command, { out, err }: Context): void {
  program.showHelpAfterError('run `widthwise --help` for the list of commands').configureOutput({
    writeOut: out.write,
    writeErr: err.write,
    getOutHelpWidth: () => Math.min(out.columns(), HELP_WIDTH),
    getErrHelpWidth: () => Math.min(err.columns(), HELP_WIDTH),
    getOutHasColors: () => out.colors.isColorSupported,
    getErrHasColors: () => err.colors.isColorSupported,
    outputError: (text, write) => {
      write(`${err.colors.red('widthwise')}: ${usageMessage(text)}\n`);
    },
  });
}

/** Commander's words in the manner of ours. */
function usageMessage(text: string): string {
  return text
    .trim()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?');
}
