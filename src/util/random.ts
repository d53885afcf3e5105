/**
 * A 32-bit seed made of any number of parts: `seedFrom(seed, 'dropout', layer, step)`. FNV-1a over the parts, then
 * MurmurHash3's finalizer, so that neighbouring numbers give unrelated seeds. A number and its text differ,
 * and so do `('ab', 'c')` and `('a', 'bc')`.
 */
export function seedFrom(...parts: readonly (string | number)[]): number {
  let hash = FNV_OFFSET;
  for (const part of parts) hash = fnv1a(`${typeof part === 'number' ? 'n' : 's'}${part}\u0000`, hash);
  return finalize(hash);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units, low byte first; a high byte of 0 is left out, so ASCII hashes as its bytes do. */
export function fnv1a(text: string, hash: number = FNV_OFFSET): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h = Math.imul(h ^ (unit & 0xff), FNV_PRIME);
    if (unit > 0xff) h = Math.imul(h ^ (unit >>> 8), FNV_PRIME);
  }
  return h >>> 0;
}

function finalize(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A stream of uniform numbers in [0, 1), multiples of 2^-32. The generator is sfc32 (Chris Doty-Humphrey's
 * PractRand: 128 bits of state, period at least 2^32), seeded with (0, seed, 0, counter 1) and 12 outputs thrown away.
 */
export function randomSource(seed: number): () => number {
  let a = 0;
  let b = seed >>> 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
