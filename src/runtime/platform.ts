import { wheels } from './pins.ts';
import type { Wheel } from './pins.ts';

/** The TensorFlow wheel for this machine, or why there is none. */
export function wheelHere(): Wheel | string {
  return wheelFor(process.platform, process.arch, glibcVersion());
}

/** The wheel for a platform by Node's names; `glibc` is undefined where another C library is used. */
export function wheelFor(platform: string, arch: string, glibc: string | undefined): Wheel | string {
  const wheel = wheels[`${platform}-${arch}`];
  if (wheel === undefined)
    return `${platform}-${arch} has no TensorFlow library that fits (there is one for ${known})`;
  if (glibc === undefined) return 'its C library is not glibc (Alpine uses musl)';
  return wheel;
}

const known = Object.keys(wheels).join(' and ');

/** The version of glibc in use, as Node's own report says it. */
function glibcVersion(): string | undefined {
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('header' in report)) return undefined;
  const { header } = report;
  if (typeof header !== 'object' || header === null || !('glibcVersionRuntime' in header)) return undefined;
  return String(header.glibcVersionRuntime);
}
