import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** What a command is given. */
export interface Context extends Io {
  /** Says how the command went; the last word counts. */
  readonly finish: (code: ExitCode) => void;
}

/** The implementation of a command: adds its arguments, options, examples and action. */
export interface CommandModule {
  readonly define: (command: Command, context: Context) => void;
}
