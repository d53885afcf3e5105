import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import type { LoadOptions } from '../load.ts';

/** The options of every command that reads a spec. */
export interface SpecOptions {
  readonly overlay?: readonly string[];
  readonly set?: readonly string[];
  readonly scale?: string;
  readonly fixTies?: true;
}

/** Adds the argument SPEC. */
export function specArgument(): Argument {
  return new Argument('<spec>', 'a Model or an overlay; `-` reads it from standard input');
}

/** Adds `--overlay`, `--set`, `--scale` and `--fix-ties`. */
export function addSpecOptions(command: Command): Command {
  return command
    .addOption(repeatable('--overlay <file>', 'apply this overlay too'))
    .addOption(repeatable('--set <path=value>', 'change a value, e.g. hidden.units=128'))
    .addOption(new Option('--scale <name>', "build it in this one of the model's scales"))
    .addOption(new Option('--fix-ties', 'let layers follow to which a changed one is tied'));
}

/** An option that may be given several times. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description} (repeatable)`).argParser(
    (value: string, before: readonly string[] = []) => [...before, value],
  );
}

/** `--format` with the first choice as its default. */
export function formatOption(...choices: readonly string[]): Option {
  return new Option('--format <format>', 'how to print it').choices(choices).default(choices[0]);
}

/** `--backend`. */
export function backendOption(): Option {
  return new Option('--backend <name>', 'where to compute (default: the fastest that works)').choices([
    'native',
    'wasm',
    'cpu',
  ]);
}

/** A parser of whole numbers from `min` on. */
export function wholeNumber(min: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= min) return value;
    throw new InvalidArgumentError(`It must be a whole number of at least ${min}.`);
  };
}

/** Options of the command line as `loadSpec` takes them; `more` are changes that other options stand for. */
export function loadOptions(
  { overlay = [], set = [], scale, fixTies }: SpecOptions,
  more: readonly string[] = [],
): LoadOptions {
  return { overlays: overlay, set: [...set, ...more], scale, fixTies };
}
