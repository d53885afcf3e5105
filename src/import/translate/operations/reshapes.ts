import type { PlainValue } from '../../../spec/tree.ts';
import { rankOf, type Tensor } from '../../read/source.ts';
import type { Operation, Replacement, Rule } from './operation.ts';

/** What moves elements, joins tensors, or sums them up over space. */
export const reshapes: Readonly<Record<string, Rule>> = {
  Reshape: ({ tensors, setting }) => {
    const shape = setting('newshape', 'shape');
    if (!Array.isArray(shape)) return undefined;
    const [batch, ...rest] = shape as readonly PlainValue[];
    const open = batch === -1 || batch === null;
    return open ? { type: 'Reshape', args: { targetShape: rest }, inputs: tensors } : undefined;
  },
  Transpose: ({ tensors, setting }) => {
    const axes = setting('axes', 'perm');
    if (!Array.isArray(axes) || axes[0] !== 0) return undefined;
    return { type: 'Permute', args: { dims: axes.slice(1) as readonly PlainValue[] }, inputs: tensors };
  },
  Swapaxes: ({ tensors, setting }) => {
    const rank = rankOf(tensors[0]);
    const [a, b] = [setting('axis1'), setting('axis2')].map((axis) => axisAt(axis, rank));
    if (rank === undefined || a === undefined || b === undefined) return undefined;
    const order = Array.from({ length: rank }, (_, i) => (i === a ? b : i === b ? a : i));
    return permuted(tensors, order);
  },
  Moveaxis: ({ tensors, setting }) => {
    const rank = rankOf(tensors[0]);
    const [from, to] = [setting('source'), setting('destination')].map((axis) => axisAt(axis, rank));
    if (rank === undefined || from === undefined || to === undefined) return undefined;
    const others = Array.from({ length: rank }, (_, i) => i).filter((i) => i !== from);
    return permuted(tensors, others.toSpliced(to, 0, from));
  },
  ExpandDims: ({ tensors, setting }) => {
    const shape = tensors[0]?.shape;
    const given = [setting('axis')].flat();
    if (shape === undefined) return undefined;
    const rank = shape.length + given.length;
    const axes = given.map((axis) => axisAt(axis, rank));
    if (axes.some((axis) => axis === undefined || axis < 1)) return undefined;
    const isNew = Array.from({ length: rank }, (_, i) => axes.includes(i));
    const old = shape.values();
    const target = isNew.map((one) => (one ? 1 : (old.next().value ?? null)));
    return (
      reshape(tensors, target.slice(1)) ??
      picked(
        tensors,
        isNew.map((one) => (one ? 'None' : ':')),
      )
    );
  },
  Squeeze: ({ tensors, setting }) => {
    const shape = tensors[0]?.shape;
    if (shape === undefined) return undefined;
    const given = setting('axis') ?? null;
    const axes =
      given === null
        ? shape.flatMap((size, i) => (i > 0 && size === 1 ? [i] : []))
        : [given].flat().map((axis) => axisAt(axis, shape.length));
    if (axes.some((axis) => axis === undefined || axis < 1)) return undefined;
    const isGone = shape.map((_, i) => axes.includes(i));
    const left = shape.slice(1).filter((_, i) => isGone[i + 1] !== true);
    return (
      reshape(tensors, left) ??
      picked(
        tensors,
        isGone.map((gone) => (gone ? '0' : ':')),
      )
    );
  },
  Concatenate: ({ tensors, setting }) => {
    const axis = setting('axis') ?? 0;
    return axis === 0 ? undefined : { type: 'Concatenate', args: { axis }, inputs: tensors };
  },
  Mean: (operation) => globalPooling('Average', operation),
  Max: (operation) => globalPooling('Max', operation),
};

function reshape(
  inputs: readonly Tensor[],
  targetShape: readonly (number | null)[],
): Replacement | undefined {
  const open = targetShape.filter((size) => size === null).length;
  if (open > 1) return undefined;
  return { type: 'Reshape', args: { targetShape: targetShape.map((size) => size ?? -1) }, inputs };
}

/** By brackets, where several lengths are open. */
function picked(inputs: readonly Tensor[], parts: readonly string[]): Replacement {
  const last = parts.findLastIndex((part) => part !== ':');
  return { type: 'GetItem', args: { key: parts.slice(0, last + 1).join(', ') }, inputs };
}

/** In another order of the axes, the batch in front. */
function permuted(inputs: readonly Tensor[], order: readonly number[]): Replacement | undefined {
  return order[0] === 0 ? { type: 'Permute', args: { dims: order.slice(1) }, inputs } : undefined;
}

function axisAt(axis: PlainValue | undefined, rank: number | undefined): number | undefined {
  if (typeof axis !== 'number' || (axis < 0 && rank === undefined)) return undefined;
  return axis < 0 ? axis + (rank ?? 0) : axis;
}

/** The mean or maximum over all axes between batch and channels. */
function globalPooling(kind: 'Average' | 'Max', { tensors, setting }: Operation): Replacement | undefined {
  const rank = rankOf(tensors[0]);
  const axis = setting('axis');
  const axes = (Array.isArray(axes0(axis)) ? axes0(axis) : []) as readonly PlainValue[];
  const keepdims = setting('keepdims') ?? false;
  const inner = [...axes]
    .map((a) => (typeof a === 'number' && a < 0 && rank !== undefined ? a + rank : a))
    .sort();
  const wanted = Array.from({ length: axes.length }, (_, i) => i + 1);
  const fits = axes.length > 0 && inner.every((a, i) => a === wanted[i]);
  if (!fits || rank !== axes.length + 2) return undefined;
  return { type: `Global${kind}Pooling${axes.length}D`, args: { keepdims }, inputs: tensors };
}

function axes0(axis: PlainValue | undefined): PlainValue | undefined {
  return typeof axis === 'number' ? [axis] : axis;
}
