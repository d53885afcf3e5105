import { invariant } from '../../util/invariant.ts';
import type { Readers } from './any-size.ts';
import { constantNode, DT, int32Constant } from './constants.ts';
import { shapeProto, type NodeDef, type TensorProto } from './graph-def.ts';
import { NotRecordable } from './not-recordable.ts';
import type { SizeNodes } from './size-nodes.ts';
import type { Amount, Sizes } from './sizes.ts';

/** What numbers are explained by, and the nodes that compute them. */
export interface Explaining {
  readonly sizes: Sizes;
  readonly made: SizeNodes;
  readonly readers: Readers;
}

/** The nodes that stand for a constant at every size; the last has its name. */
export function constantOfSizes(same: readonly NodeDef[], explaining: Explaining): readonly NodeDef[] {
  const tensors = same.map(tensorOf);
  const node = first(same);
  if (allEqual(tensors.map(shapeText))) {
    if (allEqual(tensors.map(contentText))) return [node];
    return numbersOfSizes(node.name, tensors, explaining);
  }
  return shapeOfSizes(node.name, tensors, explaining);
}

/** Sizes and shapes that an op is told: the same count of numbers, some of them depending on sizes. */
function numbersOfSizes(
  name: string,
  tensors: readonly TensorProto[],
  { sizes, made, readers }: Explaining,
): readonly NodeDef[] {
  const tensor = first(tensors);
  if (tensor.dtype !== DT.int32) throw unexplained();
  const rows = tensors.map(int32Values);
  const elements = first(rows).map((_, i) => sizes.amount(columnOf(rows, i)));
  const shape = dimsOf(tensor);
  if (shape.length === 1 && readers.every(({ op, input }) => op === 'Reshape' && input === 1)) {
    const inferred = inferredShape(elements);
    if (inferred !== undefined) return [int32Constant(name, shape, inferred)];
  }
  if (shape.length === 1) return [made.vector(name, elements)];
  const flat = made.vector(`${name}/flat`, elements);
  const target = int32Constant(`${name}/shape`, [shape.length], shape);
  const attr = { T: { type: DT.int32 }, Tshape: { type: DT.int32 } };
  return [flat, target, { name, op: 'Reshape', input: [flat.name, target.name], attr }];
}

/** With -1 for the one dimension that depends on sizes: Reshape finds it, if no other is 0. */
function inferredShape(elements: readonly Amount[]): readonly number[] | undefined {
  const open = elements.filter(({ factor }) => factor !== 0);
  const known = elements.every(({ factor, offset }) => factor !== 0 || offset > 0);
  return open.length === 1 && known ? elements.map((e) => (e.factor === 0 ? e.offset : -1)) : undefined;
}

/** A block of values whose shape depends on sizes: one number throughout, or the same for every example. */
function shapeOfSizes(
  name: string,
  tensors: readonly TensorProto[],
  { sizes, made }: Explaining,
): readonly NodeDef[] {
  const shapes = tensors.map(dimsOf);
  if (!allEqual(shapes.map((shape) => shape.length))) throw unexplained();
  const dims = made.vector(
    `${name}/shape`,
    first(shapes).map((_, i) => sizes.amount(columnOf(shapes, i))),
  );
  const { dtype } = first(tensors);
  const value = sharedPart(tensors, []);
  if (value !== undefined) {
    const scalar = constantNode(`${name}/value`, {
      dtype,
      tensorShape: shapeProto([]),
      tensorContent: value,
    });
    const attr = { T: { type: dtype }, index_type: { type: DT.int32 } };
    return [dims, scalar, { name, op: 'Fill', input: [dims.name, scalar.name], attr }];
  }
  const [, ...rest] = first(shapes);
  const row = sharedPart(tensors, rest);
  if (row === undefined) throw unexplained();
  const tensorShape = shapeProto([1, ...rest]);
  const example = constantNode(`${name}/example`, { dtype, tensorShape, tensorContent: row });
  const attr = { T: { type: dtype }, Tidx: { type: DT.int32 } };
  return [dims, example, { name, op: 'BroadcastTo', input: [example.name, dims.name], attr }];
}

/** The bytes of the part of shape `shape` that all tensors are made of, over and over; undefined if they are not. */
function sharedPart(tensors: readonly TensorProto[], shape: readonly number[]): Uint8Array | undefined {
  const parts = tensors.map((tensor) => repeatedPart(tensor, shape));
  const [part] = parts;
  if (part === undefined) return undefined;
  return parts.every((other) => other !== undefined && Buffer.compare(other, part) === 0) ? part : undefined;
}

function repeatedPart(tensor: TensorProto, shape: readonly number[]): Uint8Array | undefined {
  const dims = dimsOf(tensor);
  if (dims.slice(dims.length - shape.length).join() !== shape.join()) return undefined;
  const content = contentOf(tensor);
  const copies = size(dims) / size(shape);
  const length = content.byteLength / copies;
  // Each copy equals the one before it.
  const [later, earlier] = [content.subarray(length), content.subarray(0, content.byteLength - length)];
  return Buffer.compare(later, earlier) === 0 ? content.slice(0, length) : undefined;
}

function size(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

function unexplained(): NotRecordable {
  return new NotRecordable(
    'numbers depend on the size of the batch or of an input in a way that a graph cannot say',
  );
}

function tensorOf(node: NodeDef): TensorProto {
  const tensor = node.attr['value']?.tensor;
  invariant(tensor !== undefined, 'a constant without a value');
  return tensor;
}

function contentOf({ tensorContent }: TensorProto): Uint8Array {
  invariant(tensorContent !== undefined, 'a recorded constant is no text');
  return tensorContent;
}

function int32Values(tensor: TensorProto): readonly number[] {
  const { buffer, byteOffset, byteLength } = contentOf(tensor);
  return [...new Int32Array(buffer, byteOffset, byteLength / 4)];
}

function dimsOf({ tensorShape }: TensorProto): readonly number[] {
  return tensorShape.dim.map(({ size }) => size);
}

function shapeText(tensor: TensorProto): string {
  return `${tensor.dtype}:${dimsOf(tensor).join()}`;
}

function contentText(tensor: TensorProto): string {
  return Buffer.from(contentOf(tensor)).toString('base64');
}

function columnOf(rows: readonly (readonly number[])[], i: number): readonly number[] {
  return rows.map((row) => row[i] ?? NaN);
}

function allEqual(values: readonly (string | number)[]): boolean {
  return values.every((value) => value === values[0]);
}

function first<T>(values: readonly T[]): T {
  const [value] = values;
  invariant(value !== undefined, 'nothing was recorded');
  return value;
}
