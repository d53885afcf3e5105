/** A checksum of bytes, one part after the other. */
export type Checksum = (...parts: readonly Uint8Array[]) => number;

/** The CRC of 32 bits of a polynomial whose bits are reversed: 0xedb88320 is that of ZIP, 0x82f63b78 Castagnoli's. */
export function crc32Of(polynomial: number): Checksum {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    return crc >>> 0;
  });
  return (...parts) => {
    let crc = 0xffffffff;
    for (const part of parts) {
      for (let i = 0; i < part.length; i++) crc = (table[(crc ^ (part[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    }
    return (crc ^ 0xffffffff) >>> 0;
  };
}
