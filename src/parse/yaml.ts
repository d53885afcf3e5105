import type { CST } from 'yaml';
import { Composer, Parser, type Document, type ParsedNode, type YAMLParseError } from 'yaml';
import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { limits } from './limits.ts';

/**
 * Text to a YAML document: size and depth are bounded before anything recursive runs.
 * Returns undefined, with reports, for text that is not one well-formed document.
 */
export function readYaml(text: string, file: string, report: Reporter): Document.Parsed | undefined {
  if (text.length > limits.characters) {
    const size = `${text.length.toLocaleString('en')} characters`;
    const limit = limits.characters.toLocaleString('en');
    report({
      code: 'file-too-large',
      message: `this file has ${size}; the limit is ${limit}`,
      span: { file, start: 0, end: 0 },
      suggestion: 'keep data in files of its own and name them under "data"',
    });
    return undefined;
  }
  if (!isText(text, file, report)) return undefined;
  const tokens = [...new Parser().parse(text)];
  return withinDepth(tokens, file, report) ? compose(tokens, text, file, report) : undefined;
}

/** What YAML 1.2 allows in a stream (its production `c-printable`): no control characters, no half surrogates. */
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

/** A binary file, or text that an editor or a pipe has damaged, is refused at its first bad character. */
function isText(text: string, file: string, report: Reporter): boolean {
  const at = text.search(unprintable);
  if (at === -1) return true;
  const utf16 = text.startsWith('\ufffd\ufffd') || /^(?:[^\0]\0){2}/.test(text);
  const character = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  report({
    code: 'yaml-syntax',
    message: `the character U+${character} cannot stand in YAML`,
    span: { file, start: at, end: at + 1 },
    suggestion: utf16
      ? 'this looks like UTF-16, as PowerShell writes it: save the file as UTF-8'
      : 'a spec is a text file in UTF-8; remove the character, or look whether this is the right file',
  });
  return false;
}

function compose(
  tokens: readonly CST.Token[],
  text: string,
  file: string,
  report: Reporter,
): Document.Parsed | undefined {
  const composer = new Composer<ParsedNode>({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    strict: true,
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  if (document === undefined) return undefined;
  if (second !== undefined) {
    const at = second.range[0];
    report({
      code: 'yaml-syntax',
      message: 'a file holds one document; a second one starts here',
      span: { file, start: at, end: Math.min(at + 3, text.length) },
      suggestion: 'put it into a file of its own',
    });
    return undefined;
  }
  const errors = firstOfEachRegion(document.errors, text);
  for (const error of errors) report({ code: 'yaml-syntax', ...describe(error, text, file) });
  return errors.length > 0 || !directivesAreSupported(document, file, report) ? undefined : document;
}

/** One broken bracket makes dozens of errors; those on lines close behind another are left out. */
function firstOfEachRegion(errors: readonly YAMLParseError[], text: string): readonly YAMLParseError[] {
  const kept: YAMLParseError[] = [];
  let quietUntil = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // Where indentation is wrong once, everything after it is read wrongly.
    if (error.pos[0] <= quietUntil || (isIndentation(error) && kept.some(isIndentation))) continue;
    kept.push(error);
    quietUntil = endOfRegion(text, error.pos[0]);
  }
  return kept;
}

/** The end of the block after an error: the next line that is not indented more than the line of the error. */
function endOfRegion(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ -]*/.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
  let at = text.indexOf('\n', offset);
  while (at !== -1) {
    const next = /^( *)(\S)/.exec(text.slice(at + 1, at + 200));
    if (next !== null && (next[1] ?? '').length < Math.max(1, indent)) return at;
    at = text.indexOf('\n', at + 1);
  }
  return text.length;
}

function isIndentation({ message }: YAMLParseError): boolean {
  return /same column|^A block sequence may not be used as an implicit map key/.test(message);
}

/** What the parser says in its own words. */
const plainWords: readonly (readonly [said: RegExp, message: string | undefined, suggestion: string])[] = [
  [
    /^a block sequence may not be used as an implicit map key/,
    'this line is indented otherwise than the list that it goes on with',
    'let every "-" of a list stand in the same column',
  ],
  [
    /^all (sequence|mapping) items must start at the same column/,
    undefined,
    'indent what belongs together alike',
  ],
  [/^tabs are not allowed as indentation/, undefined, 'indent with spaces'],
  [
    /^(nested mappings are not allowed in compact mappings|implicit keys need to be on a single line)/,
    undefined,
    'look for a line that is indented otherwise, for a ":" too many or too few, or put the text in quotes',
  ],
];

const trap = /(?:^|[\s[{,:])\$\([^()]*$/;

function describe(
  error: YAMLParseError,
  text: string,
  file: string,
): { message: string; span: Span; suggestion?: string } {
  const open = openQuote(error, text);
  if (open !== undefined) {
    const span = { file, start: open, end: open + 1 };
    return { message: 'this quote is not closed', span };
  }
  // What is missing at the end of the file is missing after its last word.
  const start = Math.min(error.pos[0], text.trimEnd().length);
  const end = Math.min(Math.max(error.pos[1], start + 1), text.length);
  const message = (error.message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/:$/, '');
  const span = { file, start, end: Math.max(start, end) };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const expression = trap.test(text.slice(lineStart, start));
  const lowered = message.charAt(0).toLowerCase() + message.slice(1);
  const bracket = /^flow .* end with a (.)$/.exec(lowered)?.[1];
  const [, plain, hint] = plainWords.find(([said]) => said.test(lowered)) ?? [];
  const star = /^[\s-]*\*/.test(text.slice(lineStart, start));
  const suggestion = expression
    ? quoteHint
    : bracket !== undefined
      ? missingBracket(bracket, text.slice(lineStart, start))
      : star
        ? 'a key or value that begins with * must be quoted: "*"'
        : hint;
  return { message: plain ?? lowered, span, ...(suggestion !== undefined && { suggestion }) };
}

/** A line that begins with what cannot be there comes after the one where the bracket is missing. */
function missingBracket(bracket: string, before: string): string {
  return before.trim() === ''
    ? `look for a missing "${bracket}" on the line before`
    : `a "${bracket}" is missing`;
}

/** Where the text begins that goes on to the end of the file: at the last quote, for another one would close it. */
function openQuote({ message }: YAMLParseError, text: string): number | undefined {
  const quote = /^Missing closing (['"])quote/.exec(message)?.[1];
  if (quote === undefined) return undefined;
  const plain = text.replaceAll(quote === '"' ? /\\./gs : /''/g, '  ');
  return Math.max(0, plain.lastIndexOf(quote));
}

const quoteHint = 'an expression with a comma or a bracket must be quoted here: "$(max(a, b))"';

function directivesAreSupported(document: Document.Parsed, file: string, report: Reporter): boolean {
  const { version } = document.directives.yaml;
  if (version === '1.2') return true;
  report({
    code: 'yaml-feature',
    message: `specs are YAML 1.2; "%YAML ${version}" is not read`,
    span: { file, start: 0, end: 5 },
    suggestion: 'remove the directive',
  });
  return false;
}

/** The parser is iterative, the composer is not: refuse deep nesting in between. */
function withinDepth(tokens: readonly CST.Token[], file: string, report: Reporter): boolean {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > limits.depth) {
      report({
        code: 'nested-too-deeply',
        message: `maps and lists stand more than ${limits.depth} levels deep in one another`,
        span: { file, start: token.offset, end: token.offset + 1 },
      });
      return false;
    }
    for (const child of childrenOf(token)) stack.push({ token: child, depth: depth + 1 });
  }
  return true;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((t) => t !== undefined && t !== null));
}
