import {
  encodeBundleEntry,
  encodeBundleHeader,
  shapeProto,
  type BundleEntry,
} from '../../runtime/graph/index.ts';
import type { ModelFile } from '../shards.ts';
import { maskedCrc32c } from './crc32c.ts';
import { sortedTable } from './sorted-table.ts';

/** A variable of a checkpoint; its values are read when they are written. */
export interface CheckpointTensor {
  readonly name: string;
  readonly dtype: number;
  readonly shape: readonly number[];
  /** Little-endian, row-major. */
  readonly read: () => Promise<Uint8Array>;
}

/**
 * The two files of a checkpoint in TensorFlow's tensor-bundle format (tensorflow/core/util/tensor_bundle): the values
 * one after the other, and a table that says where each one is. They are made while they are written, the values
 * first: weights may be larger than memory has room for twice.
 */
export function checkpointFiles(prefix: string, tensors: readonly CheckpointTensor[]): readonly ModelFile[] {
  const entries = new Map<string, BundleEntry>();
  return [
    { name: `${prefix}.data-00000-of-00001`, content: values(tensors, entries) },
    { name: `${prefix}.index`, content: index(entries) },
  ];
}

/** Fills `entries` on the way. */
async function* values(
  tensors: readonly CheckpointTensor[],
  entries: Map<string, BundleEntry>,
): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for (const { name, dtype, shape, read } of tensors) {
    const bytes = await read();
    const size = bytes.byteLength;
    entries.set(name, { dtype, shape: shapeProto(shape), offset, size, crc32c: maskedCrc32c(bytes) });
    offset += size;
    yield bytes;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- made when it is written, after the values
async function* index(entries: ReadonlyMap<string, BundleEntry>): AsyncGenerator<Uint8Array> {
  const key = (name: string): Uint8Array => new TextEncoder().encode(name);
  const header = { key: key(''), value: encodeBundleHeader({ numShards: 1, version: { producer: 1 } }) };
  const rows = [...entries].map(([name, entry]) => ({ key: key(name), value: encodeBundleEntry(entry) }));
  yield sortedTable([header, ...rows]);
}
