/** The same numbers as scripts/oracle/values.py, bit for bit: see there for the sources. */

function fnv1a(text: string): number {
  let digest = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) digest = Math.imul(digest ^ byte, 0x01000193);
  return digest >>> 0;
}

/** The 32-bit mixer lowbias32. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

function hash(stream: number, index: number): number {
  return mix((stream + index) >>> 0);
}

/** Uniform in [low, high), 24 bits. */
export function noise(stream: string, count: number, low = -1, high = 1): Float32Array {
  const start = fnv1a(stream);
  return Float32Array.from(
    { length: count },
    (_, i) => low + ((hash(start, i) >>> 8) / 2 ** 24) * (high - low),
  );
}

/** Integers from 0 to below - 1. */
export function integers(stream: string, count: number, below: number): Int32Array {
  const start = fnv1a(stream);
  return Int32Array.from({ length: count }, (_, i) => hash(start, i) % below);
}
