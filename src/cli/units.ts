/** `1 warning`, `2 warnings`. */
export function plural(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** `1,234,567`. */
export function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1.23 M`: three digits and the prefix of a power of 1000. */
export function scaled(n: number): string {
  return withPrefix(n, 1000, ['', 'k', 'M', 'G', 'T', 'P']).trimEnd();
}

/** `3.1 KiB`. */
export function bytes(n: number): string {
  return withPrefix(n, 1024, ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']);
}

function withPrefix(n: number, step: number, prefixes: readonly string[]): string {
  const power = n < step ? 0 : Math.min(Math.floor(Math.log(n) / Math.log(step)), prefixes.length - 1);
  const value = n / step ** power;
  const digits = power === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${prefixes[power] ?? ''}`;
}

/** A loss or a metric: four significant digits, never long. */
export function metric(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (value !== 0 && (size < 1e-3 || size >= 1e6)) return value.toExponential(3);
  return size >= 1000 ? value.toFixed(1) : size >= 100 ? value.toFixed(2) : value.toFixed(4);
}

/** `0.4 s`, `12.3 s`, `2:05 min`. */
export function duration(seconds: number): string {
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${clock(seconds)} min`;
}

/** `2:05`, `1:02:05`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}
