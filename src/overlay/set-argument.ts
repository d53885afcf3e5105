import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { parseValue } from '../parse/index.ts';
import { SET_FILE } from '../spec/set-file.ts';
import type { TreeNode } from '../spec/tree.ts';

/** One `--set`: `path=value` changes what exists, `path+=value` adds, `~path` removes. */
export type SetArgument =
  | { readonly op: 'set' | 'add'; readonly path: string; readonly pathSpan: Span; readonly value: TreeNode }
  | { readonly op: 'remove'; readonly path: string; readonly pathSpan: Span };

/** The text of the pseudo-file, for code frames. */
export function setSource(texts: readonly string[]): string {
  return texts.map((t) => t.replace(/[\r\n]+/g, ' ')).join('\n');
}

/** Reads every `--set`; a malformed one is reported and left out. */
export function readSetArguments(texts: readonly string[], report: Reporter): readonly SetArgument[] {
  const source = setSource(texts);
  const read: SetArgument[] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    if (texts.length === 0) break;
    const argument = readOne(line, offset, report);
    if (argument !== undefined) read.push(argument);
    offset += line.length + 1;
  }
  return read;
}

function readOne(line: string, offset: number, report: Reporter): SetArgument | undefined {
  const span = (from: number, to: number): Span => ({
    file: SET_FILE,
    start: offset + from,
    end: offset + to,
  });
  if (line.startsWith('~')) {
    return { op: 'remove', path: line.slice(1).trim(), pathSpan: span(1, line.length) };
  }
  const match = /^\s*([^=+\s][^=+]*?)\s*(\+?=)/.exec(line);
  if (match === null) {
    report({
      code: 'bad-set',
      message: `${JSON.stringify(line)} is not path=value`,
      span: span(0, line.length),
      suggestion:
        'write conv.filters=64, params.width+=32 for a new key, or ~fit.earlyStopping to remove one',
    });
    return undefined;
  }
  const [whole, path = '', operator] = match;
  const value = parseValue(line.slice(whole.length), SET_FILE, offset + whole.length, report);
  if (value === undefined) return undefined;
  const start = line.indexOf(path);
  return { op: operator === '=' ? 'set' : 'add', path, pathSpan: span(start, start + path.length), value };
}
