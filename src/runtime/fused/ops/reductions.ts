import type { Builder } from '../builder.ts';
import { CODE, ownPlaces, type Apart } from '../instructions.ts';
import { input, integers, output, type Lower, type Node, type Rows } from '../node.ts';
import { reshaped, sizeOf, type Value } from '../values.ts';

const REDUCTION = { sum: 0, max: 1, min: 2, prod: 3 } as const;

/** What makes one number of many. */
export const reductionRows: Rows = {
  Sum: reductionBy('sum'),
  Mean: mean,
  Max: reductionBy('max'),
  Min: reductionBy('min'),
  Prod: reductionBy('prod'),
  All: reductionBy('min'),
  Any: reductionBy('max'),
  ArgMax: (node, builder) => argBest(node, builder, 0),
  ArgMin: (node, builder) => argBest(node, builder, 1),
  Softmax: (node, builder) => softmax(node, builder, 0),
  LogSoftmax: (node, builder) => softmax(node, builder, 1),
};

/** The sum, divided. */
function mean(node: Node, builder: Builder): readonly Value[] | undefined {
  const [sum] = reductionBy('sum')(node, builder) ?? [];
  if (sum === undefined) return undefined;
  const count = builder.float(sizeOf(input(node, 0).shape) / sizeOf(sum.shape));
  return [builder.apply('Div', [sum, count], sum.shape, 'float')];
}

/** Axes one after the other, neighbours at once. */
function reductionBy(name: keyof typeof REDUCTION): Lower {
  return (node, builder) => {
    const given = builder.whole(input(node, 0));
    const rank = given.shape.length;
    const axes = integers(node, 1)?.map((axis) => (axis + rank) % rank);
    if (axes === undefined || given.kind === 'int' || sizeOf(given.shape) === 0) return undefined;
    const groups = neighbours(given.shape, new Set(axes));
    const value = groups.reduceRight((v, group) => reduce(name, v, group, builder), given);
    return [{ ...reshaped(value, output(node).shape), kind: output(node).kind }];
  };
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** Runs of reduced axes. */
function neighbours(shape: readonly number[], axes: ReadonlySet<number>): readonly Group[] {
  const groups: Group[] = [];
  shape.forEach((_, axis) => {
    if (!axes.has(axis)) return;
    const last = groups.at(-1);
    if (last?.to === axis) groups[groups.length - 1] = { from: last.from, to: axis + 1 };
    else groups.push({ from: axis, to: axis + 1 });
  });
  return groups;
}

/** Reduces the axes from one to before another; keeps them, with length 1. */
export function reduce(
  name: keyof typeof REDUCTION,
  value: Value,
  { from, to }: Group,
  builder: Builder,
): Value {
  const { shape } = value;
  const [outer, middle, inner] = [shape.slice(0, from), shape.slice(from, to), shape.slice(to)];
  const kept = [...outer, ...middle.map(() => 1), ...inner];
  if (sizeOf(middle) === 1) return reshaped(value, kept);
  const out = builder.made(kept, value.kind);
  const sizes = [sizeOf(outer), sizeOf(middle), sizeOf(inner)];
  const words = [REDUCTION[name], value.place, out.place, ...sizes];
  const apart = apartBy(name, value, out, { outer, middle });
  builder.emit({ code: CODE.reduce, words, writes: [out.place], spare: sizeOf(inner), ...apart });
  return out;
}

type Sizes = readonly number[];

/** By what is outside of the axes that are reduced; where nothing is, parts of a sum are sums. */
function apartBy(
  name: keyof typeof REDUCTION,
  value: Value,
  out: Value,
  { outer, middle }: { readonly outer: Sizes; readonly middle: Sizes },
): { readonly apart?: Apart & { readonly count: number } } {
  if (sizeOf(outer) > 1)
    return { apart: { most: sizeOf(outer), count: 3, places: ownPlaces([value, out]), sums: [] } };
  if (name !== 'sum') return {};
  return { apart: { most: sizeOf(middle), count: 4, places: ownPlaces([value]), sums: [out.place] } };
}

function argBest(node: Node, builder: Builder, least: number): readonly Value[] | undefined {
  const value = builder.whole(input(node, 0));
  const [given] = integers(node, 1) ?? [];
  const { shape, kind } = output(node);
  if (given === undefined || value.kind !== 'float' || kind !== 'int') return undefined;
  const axis = (given + value.shape.length) % value.shape.length;
  const out = builder.made(shape, 'int');
  const sizes = [value.shape.slice(0, axis), value.shape.slice(axis, axis + 1), value.shape.slice(axis + 1)];
  const words = [value.place, out.place, ...sizes.map(sizeOf), least];
  builder.emit({ code: CODE.argBest, words, writes: [out.place], spare: 0 });
  return [out];
}

function softmax(node: Node, builder: Builder, log: number): readonly Value[] {
  const value = builder.whole(input(node, 0));
  const out = builder.made(value.shape, 'float');
  const columns = value.shape.at(-1) ?? 1;
  const words = [value.place, out.place, sizeOf(value.shape) / columns, columns, log];
  builder.emit({
    code: CODE.softmax,
    words,
    writes: [out.place],
    spare: columns < 64 ? 16 * columns : columns + 16,
  });
  return [out];
}
