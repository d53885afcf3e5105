import type { Report } from '../diagnostics/diagnostic.ts';

const furtherNumbers = /(?:\s*,\s*-?\d+(?:\.\d+)?(?=\s*[,}]))+/y;

/**
 * The place after a list that lacks its brackets inside `{ }`, as `28, 28, 1` of `{shape: 28, 28, 1}`, where YAML takes the
 * second number for a key; `end` is where the first one ends. Undefined when no number without a value follows.
 */
export function cutListEnd(text: string, end: number): number | undefined {
  furtherNumbers.lastIndex = end;
  return furtherNumbers.test(text) ? furtherNumbers.lastIndex : undefined;
}

/** What to say of it. */
export function cutListReport(file: string, text: string, start: number, cut: number): Report {
  const numbers = text
    .slice(start, cut)
    .split(',')
    .map((part) => part.trim());
  const decimal = /^\d+,\d+$/.test(text.slice(start, cut)) ? `, or ${numbers.join('.')} with a point` : '';
  return {
    code: 'bad-key',
    message: `YAML ends this value at its comma, and takes ${numbers[1] ?? ''} for a key`,
    span: { file, start, end: cut },
    suggestion: `write [${numbers.join(', ')}]${decimal}`,
  };
}
