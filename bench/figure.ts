import type { Timing } from './measure.ts';

/** A number with three significant digits, of small ones two; whole numbers are not rounded: 1321, 18.2, 2.15, 0.43, 0.0043. */
export function figure(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.max(0, magnitude < 0 ? 1 - magnitude : 2 - magnitude));
}

/** The median, with the smallest and the largest. */
export function figures({ median, min, max }: Timing): string {
  return `${figure(median)} (${figure(min)}–${figure(max)})`;
}
