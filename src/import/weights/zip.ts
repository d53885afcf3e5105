import { inflateRawSync } from 'node:zlib';
import { crc32Of } from '../../util/crc32.ts';

const crc32 = crc32Of(0xedb88320);

/** A file of a ZIP archive (a `.keras` file is one); undefined when it is not there or the archive is damaged. */
export function fileInZip(archive: Uint8Array, name: string): Uint8Array | undefined {
  const bytes = bufferOf(archive);
  const entry = entriesIn(bytes)?.find((each) => each.name === name);
  return entry && contentOf(bytes, entry.at);
}

/** The names of the files in a ZIP archive; undefined when the list of them, which stands at its end, is not there. */
export function namesInZip(archive: Uint8Array): readonly string[] | undefined {
  return entriesIn(bufferOf(archive))?.map(({ name }) => name);
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

interface ZipEntry {
  readonly name: string;
  /** Where the central directory has it. */
  readonly at: number;
}

function entriesIn(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count && at + 46 <= bytes.length; i++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), at });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content behind an entry of the central directory; undefined when it is not what was put in. */
function contentOf(bytes: Buffer, entry: number): Uint8Array | undefined {
  const content = storedContent(bytes, entry);
  return content !== undefined && crc32(content) === bytes.readUInt32LE(entry + 16) ? content : undefined;
}

/** Stored as it is, or deflated. */
function storedContent(bytes: Buffer, entry: number): Uint8Array | undefined {
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length) return undefined;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + size);
  if (content.length !== size) return undefined;
  if (method === 0) return content;
  try {
    return method === 8 ? inflateRawSync(content) : undefined;
  } catch {
    return undefined;
  }
}
