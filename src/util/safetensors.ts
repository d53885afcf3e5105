/**
 * Tensors in one file: the length of a header, the header as JSON, the numbers.
 * Source: https://github.com/huggingface/safetensors#format
 */
export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** float32 tensors as a safetensors file. */
export function encodeTensors(tensors: readonly NamedTensor[]): Uint8Array {
  let offset = 0;
  const rows = tensors.map(({ name, shape, values }) => {
    const start = offset;
    offset += values.byteLength;
    return [name, { dtype: 'F32', shape, data_offsets: [start, offset] }] as const;
  });
  const text = JSON.stringify(Object.fromEntries(rows));
  // Numbers begin at a multiple of 8, spaces fill the header up.
  const header = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 8) * 8));
  const bytes = new Uint8Array(8 + header.byteLength + offset);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.byteLength), true);
  bytes.set(header, 8);
  let at = 8 + header.byteLength;
  for (const { values } of tensors) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return bytes;
}

interface Row {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** The float32 tensors of a safetensors file, by name; undefined when it is none, or is cut off. */
export function decodeTensors(bytes: Uint8Array): ReadonlyMap<string, NamedTensor> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8) return undefined;
  const length = Number(view.getBigUint64(0, true));
  if (length > bytes.byteLength - 8) return undefined;
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  if (header === undefined) return undefined;
  const data = bytes.subarray(8 + length);
  const tensors = new Map<string, NamedTensor>();
  for (const [name, row] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const values = isRow(row) ? valuesOf(row, data) : undefined;
    if (!isRow(row) || values === undefined) return undefined;
    tensors.set(name, { name, shape: row.shape, values });
  }
  return tensors;
}

function parseHeader(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    'shape' in value &&
    'data_offsets' in value &&
    'dtype' in value &&
    Array.isArray(value.shape) &&
    value.shape.every((size) => Number.isSafeInteger(size) && size >= 0) &&
    Array.isArray(value.data_offsets)
  );
}

function valuesOf(
  { dtype, shape, data_offsets: [start, end] }: Row,
  data: Uint8Array,
): Float32Array | undefined {
  const size = shape.reduce((a, b) => a * b, 1);
  if (dtype !== 'F32' || end > data.byteLength || end - start !== 4 * size) return undefined;
  // A copy: the numbers need not begin at a multiple of 4.
  return new Float32Array(Uint8Array.from(data.subarray(start, end)).buffer);
}
