import { DT } from '../constants.ts';
import type { NodeDef } from '../graph-def.ts';
import type { GraphView, Rule } from './graph-view.ts';

/**
 * A MaxPool that also says where in each window the largest is, and its gradient by that alone, in the terms of the fused engine:
 * what was pooled, several times as much as the result, is not read again, and need not be kept. Places are bytes, four in
 * a word, the channels of one result in whole words.
 */
export const PLACED_POOL = 'WidthwiseMaxPool';
export const PLACED_POOL_GRADIENT = 'WidthwiseMaxPoolGradient';

export const placedPool: Rule = (node, graph) => {
  const pool = poolOf(node, graph);
  if (pool !== undefined) {
    const input = [`${pool.name}:1`, node.input[2] ?? ''];
    return { nodes: [{ ...node, op: PLACED_POOL_GRADIENT, input }], made: new Map() };
  }
  const [result] = graph.madeBy(node.name);
  const asked = graph.readersOf(node.name).some((reader) => poolOf(reader, graph) === node);
  if (result === undefined || !asked) return undefined;
  const places = { shape: inWords(result.shape), dtype: DT.int32 };
  return { nodes: [{ ...node, op: PLACED_POOL }], made: new Map([[node.name, [result, places]]]) };
};

/** The pool that a node is the gradient of. */
function poolOf({ op, input: [images, result = ''], attr }: NodeDef, graph: GraphView): NodeDef | undefined {
  const pool = op === 'MaxPoolGrad' ? graph.behind(result) : undefined;
  const same = ['ksize', 'strides'].every(
    (name) => pool?.attr[name]?.list?.i?.join() === attr[name]?.list?.i?.join(),
  );
  return pool?.op === 'MaxPool' && pool.name === result && pool.input[0] === images && same
    ? pool
    : undefined;
}

function inWords(shape: readonly number[]): number[] {
  return [...shape.slice(0, -1), Math.ceil((shape.at(-1) ?? 0) / 4)];
}
