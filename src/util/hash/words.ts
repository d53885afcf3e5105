/** Arithmetic on 64-bit words, as bigints between 0 and 2⁶⁴. */

export function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/** Turned right by so many bits. */
export function rotate(value: bigint, bits: bigint): bigint {
  return bits === 0n ? value : wrap((value >> bits) | (value << (64n - bits)));
}

/** Eight bytes from a place on, the lowest first. */
export function fetch64(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** The same of four bytes. */
export function fetch32(view: DataView, at: number): bigint {
  return BigInt(view.getUint32(at, true));
}
