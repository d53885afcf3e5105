import { describe, expect, test } from 'vitest';
import { crc32c, maskedCrc32c } from '../../../src/export/tensorflow/crc32c.ts';
import { sortedTable } from '../../../src/export/tensorflow/sorted-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('CRC-32C', () => {
  // RFC 3720, appendix B.4, and the check value of the catalogue of CRCs.
  test.each([
    ['32 zeros', new Uint8Array(32), 0x8a9136aa],
    ['32 ones', new Uint8Array(32).fill(0xff), 0x62a8ab43],
    ['0 to 31', Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
    ['the digits', bytes('123456789'), 0xe3069283],
    ['nothing', new Uint8Array(0), 0],
  ])('%s', (_, data, expected) => expect(crc32c(data)).toBe(expected));

  test('of parts is that of the whole', () => {
    expect(crc32c(bytes('1234'), bytes('56789'))).toBe(0xe3069283);
  });

  // LevelDB's crc32c_test: the mask is no identity, and rotates by 15 before it adds.
  test('masked', () => expect(maskedCrc32c(new Uint8Array(0))).toBe(0xa282ead8));
});

describe('a table', () => {
  const table = (rows: readonly (readonly [string, string])[]) =>
    Buffer.from(sortedTable(rows.map(([key, value]) => ({ key: bytes(key), value: bytes(value) }))));

  test('of one row, byte by byte', () => {
    const file = table([['k', 'v']]);
    // shared 0, key 1, value 1, "k", "v"; one start, at 0; no compression; then the checksum.
    const block = [0, 1, 1, 0x6b, 0x76, 0, 0, 0, 0, 1, 0, 0, 0];
    expect([...file.subarray(0, 14)]).toEqual([...block, 0]);
    expect(file.readUInt32LE(14)).toBe(maskedCrc32c(Uint8Array.from([...block, 0])));
    // An empty meta block at 18 of 8 bytes; the index at 31: its one row is "k" with the handle (0, 13).
    const index = [0, 1, 2, 0x6b, 0, 13, 0, 0, 0, 0, 1, 0, 0, 0];
    expect([...file.subarray(31, 45)]).toEqual(index);
    const footer = file.subarray(-48);
    expect([...footer.subarray(0, 5)]).toEqual([18, 8, 31, 14, 0]);
    expect(footer.subarray(-8).toString('hex')).toBe('57fb808b247547db');
  });

  test('is sorted by bytes', () => {
    const file = table([
      ['b', '1'],
      ['B', '2'],
      ['é', '3'],
      ['', '4'],
    ]);
    const keys = file.toString('latin1');
    expect(['B', 'b', 'é'].map((key) => keys.indexOf(Buffer.from(key).toString('latin1')))).toEqual(
      ['B', 'b', 'é'].map((key) => keys.indexOf(Buffer.from(key).toString('latin1'))).sort((a, b) => a - b),
    );
    expect([...file.subarray(0, 3)]).toEqual([0, 0, 1]);
  });
});
