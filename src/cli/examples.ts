import type { Command } from 'commander';

/** Adds examples to the help of a command, one command line each. */
export function addExamples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText(
    'after',
    ['', 'Examples:', ...lines.map((line) => `  $ widthwise ${line}`)].join('\n'),
  );
}
