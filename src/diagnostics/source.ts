/** The texts that spans point into, by the path in `Span.file`. */
export type Sources = ReadonlyMap<string, string>;

/** A place as people read it; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. Linear in the text: called for printed diagnostics only. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** The text of a line (from 1), without its line break. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', start);
    if (next === -1) return '';
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}
