import { shapeProto, type AttrValue, type TensorProto } from './graph-def.ts';
import type { Binding, OpAttribute } from './native-backend.ts';

/** An attribute as tfjs-node gives it to the addon, as TensorFlow writes it into a graph; undefined for types that it cannot hold. */
export function attrValue({ type, value }: OpAttribute, binding: Binding): AttrValue | undefined {
  switch (type) {
    case binding.TF_ATTR_TYPE:
      return Array.isArray(value) ? { list: { type: value as number[] } } : { type: value as number };
    case binding.TF_ATTR_INT:
      return Array.isArray(value) ? { list: { i: value as number[] } } : { i: value as number };
    case binding.TF_ATTR_FLOAT:
      return Array.isArray(value) ? { list: { f: value as number[] } } : { f: value as number };
    case binding.TF_ATTR_BOOL:
      return Array.isArray(value) ? { list: { b: value as boolean[] } } : { b: Boolean(value) };
    case binding.TF_ATTR_STRING:
      return { s: Buffer.from(String(value)) };
    case binding.TF_ATTR_SHAPE:
      return { shape: shapeProto(value as number[]) };
    default:
      return undefined;
  }
}

/** Ops whose types tfjs-node leaves to be inferred: which input has the type of which attribute. */
const inferred: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ['ExpandDims', { T: 0, Tdim: 1 }],
]);

/** A graph, unlike an op that is run at once, must be told the types of its inputs. */
export function inferredTypes(
  op: string,
  dtypes: readonly (number | undefined)[],
): Record<string, AttrValue> {
  const attributes = Object.entries(inferred.get(op) ?? {});
  return Object.fromEntries(
    attributes.flatMap(([name, input]) => {
      const type = dtypes[input];
      return type === undefined ? [] : [[name, { type }]];
    }),
  );
}

/** Numbers as a constant of a graph; undefined for text. */
export function tensorProto(
  shape: readonly number[],
  dtype: number,
  values: ArrayLike<number>,
  binding: Binding,
): TensorProto | undefined {
  const array = typedArray(dtype, values, binding);
  if (array === undefined) return undefined;
  const tensorShape = shapeProto(shape);
  const { buffer, byteOffset, byteLength, length } = array;
  if (isFilled(array) && dtype !== binding.TF_INT64)
    return new Filled(dtype, tensorShape, bytesOf(buffer, byteOffset, byteLength / length), length);
  return { dtype, tensorShape, tensorContent: bytesOf(buffer, byteOffset, byteLength) };
}

function bytesOf(buffer: ArrayBufferLike, offset: number, length: number): Uint8Array {
  return new Uint8Array(buffer.slice(offset, offset + length));
}

/** Whether many elements are all the same, bit by bit. */
function isFilled(array: Float32Array | Int32Array | Uint8Array): boolean {
  if (array.length < MANY) return false;
  const isFloat = array instanceof Float32Array;
  const bits = isFloat ? new Int32Array(array.buffer, array.byteOffset, array.length) : array;
  const [first] = bits;
  for (let i = 1; i < bits.length; i++) if (bits[i] !== first) return false;
  return true;
}

const MANY = 64;

/** A constant whose elements are all one, written out only for who asks: a file, or what compares it with other sizes. */
class Filled implements TensorProto {
  readonly dtype: number;
  readonly tensorShape: TensorProto['tensorShape'];
  readonly element: Uint8Array;
  readonly #length: number;

  constructor(dtype: number, tensorShape: TensorProto['tensorShape'], element: Uint8Array, length: number) {
    this.dtype = dtype;
    this.tensorShape = tensorShape;
    this.element = element;
    this.#length = length;
  }

  get tensorContent(): Uint8Array {
    const { element } = this;
    const content = new Uint8Array(element.length * this.#length);
    if (element.some((byte) => byte !== 0))
      for (let at = 0; at < content.length; at += element.length) content.set(element, at);
    return content;
  }
}

/** A 64-bit integer comes as pairs of 32-bit halves. */
function typedArray(dtype: number, values: ArrayLike<number>, binding: Binding) {
  switch (dtype) {
    case binding.TF_FLOAT:
      return values instanceof Float32Array ? values : Float32Array.from(values);
    case binding.TF_INT32:
    case binding.TF_INT64:
      return values instanceof Int32Array ? values : Int32Array.from(values);
    case binding.TF_BOOL:
      return values instanceof Uint8Array ? values : Uint8Array.from(values);
    default:
      return undefined;
  }
}
