import type { Span } from './diagnostic.ts';
import { lineAt, positionAt } from './source.ts';

const MAX_LINE = 120;
const CONTEXT = 1;

/** A few lines of source around a span, the span underlined. */
export function codeFrame(text: string, span: Span): string {
  const { line, column } = positionAt(text, span.start);
  const first = Math.max(1, line - CONTEXT);
  const gutter = String(line).length;
  const rows: string[] = [];
  for (let n = first; n <= line; n++) {
    const source = lineAt(text, n);
    if (n < line && source.trim() === '') continue;
    rows.push(`${String(n).padStart(gutter)} | ${clip(source, n === line ? column : 1).text}`.trimEnd());
  }
  rows.push(`${' '.repeat(gutter)} | ${underline(lineAt(text, line), column, span)}`);
  return rows.map((row) => `  ${row}`).join('\n');
}

function underline(source: string, column: number, span: Span): string {
  const { text, cut } = clip(source, column);
  const at = column - 1 - cut;
  const room = Math.max(1, text.length - at);
  const length = Math.max(1, Math.min(span.end - span.start, room));
  const indent = text.slice(0, at).replace(/[^\t]/g, ' ');
  return indent + '^'.repeat(length);
}

/** A very long line is cut so that the column in question stays in view. */
function clip(source: string, column: number): { readonly text: string; readonly cut: number } {
  if (source.length <= MAX_LINE) return { text: printable(source), cut: 0 };
  const cut = column <= MAX_LINE - 20 ? 0 : column - 40;
  const text = source.slice(cut, cut + MAX_LINE);
  return { text: printable(text), cut };
}

/** Control characters would move a terminal's cursor, or worse. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
}
