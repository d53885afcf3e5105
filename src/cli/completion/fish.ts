import type { CommandWords, OptionWords, Value } from './words.ts';

/** For fish: one line for each word. */
export function fishScript(commands: readonly CommandWords[]): string {
  const lines = [
    '# fish completion for widthwise: widthwise completion fish > ~/.config/fish/completions/widthwise.fish',
    'complete -c widthwise -f',
    ...[...commands, { name: 'help', summary: 'print the help of a command' }].map(
      ({ name, summary }) =>
        `complete -c widthwise -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...commands.flatMap(linesOf),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ name, options, value }: CommandWords): readonly string[] {
  const start = `complete -c widthwise -n '__fish_seen_subcommand_from ${name}'`;
  const own = argumentFlags(value);
  return [
    ...options.map((option) => `${start} ${optionFlags(option)}`),
    ...(own === '' ? [] : [`${start} ${own}`]),
  ];
}

function optionFlags({ short, long, description, value }: OptionWords): string {
  const flags = [
    ...(short === undefined ? [] : [`-s ${short.replace('-', '')}`]),
    `-l ${long.replace('--', '')}`,
    ...(value === undefined ? [] : [valueFlags(value)]),
    `-d ${quoted(description)}`,
  ];
  return flags.join(' ');
}

function valueFlags(value: Value): string {
  switch (value) {
    case 'file':
      return '-r -F';
    case 'directory':
      return "-x -a '(__fish_complete_directories)'";
    case 'other':
      return '-x';
    default:
      return `-x -a ${quoted(value.join(' '))}`;
  }
}

function argumentFlags(value: Value): string {
  switch (value) {
    case 'file':
      return '-F';
    case 'directory':
      return "-a '(__fish_complete_directories)'";
    case 'other':
      return '';
    default:
      return `-a ${quoted(value.join(' '))}`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
