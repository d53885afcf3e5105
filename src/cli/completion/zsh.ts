import type { CommandWords, OptionWords, Value } from './words.ts';

/** For zsh: read by `source`, or kept as `_widthwise` in a directory of `fpath`. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef widthwise
# zsh completion for widthwise; in ~/.zshrc, after compinit: source <(widthwise completion zsh)
_widthwise() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${commands.map(caseOf).join('\n')}
    help) _describe command commands ;;
  esac
}
if [[ "$funcstack[1]" == _widthwise ]]; then
  _widthwise "$@"
else
  compdef _widthwise widthwise
fi
`;
}

function caseOf({ name, options, value }: CommandWords): string {
  const specs = [...options.map(optionSpec), quoted(`*:argument:${action(value)}`)];
  return `    ${name})
      _arguments \\
${specs.map((spec) => `        ${spec}`).join(' \\\n')}
      ;;`;
}

/** `'(-o --output)'{-o,--output}'[a new directory]:value:_files -/'`. */
function optionSpec({ short, long, description, value, repeatable }: OptionWords): string {
  const text = `[${description.replaceAll(/[[\]\\]/g, '\\$&')}]${value === undefined ? '' : `:value:${action(value)}`}`;
  if (short !== undefined) return `'(${short} ${long})'{${short},${long}}${quoted(text)}`;
  return quoted(`${repeatable ? '*' : ''}${long}${text}`);
}

function action(value: Value): string {
  switch (value) {
    case 'file':
      return '_files';
    case 'directory':
      return '_files -/';
    case 'other':
      return ' ';
    default:
      return `(${value.join(' ')})`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
