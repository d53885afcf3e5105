import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import { positionAt, type Sources } from '../source.ts';

/** A place in a JSON report; lines and columns count from 1, the end is exclusive. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: JsonPlace;
  readonly suggestion?: string;
  readonly notes: readonly { readonly message: string; readonly place?: JsonPlace }[];
}

/** A diagnostic as plain data with lines and columns. */
export function toJsonDiagnostic(diagnostic: Diagnostic, sources: Sources): JsonDiagnostic {
  const { code, severity, message, span, suggestion, notes } = diagnostic;
  return {
    code,
    severity,
    message,
    ...placed(span, sources),
    ...(suggestion !== undefined && { suggestion }),
    notes: notes.map((note) => ({ message: note.message, ...placed(note.span, sources) })),
  };
}

function placed(span: Span | undefined, sources: Sources): { readonly place?: JsonPlace } {
  const place = span && placeOf(span, sources);
  return place === undefined ? {} : { place };
}

/** Line and column of both ends; undefined for a file whose text is not known. */
export function placeOf(span: Span, sources: Sources): JsonPlace | undefined {
  const text = sources.get(span.file);
  if (text === undefined) return undefined;
  const start = positionAt(text, span.start);
  const end = positionAt(text, span.end);
  return {
    file: span.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
