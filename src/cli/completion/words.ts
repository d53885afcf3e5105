import type { Argument, Command, Option } from 'commander';

/** What may stand where a value is due: one of these words, a file, a directory, or what no shell can know. */
export type Value = readonly string[] | 'file' | 'directory' | 'other';

export interface OptionWords {
  /** `-o`. */
  readonly short: string | undefined;
  /** `--output`. */
  readonly long: string;
  readonly description: string;
  /** Undefined for one that takes no value. */
  readonly value: Value | undefined;
  readonly repeatable: boolean;
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** What its arguments may be. */
  readonly value: Value;
}

/** Words for the values of arguments that commander does not check itself, by the arguments' names. */
export type ArgumentWords = Readonly<Record<string, readonly string[]>>;

/** What can stand on a command line, of every command that is defined in the program. */
export function wordsOf(program: Command, known: ArgumentWords): readonly CommandWords[] {
  const help = program.createHelp();
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: help.visibleOptions(command).map(optionWords),
    value: argumentValue(command.registeredArguments, known),
  }));
}

/** What stands beside a word in a menu: the rest is for the help. */
function firstClause(text: string): string {
  return text.split(/;| \(/, 1)[0] ?? text;
}

function optionWords(option: Option): OptionWords {
  const { short, long = '', description, argChoices, flags, parseArg } = option;
  const takesValue = option.required || option.optional;
  return {
    short,
    long,
    description: firstClause(description),
    value: takesValue ? (argChoices ?? valueNamed(flags)) : undefined,
    repeatable: parseArg !== undefined && description.endsWith('(repeatable)'),
  };
}

/** The help calls a value `<file>`, `<dir>`, or by what it means. */
function valueNamed(flags: string): Value {
  if (/[<[](file|plugin)[>\]]/.test(flags)) return 'file';
  return /[<[]dir[>\]]/.test(flags) ? 'directory' : 'other';
}

const files: ReadonlySet<string> = new Set(['spec', 'file', 'a', 'b', 'model']);

/** One answer for all arguments of a command: its words, or files if any of them is one. */
function argumentValue(all: readonly Argument[], known: ArgumentWords): Value {
  const words = all.flatMap((argument) => argument.argChoices ?? known[argument.name()] ?? []);
  if (all.some((argument) => files.has(argument.name()))) return 'file';
  if (words.length > 0) return words;
  return all.some((argument) => argument.name() === 'dir') ? 'directory' : 'other';
}
