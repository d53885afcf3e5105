import type { Span } from '../diagnostics/diagnostic.ts';

/** A change of one stretch of a source text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In place of what a span covers. */
export function replaceSpan({ start, end }: Span, text: string): TextEdit {
  return { start, end, text };
}

/** A text with edits made, each at its place in the old text; of two that overlap the first one counts. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const { start, end, text } of sorted) {
    if (start < from) continue;
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}

/** A key or a name as YAML text: quoted where YAML would read it as something else. */
export function yamlKey(name: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9_.-]*$/.test(name) && !/^(null|true|false|yes|no|on|off)$/i.test(name);
  return plain ? name : JSON.stringify(name);
}
