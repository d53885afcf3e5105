import type { Builder } from '../builder.ts';
import { CODE } from '../instructions.ts';
import { input, output, type Node, type Rows } from '../node.ts';
import { sizeOf, type Value } from '../values.ts';

/** Products of matrices; BatchMatMulV2 broadcasts a factor that has one matrix. */
export const productRows: Rows = {
  MatMul: (node, builder) =>
    product(node, builder, { a: flag(node, 'transpose_a'), b: flag(node, 'transpose_b') }),
  BatchMatMul: (node, builder) => product(node, builder, { a: flag(node, 'adj_x'), b: flag(node, 'adj_y') }),
  BatchMatMulV2: (node, builder) =>
    product(node, builder, { a: flag(node, 'adj_x'), b: flag(node, 'adj_y') }),
};

function flag(node: Node, name: string): boolean {
  return node.attr[name]?.b ?? false;
}

function product(
  node: Node,
  builder: Builder,
  transposed: { readonly a: boolean; readonly b: boolean },
): readonly Value[] | undefined {
  const [a, b] = [builder.whole(input(node, 0)), builder.whole(input(node, 1))];
  const { shape, kind } = output(node);
  const out = builder.made(shape, kind);
  const [m = 1, n = 1] = shape.slice(-2);
  const [rows = 1, columns = 1] = a.shape.slice(-2);
  const k = transposed.a ? rows : columns;
  const batch = sizeOf(shape.slice(0, -2));
  const [ofA, ofB] = [sizeOf(a.shape.slice(0, -2)), sizeOf(b.shape.slice(0, -2))];
  if (![1, batch].includes(ofA) || ![1, batch].includes(ofB) || kind !== 'float' || k === 0) return undefined;
  const steps = [ofA === 1 ? 0 : m * k, ofB === 1 ? 0 : k * n];
  const strides = [...(transposed.a ? [1, m] : [k, 1]), ...(transposed.b ? [1, k] : [n, 1])];
  builder.emit({
    code: CODE.product,
    words: [a.place, b.place, out.place, batch, ...steps, m, k, n, ...strides],
    writes: out.place,
    // As native/fused/product.h has it.
    spare: Math.max(k * 32, 256 * (256 + 32)),
  });
  return [out];
}
