import { PRODUCT } from '../../graph/rewrites/index.ts';
import type { Builder } from '../builder.ts';
import { CODE } from '../instructions.ts';
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

/** What is done to the result: bias, whether a Relu follows, the output of the Relu that it is the gradient by. */
function after(node: Node, builder: Builder): readonly (Place | number)[] {
  if (node.op !== PRODUCT) return [-1, 0, -1];
  const { place } = builder.whole(input(node, 2));
  return flag(node, 'gate') ? [-1, 0, place] : [place, flag(node, 'relu') ? 1 : 0, -1];
}

function product(node: Node, builder: Builder): readonly Value[] | undefined {
  const transposed = {
    a: flag(node, 'transpose_a') || flag(node, 'adj_x'),
    b: flag(node, 'transpose_b') || flag(node, 'adj_y'),
  };
  const [a, b] = [builder.whole(input(node, 0)), builder.whole(input(node, 1))];
  const { shape, kind } = output(node);
  const out = builder.made(shape, kind);
  const [m = 1, k = 1] = inOrder(a.shape.slice(-2), transposed.a);
  const [, n = 1] = inOrder(b.shape.slice(-2), transposed.b);
  // What is done to the result may have given it another shape.
  const batch = sizeOf(shape) / (m * n);
  const [ofA, ofB] = [sizeOf(a.shape.slice(0, -2)), sizeOf(b.shape.slice(0, -2))];
  if (![1, batch].includes(ofA) || ![1, batch].includes(ofB) || kind !== 'float' || k === 0) return undefined;
  const steps = [ofA === 1 ? 0 : m * k, ofB === 1 ? 0 : k * n];
  const strides = [...(transposed.a ? [1, m] : [k, 1]), ...(transposed.b ? [1, k] : [n, 1])];
  builder.emit({
    code: CODE.product,
    words: [a.place, b.place, out.place, batch, ...steps, m, k, n, ...strides, ...after(node, builder)],
    writes: [out.place],
    // As native/fused/product.h has it.
    spare: Math.max(k * 32, 256 * (256 + 32)),
  });
  return [out];
}

function inOrder(sizes: readonly number[], transposed: boolean): readonly number[] {
  return transposed ? sizes.toReversed() : sizes;
}
