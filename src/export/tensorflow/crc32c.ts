import { crc32Of } from '../../util/crc32.ts';

/** CRC-32C (RFC 3720, appendix B.4) of the bytes, one part after the other. */
export const crc32c = crc32Of(0x82f63b78);

/** The same as TensorFlow stores it: a checksum of bytes that hold checksums would else be weak. */
export function maskedCrc32c(...parts: readonly Uint8Array[]): number {
  const crc = crc32c(...parts);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
