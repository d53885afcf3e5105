import { refuse, type Place } from './problem.ts';

export type Symbol = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '(' | ')' | ',';

export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number; readonly text: string }
    | { readonly kind: 'name'; readonly text: string }
    | { readonly kind: 'symbol'; readonly text: Symbol }
    | { readonly kind: 'end'; readonly text: '' }
  );

const pattern =
  /(\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|(\*\*|\/\/|[-+*/%(),])/y;

/** The tokens of `$(…)`, the outer parentheses and the dollar left out; ends with an end token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.length - 1;
  for (let at = skipSpace(text, 2); at < end;) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = skipSpace(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', start: end, end: end + 1 });
  return tokens;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (/\s/.test(text.charAt(next))) next++;
  return next;
}

function tokenAt(text: string, start: number): Token {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return refuseCharacter(text, start);
  const [whole, number, name] = match;
  const place = { start, end: start + whole.length };
  if (number !== undefined) return { kind: 'number', value: Number(number), text: number, ...place };
  if (name !== undefined) return { kind: 'name', text: name, ...place };
  return { kind: 'symbol', text: whole as Symbol, ...place };
}

function refuseCharacter(text: string, start: number): never {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const hint =
    character === '$'
      ? 'inside $( ) a param is written without a dollar: $(width * 2)'
      : 'expressions have numbers, params, + - * / // % **, parentheses and functions such as max(a, b)';
  refuse({ start, end: start + character.length }, `"${character}" has no meaning in an expression`, hint);
}

/** The names of the params that an expression uses; a name before `(` is a function. */
export function namesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, text }, i) =>
    kind === 'name' && tokens[i + 1]?.text !== '(' ? [text] : [],
  );
}
