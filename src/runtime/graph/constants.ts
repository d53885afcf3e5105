import { shapeProto, type NodeDef, type TensorProto } from './graph-def.ts';

/** TensorFlow's numbers for dtypes (`tensorflow.DataType`). */
export const DT = { float: 1, int32: 3, string: 7, bool: 10 } as const;

/** A `Const` node. */
export function constantNode(name: string, tensor: TensorProto): NodeDef {
  return { name, op: 'Const', input: [], attr: { dtype: { type: tensor.dtype }, value: { tensor } } };
}

export function int32Constant(name: string, shape: readonly number[], values: readonly number[]): NodeDef {
  const tensorContent = new Uint8Array(Int32Array.from(values).buffer);
  return constantNode(name, { dtype: DT.int32, tensorShape: shapeProto(shape), tensorContent });
}

export function textConstant(name: string, shape: readonly number[], texts: readonly string[]): NodeDef {
  const stringVal = texts.map((text) => new TextEncoder().encode(text));
  return constantNode(name, { dtype: DT.string, tensorShape: shapeProto(shape), stringVal });
}
