import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedTensor } from './safetensors.ts';

/** Where a file of weights stands, below the directory of its `model.json`, and why it cannot be read. */
type OnUnreadable = (error: unknown, path: string) => unknown;

/** The weights of a `model.json` of TensorFlow.js: in which files beside it they stand, one after the other. */
export interface WeightsGroup {
  readonly paths: readonly string[];
  readonly weights: readonly WeightsEntry[];
}

interface WeightsEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  /** `optimizer` for what is no weight of a layer. */
  readonly group?: string;
  readonly quantization?: { readonly dtype: string; readonly scale?: number; readonly min?: number };
}

/** A value of JSON; undefined when the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The groups of weights of a `model.json`; undefined when it is none. */
export function weightsManifest(json: unknown): readonly WeightsGroup[] | undefined {
  if (typeof json !== 'object' || json === null || !('weightsManifest' in json)) return undefined;
  const { weightsManifest: groups } = json;
  return Array.isArray(groups) && groups.every(isGroup) ? groups : undefined;
}

function isGroup(group: unknown): group is WeightsGroup {
  return (
    typeof group === 'object' &&
    group !== null &&
    'paths' in group &&
    isListOf(group.paths, (path) => typeof path === 'string') &&
    'weights' in group &&
    isListOf(group.weights, isEntry)
  );
}

function isEntry(entry: unknown): boolean {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'name' in entry &&
    typeof entry.name === 'string' &&
    'shape' in entry &&
    isListOf(entry.shape, (size) => Number.isSafeInteger(size) && Number(size) >= 0) &&
    'dtype' in entry &&
    typeof entry.dtype === 'string'
  );
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

/**
 * The files of all groups, one after the other.
 * @throws what `onUnreadable` makes of the error and the path, as the group has it, of the first that cannot be read
 */
export async function readShards(
  directory: string,
  groups: readonly { readonly paths: readonly string[] }[],
  onUnreadable: OnUnreadable = (error) => error,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for (const path of groups.flatMap(({ paths }) => paths)) {
    const part = await readFile(join(directory, path)).catch((error: unknown) => {
      throw onUnreadable(error, path);
    });
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The weights of layers in what {@link readShards} gives, as float32; undefined when there are more or fewer bytes. */
export function decodeManifest(
  groups: readonly WeightsGroup[],
  bytes: Uint8Array,
): readonly NamedTensor[] | undefined {
  let offset = 0;
  const tensors: NamedTensor[] = [];
  for (const entry of groups.flatMap(({ weights }) => weights)) {
    const format = FORMATS[entry.quantization?.dtype ?? entry.dtype];
    if (format === undefined) return undefined;
    const size = entry.shape.reduce((a, b) => a * b, 1);
    const end = offset + size * format.bytes;
    if (end > bytes.byteLength) return undefined;
    const { name, shape, group } = entry;
    if (group !== 'optimizer')
      tensors.push({ name, shape, values: valuesOf(entry, format, bytes, offset, size) });
    offset = end;
  }
  return offset === bytes.byteLength ? tensors : undefined;
}

interface Format {
  readonly bytes: number;
  readonly read: (view: DataView, offset: number) => number;
}

/** As https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/io/types.ts describes them. */
const FORMATS: Readonly<Record<string, Format | undefined>> = {
  float32: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  int32: { bytes: 4, read: (view, at) => view.getInt32(at, true) },
  bool: { bytes: 1, read: (view, at) => view.getUint8(at) },
  uint8: { bytes: 1, read: (view, at) => view.getUint8(at) },
  uint16: { bytes: 2, read: (view, at) => view.getUint16(at, true) },
  float16: { bytes: 2, read: (view, at) => halfToFloat(view.getUint16(at, true)) },
};

/** Quantized integers stand for `integer * scale + min`. */
function valuesOf(
  { quantization }: WeightsEntry,
  { bytes: width, read }: Format,
  bytes: Uint8Array,
  offset: number,
  size: number,
): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const { scale = 1, min = 0 } = quantization ?? {};
  return Float32Array.from({ length: size }, (_, i) => read(view, offset + i * width) * scale + min);
}

/** IEEE 754 binary16: a sign, 5 bits of exponent, 10 of fraction. */
function halfToFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
