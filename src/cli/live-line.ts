import type { Sink } from './io.ts';

/** Least time between two drawings, in milliseconds. */
const INTERVAL = 80;

/** A line on a terminal that is drawn again and again. Does nothing where there is no terminal. */
export interface LiveLine {
  /** Draws the text in place of what was there; not more often than the eye can follow. */
  readonly draw: (text: () => string) => void;
  readonly clear: () => void;
}

export function createLiveLine(sink: Sink, now: () => number = () => performance.now()): LiveLine {
  if (!sink.terminal) return { draw: () => undefined, clear: () => undefined };
  let last = -Infinity;
  return {
    draw: (text) => {
      if (now() - last < INTERVAL) return;
      last = now();
      sink.write(`\r\u001b[K${text().slice(0, sink.columns() - 1)}`);
    },
    clear: () => {
      if (last !== -Infinity) sink.write('\r\u001b[K');
      last = -Infinity;
    },
  };
}

/** `━━━━────`, `width` characters long. */
export function bar(fraction: number, width: number): string {
  const full = Math.round(Math.min(Math.max(fraction, 0), 1) * width);
  return '━'.repeat(full) + '─'.repeat(width - full);
}
