import type { Command } from 'commander';
import { exitCodes } from './exit-code.ts';

/** Ends the command as commander does for an argument that cannot be one: message, hint, exit code 2. */
export function usageError(command: Command, message: string, hint?: string): never {
  command.error(hint === undefined ? message : `${message}; ${hint}`, { exitCode: exitCodes.usage });
}
