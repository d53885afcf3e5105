/** True for a pattern: `*` stands for any text, dots included, `?` for one character. */
export function isGlob(text: string): boolean {
  return /[*?]/.test(text);
}

/**
 * A matcher for a whole name. `*` and `?` are the only special characters. No regular expression: a pattern of many
 * stars would make one backtrack for hours; this goes back to the last star only.
 */
export function globMatcher(pattern: string): (name: string) => boolean {
  return (name) => matches(pattern, name);
}

function matches(glob: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < name.length;) {
    if (glob[at] === '*') {
      star = at++;
      resume = i;
    } else if (at < glob.length && (glob[at] === '?' || glob[at] === name[i])) {
      at++;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  return /^\**$/.test(glob.slice(at));
}
