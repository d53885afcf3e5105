import { NotRecordable } from './not-recordable.ts';
import { shapeProto, type AttrValue, type TensorProto } from './graph-def.ts';
import type { Binding, OpAttribute } from './native-backend.ts';

/** An attribute as tfjs-node gives it to the addon, as TensorFlow writes it into a graph. */
export function attrValue({ name, type, value }: OpAttribute, binding: Binding): AttrValue {
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
      throw new NotRecordable(`the attribute ${name} has a type (${type}) that graphs cannot hold`);
  }
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
  const tensorContent = new Uint8Array(
    array.buffer.slice(array.byteOffset, array.byteOffset + array.byteLength),
  );
  return { dtype, tensorShape: shapeProto(shape), tensorContent };
}

/** A 64-bit integer comes as pairs of 32-bit halves. */
function typedArray(dtype: number, values: ArrayLike<number>, binding: Binding) {
  switch (dtype) {
    case binding.TF_FLOAT:
      return Float32Array.from(values);
    case binding.TF_INT32:
    case binding.TF_INT64:
      return Int32Array.from(values);
    case binding.TF_BOOL:
      return Uint8Array.from(values);
    default:
      return undefined;
  }
}
