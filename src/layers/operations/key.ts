import type { Dim, Shape } from '../../spec/tensor.ts';
import { isProblem, type LayerProblem } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/** What a key says of one axis; `rest` stands for the axes that it does not mention. */
export type KeyPart = Index | Slice | { readonly kind: 'new' } | { readonly kind: 'rest' };

interface Index {
  readonly kind: 'index';
  readonly at: number;
}

export interface Slice {
  readonly kind: 'slice';
  readonly start?: number;
  readonly stop?: number;
  readonly step: number;
}

/** One part for each axis of a tensor, and new ones between them. */
export type AxisPart = Exclude<KeyPart, { readonly kind: 'rest' }>;

const WHOLE: Slice = { kind: 'slice', step: 1 };

/** Whether a slice takes all of an axis, maybe turned round. */
export function takesAll({ start, stop, step }: Slice): boolean {
  return start === undefined && stop === undefined && Math.abs(step) === 1;
}

/** `:, 0, 1:-1` as its parts. */
export function parseKey(key: string): readonly KeyPart[] | LayerProblem {
  const parts: KeyPart[] = [];
  for (const text of key.split(',').map((part) => part.trim())) {
    const part = parsePart(text);
    if (part === undefined) return unknownPart(text);
    parts.push(part);
  }
  return parts.filter(({ kind }) => kind === 'rest').length < 2
    ? parts
    : { message: `key ${JSON.stringify(key)} has "..." more than once`, arg: 'key' };
}

function unknownPart(text: string): LayerProblem {
  return {
    message: `key has ${JSON.stringify(text)}, which is no number, no slice, no "..." and no None`,
    arg: 'key',
    suggestion: 'write what stands between the brackets in Python, such as ":, 0" or "..., :8"',
  };
}

function parsePart(text: string): KeyPart | undefined {
  if (text === '...') return { kind: 'rest' };
  if (text === 'None') return { kind: 'new' };
  if (/^[+-]?\d+$/.test(text)) return { kind: 'index', at: Number(text) };
  const match = /^([+-]?\d+)?\s*:\s*([+-]?\d+)?\s*(?::\s*([+-]?\d+)?)?$/.exec(text);
  if (match === null) return undefined;
  const [start, stop, step = 1] = match.slice(1).map((n) => (n === undefined ? undefined : Number(n)));
  if (step === 0) return undefined;
  return {
    kind: 'slice',
    ...(start !== undefined && { start }),
    ...(stop !== undefined && { stop }),
    step,
  };
}

/** The parts of a key for a tensor of this rank: as many as it has axes, and the new ones. */
export function partsFor(key: string, rank: number): readonly AxisPart[] | LayerProblem {
  const parts = parseKey(key);
  if (isProblem(parts)) return parts;
  const named = parts.filter(({ kind }) => kind === 'index' || kind === 'slice').length;
  if (named > rank)
    return { message: `key has ${named} axes, and the input ${rank}, batch included`, arg: 'key' };
  const rest = Array.from({ length: rank - named }, () => WHOLE);
  const open = parts.some(({ kind }) => kind === 'rest') ? parts : [...parts, { kind: 'rest' } as const];
  return open.flatMap((part): readonly AxisPart[] => (part.kind === 'rest' ? rest : [part]));
}

/** Where a slice begins in an axis of this length, and how many elements it takes, one every `step`. */
export function rangeOf({ start, stop, step }: Slice, length: number): { first: number; count: number } {
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
  const place = (at: number): number => Math.min(Math.max(at < 0 ? at + length : at, low), high);
  const first = start === undefined ? (step > 0 ? low : high) : place(start);
  const end = stop === undefined ? (step > 0 ? high : low) : place(stop);
  return { first, count: Math.max(0, Math.ceil((end - first) / step)) };
}

/** The shape of what a key takes from a tensor. */
export function itemShape(key: string, shape: Shape): Shape | LayerProblem {
  const parts = partsFor(key, shape.length);
  if (isProblem(parts)) return parts;
  const [batch] = parts;
  if (batch?.kind !== 'slice' || !takesAll(batch) || batch.step < 0) return keepsBatch(key);
  const dims: Dim[] = [];
  let axis = 0;
  for (const part of parts) {
    const length = part.kind === 'new' ? null : (shape[axis++] ?? null);
    const dim = sizeOf(part, length, shape);
    if (typeof dim === 'object' && dim !== null) return dim;
    if (dim !== undefined) dims.push(dim);
  }
  return dims;
}

function keepsBatch(key: string): LayerProblem {
  return {
    message: `key ${JSON.stringify(key)} chooses among examples; a layer treats each by itself`,
    arg: 'key',
    suggestion: 'begin it with ":", which leaves the batch whole, or with "..."',
  };
}

/** Undefined where the axis goes away. */
function sizeOf(part: AxisPart, length: Dim, shape: Shape): Dim | undefined | LayerProblem {
  if (part.kind === 'new') return 1;
  if (part.kind === 'index') {
    const inside = length === null || (part.at < length && part.at >= -length);
    return inside
      ? undefined
      : {
          message: `key asks for number ${part.at} of an axis of ${length}: ${showShape(shape)}`,
          arg: 'key',
        };
  }
  if (length === null) return null;
  const { count } = rangeOf(part, length);
  return count > 0
    ? count
    : { message: `key takes nothing of an axis of ${length}: ${showShape(shape)}`, arg: 'key' };
}
