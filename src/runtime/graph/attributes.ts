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
