import { createHash } from 'node:crypto';

/** A file of a saved model, by its name in the directory. */
export interface ModelFile {
  readonly name: string;
  readonly content: FileContent;
}

/** All of a file, or its parts as they are made. */
export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/** Bytes in a weight file; small pieces load in parallel and can be cached by a browser. */
const SHARD_BYTES = 4 * 1024 * 1024;

/** What the names of our weight files look like. */
export const SHARD_NAME = /^weights-[0-9a-f]{16}-\d+of\d+\.bin$/;

/**
 * Weight data in files of at most 4 MiB. The names contain a digest of all of it: equal weights make equal files, and
 * a new model can be written beside the old one until `model.json` names its files.
 */
export function toShards(data: Uint8Array): readonly ModelFile[] {
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const count = Math.max(1, Math.ceil(data.byteLength / SHARD_BYTES));
  return Array.from({ length: count }, (_, i) => ({
    name: `weights-${digest}-${i + 1}of${count}.bin`,
    content: data.subarray(i * SHARD_BYTES, (i + 1) * SHARD_BYTES),
  }));
}
