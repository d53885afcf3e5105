import type { PlainValue } from '../../../spec/tree.ts';
import { keeps, made, rearranged } from './composed.ts';
import type { Replacement, Rule } from './operation.ts';

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

/** Each element to a power, by the layer that says so best. */
export function power(exponent: number, x: Replacement['inputs']): Replacement {
  if (exponent === 2) return made('Square', x);
  return exponent === 0.5 ? made('Sqrt', x) : made('Power', x, { exponent });
}

/** A number to the power of each element. */
function exponential(base: number | readonly number[], x: Replacement['inputs']): Replacement | undefined {
  if (typeof base !== 'number' || base <= 0) return undefined;
  const scaled = made('Rescaling', x, { scale: Math.log(base), offset: 0 });
  return made('Activation', scaled, { activation: 'exponential' });
}

/** Functions that are layers of the same name, or two or three of them. */
export const functions: Readonly<Record<string, Rule>> = {
  Absolute: ofEach('Absolute'),
  Abs: ofEach('Absolute'),
  Log: ofEach('Log'),
  Sqrt: ofEach('Sqrt'),
  Square: ofEach('Square'),
  Sin: ofEach('Sin'),
  Cos: ofEach('Cos'),
  Rsqrt: ({ tensors }) => power(-0.5, tensors),
  Reciprocal: ({ tensors }) => power(-1, tensors),
  Sum: alongAxes('Sum'),
  Min: alongAxes('Min'),
  Amin: alongAxes('Min'),
  Max: alongAxes('Max'),
  Amax: alongAxes('Max'),
  Mean: alongAxes('Mean'),
  Power: ({ operands, tensors }) => {
    const [base, exponent] = operands;
    if (base !== undefined && 'constant' in base) return exponential(base.constant, tensors);
    if (base === undefined || exponent === undefined || !('constant' in exponent)) return undefined;
    return typeof exponent.constant === 'number' ? power(exponent.constant, tensors) : undefined;
  },
  Clip: ({ tensors, setting }) => {
    const [xMin, xMax] = [setting('x_min', 'clip_value_min'), setting('x_max', 'clip_value_max')];
    if (typeof xMin !== 'number' || typeof xMax !== 'number') return undefined;
    return { type: 'Clip', args: { xMin, xMax }, inputs: tensors };
  },
  Einsum: ({ tensors, setting, values }) => {
    const subscripts = setting('subscripts', 'equation') ?? values[0];
    if (typeof subscripts !== 'string' || !subscripts.includes('->')) return undefined;
    if (tensors.length === 1) return rearranged(subscripts, tensors);
    return tensors.length === 2 ? made('Einsum', tensors, { subscripts }) : undefined;
  },
  Repeat: ({ tensors, setting }) => {
    const [repeats, axis] = [setting('repeats'), setting('axis')];
    return typeof repeats === 'number' && typeof axis === 'number'
      ? { type: 'Repeat', args: { repeats, axis }, inputs: tensors }
      : undefined;
  },
  Tile: ({ tensors, setting }) => {
    const repeats = [setting('repeats', 'multiples')].flat();
    return repeats.every((each) => typeof each === 'number')
      ? { type: 'Tile', args: { repeats }, inputs: tensors }
      : undefined;
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
