import type { Span } from '../../diagnostics/diagnostic.ts';

/** An output of an entry, by the entry's name in the spec. */
export interface Ref {
  readonly entry: string;
  readonly output: number;
  readonly span: Span;
}
