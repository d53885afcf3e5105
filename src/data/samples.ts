import { fail } from '../diagnostics/fail.ts';
import type { RawData } from './raw.ts';
import type { Window } from './types.ts';

/** Row by row is the window of one row that is its own target. */
export const SINGLE_ROW: Window = { length: 1, horizon: 0, stride: 1 };

/** The row of the value to predict, for the example that starts at row `start`. */
export function targetRow(start: number, window: Window): number {
  return start + window.length - 1 + window.horizon;
}

/**
 * The first rows of all examples, in order. `reach` is how far past the window an example needs rows:
 * the horizon where there are targets, 0 for prediction. Examples with missing values are left out.
 */
export function exampleStarts(data: RawData, window: Window, reach: number): Uint32Array {
  const span = window.length + reach;
  if (data.rows < span) throw tooShort(data.rows, window, reach);
  const gapsBefore = cumulative(data.inputGaps, data.rows);
  const starts: number[] = [];
  for (let start = 0; start + span <= data.rows; start += window.stride) {
    const gaps = (gapsBefore[start + window.length] ?? 0) - (gapsBefore[start] ?? 0);
    const noTarget = data.targets.size > 0 && data.targetGaps?.[targetRow(start, window)] === 1;
    if (gaps === 0 && !noTarget) starts.push(start);
  }
  if (starts.length === 0) throw nothingLeft(data.rows);
  return Uint32Array.from(starts);
}

/** Element i counts the gaps in rows before i. */
function cumulative(gaps: Uint8Array | undefined, rows: number): Uint32Array {
  const sums = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) sums[row + 1] = (sums[row] ?? 0) + (gaps?.[row] ?? 0);
  return sums;
}

function tooShort(rows: number, window: Window, reach: number): Error {
  const need = `window.length ${window.length}${reach === 0 ? '' : ` plus horizon ${reach}`}`;
  return fail({
    code: 'data-series-too-short',
    message: `the series has ${rows} ${rows === 1 ? 'row' : 'rows'}, one window needs ${window.length + reach} (${need})`,
  });
}

function nothingLeft(rows: number): Error {
  return fail({
    code: 'data-no-examples',
    message: `no example is left: a value is missing for every one that the ${rows} rows could make`,
    suggestion: 'fill the gaps, or use columns with fewer of them',
  });
}
