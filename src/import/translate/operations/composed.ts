import type { PlainValue } from '../../../spec/tree.ts';
import type { Operation, Replacement, Rule } from './operation.ts';

type Input = Replacement['inputs'][number];

/** A layer with one input or several. */
export function made(
  type: string,
  inputs: Input | readonly Input[],
  args: Replacement['args'] = {},
): Replacement {
  return { type, args, inputs: [inputs].flat() };
}

const exponential = (x: Input): Replacement => made('Activation', x, { activation: 'exponential' });

/** Operations that several layers together do. */
export const composed: Readonly<Record<string, Rule>> = {
  Var: (operation) => variance(operation),
  Std: (operation) => {
    const squared = variance(operation);
    return squared && made('Sqrt', squared);
  },
  Norm: ({ tensors, setting }) => {
    const [order, axis] = [setting('ord') ?? 2, setting('axis')];
    if ((order !== 2 && order !== 'euclidean') || typeof axis !== 'number') return undefined;
    return made('Sqrt', made('Sum', made('Square', tensors), { axis, keepdims: keeps(setting) }));
  },
  Logsumexp: ({ tensors, setting }) => {
    const axis = axisOf(setting);
    const [x] = tensors;
    if (axis === undefined || x === undefined) return undefined;
    const top = (keepdims: boolean): Replacement => made('Max', x, { axis, keepdims });
    const sum = made('Sum', exponential(made('Subtract', [x, top(true)])), {
      axis,
      keepdims: keeps(setting),
    });
    return made('Add', [made('Log', sum), top(keeps(setting))]);
  },
  Log1p: ({ tensors }) => made('Log', made('Rescaling', tensors, { scale: 1, offset: 1 })),
  Log2: ({ tensors }) => made('Rescaling', made('Log', tensors), { scale: Math.LOG2E, offset: 0 }),
  Log10: ({ tensors }) => made('Rescaling', made('Log', tensors), { scale: Math.LOG10E, offset: 0 }),
  Expm1: ({ tensors }) => made('Rescaling', tensors.map(exponential), { scale: 1, offset: -1 }),
  Roll: ({ tensors, setting }) => {
    const [shift, axis] = [[setting('shift')].flat(), [setting('axis')].flat()];
    const [x] = tensors;
    if (x?.shape === undefined || shift.length !== axis.length) return undefined;
    const { shape } = x;
    return axis.reduce<Input | undefined>(
      (rolled, at, i) => rolled && turned(rolled, shift[i], at, shape),
      x,
    ) as Replacement | undefined;
  },
  ExtractPatches: ({ tensors, setting }) => {
    const size = setting('size') ?? null;
    const [rows, columns = rows] = [size].flat();
    const plain = isPlain(setting, {
      strides: [null, size],
      dilation_rate: [1],
      padding: ['valid'],
    });
    const [, height, width, channels] = tensors[0]?.shape ?? [];
    if (!plain || typeof rows !== 'number' || typeof columns !== 'number') return undefined;
    if (!height || !width || !channels || height % rows > 0 || width % columns > 0) return undefined;
    const [down, across] = [height / rows, width / columns];
    const cut = made('Reshape', tensors, { targetShape: [down, rows, across, columns, channels] });
    const moved = made('Permute', cut, { dims: [1, 3, 2, 4, 5] });
    return made('Reshape', moved, { targetShape: [down, across, rows * columns * channels] });
  },
};

function variance({ tensors, setting }: Operation): Replacement | undefined {
  const axis = axisOf(setting);
  const [x] = tensors;
  if (axis === undefined || x === undefined) return undefined;
  const mean = made('Mean', x, { axis, keepdims: true });
  return made('Mean', made('Square', made('Subtract', [x, mean])), { axis, keepdims: keeps(setting) });
}

/** An einsum of one tensor: `bij->bji`, or with axes that are summed over. */
export function rearranged(subscripts: string, tensors: readonly Input[]): Replacement | undefined {
  const [input = '', output = ''] = subscripts.replaceAll(' ', '').split('->');
  const left = [...input].filter((letter) => output.includes(letter));
  const plain = /^[a-zA-Z]+->[a-zA-Z]+$/.test(subscripts.replaceAll(' ', ''));
  const each = [input, output].every((term) => new Set(term).size === term.length);
  if (!plain || !each || left.length !== output.length || input[0] !== output[0]) return undefined;
  const axes = [...input].flatMap((letter, i) => (output.includes(letter) ? [] : [i]));
  const summed = axes.length === 0 ? tensors : [made('Sum', tensors, { axis: axes, keepdims: false })];
  const dims = [...output].slice(1).map((letter) => left.indexOf(letter));
  if (axes.length > 0 && left.join('') === output) return summed[0] as Replacement;
  return made('Permute', summed, { dims });
}

/** Elements that leave at one end of an axis come in at the other. */
function turned(
  x: Input,
  shift: PlainValue | undefined,
  axis: PlainValue | undefined,
  shape: readonly (number | null)[],
): Replacement | undefined {
  if (typeof shift !== 'number' || typeof axis !== 'number') return undefined;
  const at = axis < 0 ? axis + shape.length : axis;
  const length = shape[at];
  if (at < 1 || length === null || length === undefined) return undefined;
  const place = (((length - shift) % length) + length) % length;
  if (place === 0) return made('Activation', x, { activation: 'linear' });
  const before = ':, '.repeat(at);
  const part = (slice: string): Replacement => made('GetItem', x, { key: `${before}${slice}` });
  return made('Concatenate', [part(`${place}:`), part(`:${place}`)], { axis: at });
}

function axisOf(setting: Operation['setting']): PlainValue | undefined {
  const axis = setting('axis');
  return typeof axis === 'number' || Array.isArray(axis) ? axis : undefined;
}

/** Whether axes stay with a length of 1. */
export function keeps(setting: Operation['setting']): boolean {
  return setting('keepdims') === true;
}

/** Whether each setting is absent or has one of these values. */
export function isPlain(
  setting: Operation['setting'],
  wanted: Readonly<Record<string, readonly (PlainValue | undefined)[]>>,
): boolean {
  return Object.entries(wanted).every(([key, values]) => {
    const value = setting(key);
    const text = JSON.stringify(value);
    return value === undefined || values.some((each) => JSON.stringify(each) === text);
  });
}
