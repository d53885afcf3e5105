import { fail } from '../diagnostics/fail.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import { type RawNumbers, widthOf } from './raw.ts';
import type { Statistics } from './types.ts';

interface FitOptions {
  /** 1 for the rows to measure. */
  readonly used: Uint8Array;
  readonly scale: number;
  /** `input series`; for the error. */
  readonly port: string;
  readonly span: Span | undefined;
}

/**
 * Mean and population standard deviation (ddof 0, as in Keras's Normalization and scikit-learn's StandardScaler)
 * of each entry of the last axis, in 64-bit floats and two passes. A constant entry is refused.
 */
export function fitStatistics(raw: RawNumbers, options: FitOptions): Statistics {
  const features = raw.shape.at(-1) ?? 1;
  const mean = averages(raw, options, features, (value) => value);
  const variance = averages(raw, options, features, (value, f) => (value - (mean[f] ?? 0)) ** 2);
  refuseConstants(raw, options, features);
  return { mean, std: variance.map(Math.sqrt) };
}

function averages(
  raw: RawNumbers,
  options: FitOptions,
  features: number,
  map: (value: number, feature: number) => number,
): number[] {
  const sums = Array.from({ length: features }, () => 0);
  let count = 0;
  eachUsed(raw, options, (value, index) => {
    const f = index % features;
    sums[f] = (sums[f] ?? 0) + map(value, f);
    count++;
  });
  return sums.map((sum) => sum / (count / features));
}

/** A constant is found by comparison: rounding can give it a tiny standard deviation. */
function refuseConstants(raw: RawNumbers, options: FitOptions, features: number): void {
  const first = new Map<number, number>();
  const varies = new Set<number>();
  eachUsed(raw, options, (value, index) => {
    const f = index % features;
    const seen = first.get(f);
    if (seen === undefined) first.set(f, value);
    else if (seen !== value) varies.add(f);
  });
  const constants = [...first.keys()].filter((f) => !varies.has(f));
  if (constants.length > 0) throw constantColumn(raw, constants, options);
}

function eachUsed(
  raw: RawNumbers,
  { used, scale }: FitOptions,
  visit: (value: number, index: number) => void,
): void {
  const width = widthOf(raw.shape);
  for (let row = 0; row < used.length; row++) {
    if (used[row] !== 1) continue;
    for (let i = 0; i < width; i++) visit((raw.values[row * width + i] ?? 0) * scale, i);
  }
}

function constantColumn(raw: RawNumbers, constants: readonly number[], { port, span }: FitOptions): Error {
  const names = constants.slice(0, 5).map((f) => JSON.stringify(raw.columns?.[f] ?? String(f)));
  const more = constants.length > 5 ? ` and ${constants.length - 5} more` : '';
  const one = constants.length === 1;
  return fail({
    code: 'data-constant-column',
    message: `${port} cannot be standardized: column${one ? '' : 's'} ${names.join(', ')}${more} ${one ? 'has' : 'have'} one value only in the training part`,
    span,
    suggestion: `leave ${one ? 'it' : 'them'} out, or leave out \`standardize\``,
  });
}
