import type { CommandWords, OptionWords, Value } from './words.ts';

/** For bash from 3.2 on, which macOS has. Where it finds no word, bash completes names of files. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = [...commands.map(({ name }) => name), 'help', '--help', '--version'];
  return `# bash completion for widthwise; in ~/.bashrc: source <(widthwise completion bash)
_widthwise() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${names.join(' ')}"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map(caseOf).join('\n')}
      help) words="${commands.map(({ name }) => name).join(' ')}" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _widthwise widthwise
`;
}

function caseOf({ name, options, value }: CommandWords): string {
  const plain = options.filter((option) => option.value !== undefined && wordsIn(option.value) === '');
  return `      ${name})
        case "$prev" in
${options.flatMap(wordsCase).join('')}${plain.length === 0 ? '' : `          ${plain.flatMap(flagsOf).join(' | ')}) ;;\n`}          *)
            if [[ "$cur" == -* ]]; then
              words="${options.flatMap(flagsOf).join(' ')}"${otherwise(value)}
            fi ;;
        esac ;;`;
}

function flagsOf({ short, long }: OptionWords): readonly string[] {
  return short === undefined ? [long] : [short, long];
}

function wordsCase(option: OptionWords): readonly string[] {
  const words = option.value === undefined ? '' : wordsIn(option.value);
  return words === '' ? [] : [`          ${flagsOf(option).join(' | ')}) words="${words}" ;;\n`];
}

function otherwise(value: Value): string {
  const words = wordsIn(value);
  return words === '' ? '' : `\n            else\n              words="${words}"`;
}

function wordsIn(value: Value): string {
  return typeof value === 'string' ? '' : value.join(' ');
}
