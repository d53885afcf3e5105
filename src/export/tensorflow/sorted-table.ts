import { maskedCrc32c } from './crc32c.ts';

/** One row of a table. */
export interface TableRow {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** Bytes of a block after which the next one begins; what TensorFlow's own tables have. */
const BLOCK_BYTES = 256 * 1024;

const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];

/** Bytes of the two handles in the footer, padded. */
const HANDLES_BYTES = 40;

/**
 * The bytes of an immutable table, uncompressed, in the format of LevelDB (`doc/table_format.md` there), which is that
 * of the index of a TensorFlow checkpoint. Rows are sorted here, by the bytes of their keys.
 */
export function sortedTable(rows: readonly TableRow[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => Buffer.compare(a.key, b.key));
  const file = new BlockFile();
  const index = blocksOf(sorted).map((block) => ({
    // Any key from the block's last up to the next one's first would do.
    key: block.at(-1)?.key ?? new Uint8Array(0),
    value: file.append(block),
  }));
  const meta = file.append([]);
  const handles = Buffer.concat([meta, file.append(index)]);
  const padding = new Uint8Array(HANDLES_BYTES - handles.byteLength);
  return Buffer.concat([...file.parts, handles, padding, Uint8Array.from(MAGIC)]);
}

function blocksOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const blocks: TableRow[][] = [];
  let bytes = BLOCK_BYTES;
  for (const row of rows) {
    if (bytes >= BLOCK_BYTES) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)?.push(row);
    bytes += row.key.byteLength + row.value.byteLength;
  }
  return blocks;
}

class BlockFile {
  readonly parts: Uint8Array[] = [];
  #length = 0;

  /** Adds a block and gives its handle: offset and size, without the trailer. */
  append(rows: readonly TableRow[]): Uint8Array {
    const block = blockBytes(rows);
    const uncompressed = Uint8Array.from([0]);
    const handle = Buffer.concat([varint(this.#length), varint(block.byteLength)]);
    const trailer = [uncompressed, uint32s([maskedCrc32c(block, uncompressed)])];
    this.parts.push(block, ...trailer);
    this.#length += block.byteLength + 5;
    return handle;
  }
}

/** No key shares a prefix with the one before it, so that every row is a point to start from. */
function blockBytes(rows: readonly TableRow[]): Uint8Array {
  const starts: number[] = [];
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const { key, value } of rows) {
    starts.push(length);
    const row = Buffer.concat([varint(0), varint(key.byteLength), varint(value.byteLength), key, value]);
    parts.push(row);
    length += row.byteLength;
  }
  // An empty block has a start too.
  const restarts = starts.length === 0 ? [0] : starts;
  return Buffer.concat([...parts, uint32s([...restarts, restarts.length])]);
}

/** Seven bits a byte, the lowest first; all but the last byte have the eighth set. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Uint8Array.from([...bytes, rest]);
}

/** Little-endian. */
function uint32s(values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32LE(value, i * 4));
  return bytes;
}
