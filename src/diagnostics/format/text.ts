import type { Diagnostic, Note, Span } from '../diagnostic.ts';
import { codeFrame } from '../frame.ts';
import { positionAt, type Sources } from '../source.ts';

/** How the parts of a diagnostic are coloured; the identity by default. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;
export const plain: Palette = { error: same, warning: same, info: same, bold: same, dim: same };

/** `file:line:col`, or undefined when there is no place. */
export function location(span: Span | undefined, sources: Sources): string | undefined {
  if (span === undefined) return undefined;
  const text = sources.get(span.file);
  if (text === undefined) return span.file;
  const { line, column } = positionAt(text, span.start);
  return `${span.file}:${line}:${column}`;
}

/** One diagnostic as people read it: place, code, message, frame, suggestion, notes. */
export function formatText(diagnostic: Diagnostic, sources: Sources, palette: Palette = plain): string {
  const { severity, code, message, span, notes, suggestion } = diagnostic;
  const place = location(span, sources);
  const head = `${palette[severity](`${severity} ${code}`)}: ${message}`;
  const lines = [place === undefined ? head : `${palette.bold(place)}: ${head}`];
  lines.push(...frameOf(span, sources, palette));
  if (suggestion !== undefined) lines.push(`  = ${suggestion}`);
  for (const note of notes) lines.push(...formatNote(note, sources, palette));
  return lines.join('\n');
}

function formatNote(note: Note, sources: Sources, palette: Palette): readonly string[] {
  const place = location(note.span, sources);
  const head = `  note: ${note.message}`;
  if (place === undefined) return [head];
  return [`${head} (${place})`, ...frameOf(note.span, sources, palette).map(indent)];
}

function frameOf(span: Span | undefined, sources: Sources, palette: Palette): readonly string[] {
  const text = span && sources.get(span.file);
  return span === undefined || text === undefined ? [] : [palette.dim(codeFrame(text, span))];
}

function indent(block: string): string {
  return block.replace(/^/gm, '  ');
}

/** All diagnostics, a blank line between them, and a count. Ends without a line break. */
export function formatAllText(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  palette: Palette = plain,
): string {
  const blocks = diagnostics.map((d) => formatText(d, sources, palette));
  const total = countLine(diagnostics);
  return [...blocks, ...(total === undefined ? [] : [total])].join('\n\n');
}

function countLine(diagnostics: readonly Diagnostic[]): string | undefined {
  const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter(
    (p) => p !== '',
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}

function plural(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
}
