import type { Reporter } from '../../diagnostics/diagnostic.ts';
import { sameValue, showValue } from '../../spec/tree.ts';
import { pathText, type Write, type WriteLog } from './merging.ts';

export function newWriteLog(): WriteLog {
  return { writes: new Map(), wholes: new Map() };
}

/** No name contains it, so that a path is a prefix of another only where one map is inside the other. */
const SEPARATOR = '\n';

/** Remembers a write, and reports it when an earlier component has written something else there. */
export function recordWrite(log: WriteLog, path: readonly string[], write: Write, report: Reporter): void {
  const key = path.join(SEPARATOR);
  const earlier = earlierWrite(log, path, key, write);
  if (earlier !== undefined && !write.override) reportConflict(path, write, earlier, report);
  log.writes.set(key, write);
  if (write.whole) log.wholes.set(key, write);
}

function earlierWrite(log: WriteLog, path: readonly string[], key: string, write: Write): Write | undefined {
  const other = (w: Write | undefined): w is Write => w !== undefined && w.span.file !== write.span.file;
  const same = log.writes.get(key);
  if (other(same) && !agree(same, write)) return same;
  if (log.wholes.size > 0) {
    for (let length = path.length - 1; length > 0; length--) {
      const around = log.wholes.get(path.slice(0, length).join(SEPARATOR));
      if (other(around)) return around;
    }
  }
  if (!write.whole) return undefined;
  const prefix = key + SEPARATOR;
  return [...log.writes].find(([text, w]) => text.startsWith(prefix) && other(w))?.[1];
}

/** Two components that remove one thing agree, as do two that set one value. */
function agree(a: Write, b: Write): boolean {
  if (a.value === undefined || b.value === undefined) return a.value === b.value;
  return sameValue(a.value, b.value);
}

function reportConflict(path: readonly string[], write: Write, earlier: Write, report: Reporter): void {
  report({
    code: 'component-conflict',
    message: `"${write.span.file}" ${describe(write)} ${pathText(path)}, which "${earlier.span.file}" sets differently`,
    span: write.span,
    notes: [{ message: `"${earlier.span.file}" ${describe(earlier)} it here`, span: earlier.span }],
    suggestion: `if "${write.span.file}" is meant to win, write $override: true in it`,
  });
}

function describe({ value, whole }: Write): string {
  if (value !== undefined) return `gives ${showValue(value)} to`;
  return whole ? 'removes or replaces' : 'removes';
}
