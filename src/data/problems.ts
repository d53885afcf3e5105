import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';

const LIMIT = 10;

/**
 * The problems of one source of data. A file with 5,000 bad cells is refused with the first ten of them;
 * the reports are made late, because finding a cell's place in its file takes time.
 */
export class Problems {
  private readonly makers: (() => Report)[] = [];
  private count = 0;

  add(make: () => Report): void {
    this.count++;
    if (this.makers.length < LIMIT) this.makers.push(make);
  }

  /** Throws when anything was added. */
  throwIfAny(): void {
    if (this.count === 0) return;
    const reports = this.makers.map((make) => make()).sort((a, b) => start(a) - start(b));
    const last = reports.at(-1);
    const more = this.count - reports.length;
    if (last === undefined || more === 0) throw fail(...reports);
    const note = { message: `and ${more} more ${more === 1 ? 'problem' : 'problems'} in these data` };
    throw fail(...reports.slice(0, -1), { ...last, notes: [...(last.notes ?? []), note] });
  }
}

function start(report: Report): number {
  return report.span?.start ?? 0;
}
