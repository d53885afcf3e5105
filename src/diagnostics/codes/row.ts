import type { Severity } from '../severity.ts';

/** One row of the table of codes: what `docs/errors.md` prints of it. */
export interface CodeRow {
  readonly severity: Severity;
  /** A short noun phrase. */
  readonly title: string;
  /** Why it is refused and how to mend it, in Markdown. */
  readonly explanation: string;
}

/** The codes of one stage. */
export type CodeTable = Readonly<Record<string, CodeRow>>;
