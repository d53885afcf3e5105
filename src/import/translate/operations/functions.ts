import type { PlainValue } from '../../../spec/tree.ts';
import type { Operation, Replacement, Rule } from './operation.ts';

const ofEach =
  (type: string): Rule =>
  ({ tensors }) =>
    tensors.length === 1 ? { type, args: {}, inputs: tensors } : undefined;

/** One value of many along axes; of the whole tensor there is none, for that has the batch. */
const alongAxes =
  (type: string): Rule =>
  ({ tensors, setting }) => {
    const axis = setting('axis');
    const initial = setting('initial') ?? null;
    if ((typeof axis !== 'number' && !Array.isArray(axis)) || initial !== null) return undefined;
    const [only, ...more] = [axis].flat() as readonly PlainValue[];
    const args = { axis: only === undefined || more.length > 0 ? axis : only, keepdims: keeps(setting) };
    return { type, args, inputs: tensors };
  };

function keeps(setting: Operation['setting']): boolean {
  return setting('keepdims') === true;
}

/** Functions that are layers of the same name, or two or three of them. */
export const functions: Readonly<Record<string, Rule>> = {
  Absolute: ofEach('Absolute'),
  Abs: ofEach('Absolute'),
  Log: ofEach('Log'),
  Sqrt: ofEach('Sqrt'),
  Square: ofEach('Square'),
  Sum: alongAxes('Sum'),
  Min: alongAxes('Min'),
  Max: alongAxes('Max'),
  Mean: alongAxes('Mean'),
  Power: ({ operands, tensors }) => {
    const [base, exponent] = operands;
    if (base === undefined || !('tensor' in base) || exponent === undefined || !('constant' in exponent))
      return undefined;
    const type = exponent.constant === 2 ? 'Square' : exponent.constant === 0.5 ? 'Sqrt' : undefined;
    return type === undefined ? undefined : { type, args: {}, inputs: tensors };
  },
  Clip: ({ tensors, setting }) => {
    const [xMin, xMax] = [setting('x_min', 'clip_value_min'), setting('x_max', 'clip_value_max')];
    if (typeof xMin !== 'number' || typeof xMax !== 'number') return undefined;
    return { type: 'Clip', args: { xMin, xMax }, inputs: tensors };
  },
  Norm: (operation) => {
    const { setting, tensors } = operation;
    const [order, axis] = [setting('ord') ?? 2, setting('axis')];
    if ((order !== 2 && order !== 'euclidean') || typeof axis !== 'number') return undefined;
    const squares: Replacement = { type: 'Square', args: {}, inputs: tensors };
    const sum: Replacement = { type: 'Sum', args: { axis, keepdims: keeps(setting) }, inputs: [squares] };
    return { type: 'Sqrt', args: {}, inputs: [sum] };
  },
  Matmul: ({ operands, tensors, setting }) => {
    const turned = setting('transpose_a') === true || setting('transpose_b') === true;
    return operands.length === 2 && tensors.length === 2 && !turned
      ? { type: 'Matmul', args: {}, inputs: tensors }
      : undefined;
  },
  Split: ({ tensors, setting }) => {
    const [places, axis] = [setting('indices_or_sections', 'num_or_size_splits'), setting('axis')];
    if (typeof axis !== 'number' || (typeof places !== 'number' && !Array.isArray(places))) return undefined;
    // TensorFlow has sizes in its list, and Keras places.
    const isSizes = Array.isArray(places) && setting('num_or_size_splits') !== undefined;
    return isSizes
      ? undefined
      : { type: 'Split', args: { indicesOrSections: places, axis }, inputs: tensors };
  },
  Stack: ({ tensors, setting }) => {
    const axis = setting('axis');
    return typeof axis === 'number' && axis !== 0
      ? { type: 'Stack', args: { axis }, inputs: tensors }
      : undefined;
  },
};
