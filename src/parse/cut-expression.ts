import type { Report } from '../diagnostics/diagnostic.ts';

/**
 * The place after the whole of a plain `$(…)` that YAML ends too early: at a comma or a bracket inside `{ }` and `[ ]`, or at
 * " #". Undefined when the value is whole, or does not end on its line either.
 */
export function cutExpressionEnd(text: string, start: number, end: number): number | undefined {
  if (!text.startsWith('$(', start)) return undefined;
  const lineEnd = text.indexOf('\n', end);
  const stop = lineEnd === -1 ? text.length : lineEnd;
  let depth = 0;
  for (let at = start + 1; at < stop; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1 > end ? at + 1 : undefined;
  }
  return undefined;
}

/** What to say of it. */
export function cutExpressionReport(
  file: string,
  text: string,
  start: number,
  end: number,
  cut: number,
): Report {
  const whole = text.slice(start, cut);
  const comment = /^\s+#/.test(text.slice(end, cut));
  return {
    code: 'unquoted-expression',
    message: comment
      ? 'YAML takes the rest of this expression for a comment'
      : 'YAML cuts this expression at its comma',
    span: { file, start, end: cut },
    suggestion: `quote it: "${whole.replaceAll('"', "'")}"`,
  };
}
