import { jsonBreak } from '../../data/json-place.ts';
import type { Reporter } from '../../diagnostics/diagnostic.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from '../../spec/tree.ts';
import { wantedFor, whyNotText, type Problem } from '../recognize/index.ts';

/** Nested models are about six levels each; the stages after this one are recursive. */
const MAX_DEPTH = 256;

const TOKEN = /[\s\uFEFF]*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|([^\s{}[\],:"]+))/y;

/** JSON text as a tree that remembers where everything stands. Undefined, and reported, when it is not JSON. */
export function readJson(text: string, file: string, report: Reporter): TreeNode | undefined {
  if (!isJson(text)) {
    const start = jsonBreak(text);
    const span = { file, start, end: Math.min(start + 1, text.length) };
    report({ code: 'import-syntax', span, ...whyNot(text, file, start) });
    return undefined;
  }
  const reader = new Reader(text, file);
  const tree = reader.value(0);
  if (!reader.tooDeep) return tree;
  const message = `maps and lists stand more than ${MAX_DEPTH} levels deep in one another`;
  report({ code: 'nested-too-deeply', message, span: tree.span });
  return undefined;
}

/** What is wrong with a text that is no JSON, and that breaks off at `start`. */
function whyNot(text: string, file: string, start: number): Problem {
  const wanted = wantedFor(file);
  const told = whyNotText(text, 'this', wanted);
  if (told !== undefined) return told;
  const [before, rest] = [text.slice(0, start).trim(), text.slice(start)];
  if (before === '') return { message: `this is text, not ${wanted}` };
  const [number] = /^-?(?:Infinity|NaN)/.exec(rest) ?? [];
  if (number !== undefined)
    return {
      message: `${number} is no JSON, though Python writes it`,
      suggestion: 'give the layer a finite number, and save it again',
    };
  return CUT_OFF.test(rest)
    ? { message: 'the JSON ends too early', suggestion: 'it was cut off: write or download it again' }
    : { message: 'this is not JSON' };
}

/** Nothing, or a text or word that does not end. */
const CUT_OFF = /^(?:"(?:[^"\\\n]|\\.)*\\?|[\w.+-]*)\s*$/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Reads text that is known to be JSON. */
class Reader {
  tooDeep = false;
  private at = 0;
  private start = 0;
  private readonly text: string;
  private readonly file: string;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  value(depth: number): TreeNode {
    const token = this.next();
    if (depth > MAX_DEPTH) this.tooDeep = true;
    if (token === '{') return this.map(this.start, depth);
    if (token === '[') return this.list(this.start, depth);
    return this.scalar(token);
  }

  private map(start: number, depth: number): MapNode {
    const entries = new Map<string, MapEntry>();
    for (let token = this.next(); token !== '}'; token = this.next()) {
      if (token === ',') continue;
      const key = JSON.parse(token) as string;
      const keySpan = this.span(this.start);
      this.next();
      // The last of two equal keys wins, as in JSON.parse.
      entries.set(key, { key, keySpan, value: this.value(depth + 1) });
    }
    return { kind: 'map', entries, span: this.span(start) };
  }

  private list(start: number, depth: number): ListNode {
    const items: TreeNode[] = [];
    for (let token = this.peek(); token !== ']'; token = this.peek()) {
      if (token === ',') this.next();
      else items.push(this.value(depth + 1));
    }
    this.next();
    return { kind: 'list', items, span: this.span(start) };
  }

  private scalar(token: string): ScalarNode {
    const value = JSON.parse(token) as ScalarNode['value'];
    const quoted = typeof value === 'string';
    return { kind: 'scalar', value, text: quoted ? value : token, quoted, span: this.span(this.start) };
  }

  private peek(): string {
    const { at, start } = this;
    const token = this.next();
    this.at = at;
    this.start = start;
    return token;
  }

  private next(): string {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    const token = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    this.at = TOKEN.lastIndex;
    this.start = this.at - token.length;
    return token;
  }

  private span(start: number) {
    return { file: this.file, start, end: this.at };
  }
}
