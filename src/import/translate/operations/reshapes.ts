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
  ExpandDims: ({ tensors, setting }) => {
    const shape = sizesOf(tensors[0]);
    const axis = setting('axis');
    if (shape === undefined || typeof axis !== 'number') return undefined;
    const at = axis < 0 ? axis + shape.length + 1 : axis;
    return at < 1 ? undefined : reshape(tensors, [...shape.slice(1, at), 1, ...shape.slice(at)]);
  },
  Squeeze: ({ tensors, setting }) => {
    const shape = sizesOf(tensors[0]);
    const axis = setting('axis');
    if (shape === undefined || typeof axis !== 'number') return undefined;
    const at = axis < 0 ? axis + shape.length : axis;
    return at < 1
      ? undefined
      : reshape(
          tensors,
          shape.slice(1).filter((_, i) => i !== at - 1),
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

function sizesOf(tensor: Tensor | undefined): readonly (number | null)[] | undefined {
  return tensor?.shape;
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
