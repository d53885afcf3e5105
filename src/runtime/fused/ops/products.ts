import { PRODUCT } from '../../graph/rewrites/index.ts';
import type { Builder } from '../builder.ts';
import { CODE, ownPlaces } from '../instructions.ts';
import { input, output, type Node, type Rows } from '../node.ts';
import { sizeOf, type Place, type Value } from '../values.ts';

/** Products of matrices; BatchMatMulV2 broadcasts a factor that has one matrix. */
export const productRows: Rows = {
  MatMul: product,
  BatchMatMul: product,
  BatchMatMulV2: product,
  [PRODUCT]: product,
};

function flag(node: Node, name: string): boolean {
  return node.attr[name]?.b ?? false;
}

interface After {
  /** Bias, whether a Relu follows, the output of the Relu that it is the gradient by. */
  readonly words: readonly (Place | number)[];
  /** That output, if any. */
  readonly gate: readonly Value[];
}

/** What is done to the result. */
function after(node: Node, builder: Builder): After {
  if (node.op !== PRODUCT) return { words: [-1, 0, -1], gate: [] };
  const value = builder.whole(input(node, 2));
  if (flag(node, 'gate')) return { words: [-1, 0, value.place], gate: [value] };
  return { words: [value.place, flag(node, 'relu') ? 1 : 0, -1], gate: [] };
}

function product(node: Node, builder: Builder): readonly Value[] | undefined {
  const sizes = sizesOf(node);
  const { m, k, n, batch, ofA, ofB, transposed } = sizes;
  if (![1, batch].includes(ofA) || ![1, batch].includes(ofB) || output(node).kind !== 'float' || k === 0)
    return undefined;
  const flat = batch === 1 && !transposed.a && k <= SHALLOW && n >= WIDE;
  const a = builder.whole(input(node, 0));
  const given = builder.whole(input(node, 1));
  const turned = flat && transposed.b;
  const b = turned ? upright(builder, given, k, n) : given;
  const out = builder.made(output(node).shape, 'float');
  const steps = [ofA === 1 ? 0 : m * k, ofB === 1 ? 0 : k * n];
  const strides = [...(transposed.a ? [1, m] : [k, 1]), ...(transposed.b && !turned ? [1, k] : [n, 1])];
  const done = after(node, builder);
  const words = [a.place, b.place, out.place, batch, ...steps, m, k, n, ...strides, ...done.words];
  const apart = { most: m, count: 6, places: ownPlaces([a, out, ...done.gate]), sums: [] };
  builder.emit({
    code: CODE.product,
    words,
    writes: [out.place],
    // As native/fused/product.h has it.
    spare: Math.max(k * 32, 256 * (256 + 32)),
    // Whoever has a part reads all of b, where it stands.
    ...(flat && n % PANEL === 0 ? { apart } : {}),
  });
  return [out];
}

/** A product of few columns and few rows of many is done row by row: b is read from near, and a row of the result is long. */
const SHALLOW = 32;
const WIDE = 512;
/** Columns that are multiplied at a time. */
const PANEL = 32;

interface Sizes {
  /** Of one product [m, k] · [k, n]. */
  readonly m: number;
  readonly k: number;
  readonly n: number;
  /** How many products there are, and matrices of each factor. */
  readonly batch: number;
  readonly ofA: number;
  readonly ofB: number;
  readonly transposed: { readonly a: boolean; readonly b: boolean };
}

function sizesOf(node: Node): Sizes {
  const transposed = {
    a: flag(node, 'transpose_a') || flag(node, 'adj_x'),
    b: flag(node, 'transpose_b') || flag(node, 'adj_y'),
  };
  const [a, b] = [input(node, 0).shape, input(node, 1).shape];
  const [m = 1, k = 1] = inOrder(a.slice(-2), transposed.a);
  const [, n = 1] = inOrder(b.slice(-2), transposed.b);
  // What is done to the result may have given it another shape.
  const batch = sizeOf(output(node).shape) / (m * n);
  return { m, k, n, batch, ofA: sizeOf(a.slice(0, -2)), ofB: sizeOf(b.slice(0, -2)), transposed };
}

/** A factor [n, k] as [k, n]. */
function upright(builder: Builder, { place, kind }: Value, k: number, n: number): Value {
  const out = builder.made([k, n], kind);
  const ends = { from: place, start: 0, steps: [1, k], to: out.place, toStart: 0, toSteps: [n, 1] };
  builder.copy({ ...ends, sizes: [k, n] });
  return out;
}

function inOrder(sizes: readonly number[], transposed: boolean): readonly number[] {
  return transposed ? sizes.toReversed() : sizes;
}
