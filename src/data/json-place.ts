/** Where JSON text breaks, or where the value at a path of keys and indices stands. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** Keys and indices from the outermost value inward. */
export type JsonPath = readonly (string | number)[];

const TOKEN =
  /[\s\uFEFF]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The span of the value at `path`. The text must be well-formed. */
export function jsonPlace(text: string, path: JsonPath): JsonSpan | undefined {
  let at = 0;
  for (const step of path) {
    const entered = memberAt(text, at, step);
    if (entered === undefined) return undefined;
    at = entered;
  }
  const first = tokenAt(text, at);
  return first && { start: first.start, end: skipValue(text, at) };
}

/** The offset of the value of a key or index in the object or list that begins at `at`. */
function memberAt(text: string, at: number, step: string | number): number | undefined {
  const open = tokenAt(text, at);
  if (open === undefined || !'{['.includes(open.text)) return undefined;
  let cursor = open.end;
  let found: number | undefined;
  for (let index = 0; ; index++) {
    const token = tokenAt(text, cursor);
    if (token === undefined || token.text === '}' || token.text === ']') return found;
    let key: unknown = index;
    if (open.text === '{') {
      key = JSON.parse(token.text);
      cursor = tokenAt(text, token.end)?.end ?? text.length;
    }
    if (key === step) {
      // The last of two equal keys wins, as in JSON.parse.
      if (open.text === '[') return cursor;
      found = cursor;
    }
    cursor = skipValue(text, cursor);
    const comma = tokenAt(text, cursor);
    if (comma?.text === ',') cursor = comma.end;
  }
}

function skipValue(text: string, at: number): number {
  let depth = 0;
  let cursor = at;
  do {
    const token = tokenAt(text, cursor);
    if (token === undefined) return text.length;
    if (token.text === '{' || token.text === '[') depth++;
    else if (token.text === '}' || token.text === ']') depth--;
    cursor = token.end;
  } while (depth > 0);
  return cursor;
}

function tokenAt(text: string, at: number): Token | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const token = match[1] ?? match[2] ?? match[3] ?? '';
  return { text: token, start: TOKEN.lastIndex - token.length, end: TOKEN.lastIndex };
}

/** Where text that JSON.parse refuses first breaks JSON's grammar; its end when it stops too early. */
export function jsonBreak(text: string): number {
  const stack: ('{' | '[')[] = [];
  let expect: 'value' | 'key' | 'colon' | 'next' = 'value';
  let mayClose = false;
  let cursor = 0;
  for (;;) {
    const token = tokenAt(text, cursor);
    if (token === undefined) return skipSpace(text, cursor);
    const top = stack.at(-1);
    const step = advance(expect, token.text, top, mayClose);
    if (step === undefined) return token.start;
    if (step.push) stack.push(step.push);
    if (step.pop) stack.pop();
    expect = step.expect === 'next' && stack.length === 0 ? 'next' : step.expect;
    mayClose = step.push !== undefined;
    cursor = token.end;
  }
}

interface Step {
  readonly expect: 'value' | 'key' | 'colon' | 'next';
  readonly push?: '{' | '[';
  readonly pop?: true;
}

function advance(
  expect: Step['expect'],
  token: string,
  top: '{' | '[' | undefined,
  mayClose: boolean,
): Step | undefined {
  const closes = (token === '}' && top === '{') || (token === ']' && top === '[');
  if (closes && (expect === 'next' || mayClose)) return { expect: 'next', pop: true };
  switch (expect) {
    case 'colon':
      return token === ':' ? { expect: 'value' } : undefined;
    case 'key':
      return token.startsWith('"') ? { expect: 'colon' } : undefined;
    case 'next':
      return token === ',' && top !== undefined ? { expect: top === '{' ? 'key' : 'value' } : undefined;
    case 'value':
      if (token === '{') return { expect: 'key', push: '{' };
      if (token === '[') return { expect: 'value', push: '[' };
      return /^[}\],:]$/.test(token) ? undefined : { expect: 'next' };
  }
}

function skipSpace(text: string, at: number): number {
  const rest = text.slice(at).search(/[^\s\uFEFF]/);
  return rest === -1 ? text.length : at + rest;
}
