import { lookUp } from '../look-up.ts';
import { rankOf, type Tensor } from '../../read/source.ts';
import { power } from './functions.ts';
import type { Operand, Replacement, Rule } from './operation.ts';

/** An operation on two tensors, or on one and a constant. */
export const binary: Rule = ({ name, operands }) => {
  const [a, b, more] = operands;
  if (!Object.hasOwn(arithmetic, name) || a === undefined || b === undefined || more !== undefined)
    return undefined;
  return combine(name, a, b);
};

const mergeLayers: Readonly<Record<string, string>> = {
  Add: 'Add',
  Subtract: 'Subtract',
  Multiply: 'Multiply',
  Divide: 'Divide',
  TrueDivide: 'Divide',
  Maximum: 'Maximum',
  Minimum: 'Minimum',
};

type Numbers = number | readonly number[];
interface Affine {
  readonly scale?: Numbers;
  readonly offset?: Numbers;
}

/** `scale · x + offset` for x with a constant on its right, and on its left. */
const arithmetic: Readonly<
  Record<string, { right?: (c: Numbers) => Affine; left?: (c: Numbers) => Affine }>
> = {
  Add: { right: (offset) => ({ offset }), left: (offset) => ({ offset }) },
  Subtract: { right: (c) => ({ offset: map(c, (v) => -v) }), left: (offset) => ({ scale: -1, offset }) },
  Multiply: { right: (scale) => ({ scale }), left: (scale) => ({ scale }) },
  Divide: { right: (c) => ({ scale: map(c, (v) => 1 / v) }) },
  TrueDivide: { right: (c) => ({ scale: map(c, (v) => 1 / v) }) },
  Maximum: {},
  Minimum: {},
};

function map(value: Numbers, f: (v: number) => number): Numbers {
  return typeof value === 'number' ? f(value) : value.map(f);
}

function combine(name: string, a: Operand, b: Operand): Replacement | undefined {
  if ('tensor' in a && 'tensor' in b) {
    const type = lookUp(mergeLayers, name);
    const [rank, other] = [rankOf(a.tensor), rankOf(b.tensor)];
    // NumPy lines shapes up from the right, merging layers from the batch axis on.
    if (rank !== undefined && other !== undefined && rank !== other) return undefined;
    return type === undefined ? undefined : { type, args: {}, inputs: [a.tensor, b.tensor] };
  }
  if (name === 'Maximum' || name === 'Minimum') return limited(name, a, b);
  if (/Divide$/.test(name) && 'constant' in a && 'tensor' in b) return over(a.constant, b.tensor);
  const row = arithmetic[name];
  const affine =
    'constant' in b ? row?.right?.(b.constant) : 'constant' in a ? row?.left?.(a.constant) : undefined;
  const tensor = 'tensor' in a ? a.tensor : 'tensor' in b ? b.tensor : undefined;
  if (affine === undefined || tensor === undefined || !isFloat(tensor)) return undefined;
  const { scale = 1, offset = 0 } = affine;
  return { type: 'Rescaling', args: { scale, offset }, inputs: [tensor] };
}

/** The larger, or the smaller, of each element and a number. */
function limited(name: 'Maximum' | 'Minimum', a: Operand, b: Operand): Replacement | undefined {
  const [x, c] = 'tensor' in a ? [a, b] : [b, a];
  if (!('tensor' in x) || !('constant' in c) || typeof c.constant !== 'number') return undefined;
  const inputs = [x.tensor];
  if (name === 'Maximum' && c.constant === 0)
    return { type: 'Activation', args: { activation: 'relu' }, inputs };
  const args = name === 'Maximum' ? { xMin: c.constant, xMax: null } : { xMin: null, xMax: c.constant };
  return isFloat(x.tensor) ? { type: 'Clip', args, inputs } : undefined;
}

/** A number, or a vector of them, over each element. */
function over(c: Numbers, x: Tensor): Replacement | undefined {
  if (!isFloat(x)) return undefined;
  const one = power(-1, [x]);
  return c === 1 ? one : { type: 'Rescaling', args: { scale: c, offset: 0 }, inputs: [one] };
}

/** A Rescaling gives floats whatever it reads. */
function isFloat({ dtype }: Tensor): boolean {
  return dtype === undefined || dtype.startsWith('float');
}
