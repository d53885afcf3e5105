import type { DiagnosticCode } from './codes.ts';
import type { Severity } from './severity.ts';

/** A range of characters in one source text. Line and column are computed late, when a frame is printed. */
export interface Span {
  /** Path of the source as the user wrote it, or a pseudo-name such as `--set`. */
  readonly file: string;
  /** Offset of the first character, from 0. */
  readonly start: number;
  /** Offset just after the last character. */
  readonly end: number;
}

export type { Severity };

/** A further place, or a further fact, that explains a diagnostic. */
export interface Note {
  readonly message: string;
  readonly span?: Span;
}

/** What is wrong, where, why, and what to do. An error is a value: no stage throws one. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  readonly notes: readonly Note[];
  /** One sentence the user can act on, e.g. `did you mean "filters"?` */
  readonly suggestion?: string;
}

/** The parts of a diagnostic that a stage writes; severity comes from the table of codes. */
export interface Report {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span?: Span | undefined;
  readonly notes?: readonly Note[];
  readonly suggestion?: string | undefined;
}

/** Receives reports while a stage runs on. */
export type Reporter = (report: Report) => void;
