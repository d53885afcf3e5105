import type { NodeDef } from '../graph-def.ts';
import type { GraphView, Rule } from './graph-view.ts';

/** A convolution with what is done to its result at once, in the terms of the fused engine alone: input, filter, bias. */
export const CONVOLUTION = 'WidthwiseConvolution';

/** Conv2D, a bias for each channel and perhaps a Relu: one pass over the result in place of three. */
export const convolutionBias: Rule = (node, graph) => {
  const relu = node.op === 'Relu';
  const sum = relu ? onlyReadBy(node, node.input[0] ?? '', graph) : node;
  const followed = !relu && graph.readersOf(node.name).some(({ op }) => op === 'Relu');
  if (sum?.op !== 'Add' || (followed && graph.readersOf(node.name).length === 1)) return undefined;
  const [product = '', bias = ''] = sum.input;
  const convolution = onlyReadBy(sum, product, graph);
  const channels = graph.madeBy(product)[0]?.shape.at(-1);
  const perChannel = graph.madeBy(bias)[0]?.shape.join() === String(channels);
  if (convolution?.op !== 'Conv2D' || !perChannel) return undefined;
  const attr = { ...convolution.attr, relu: { b: relu } };
  const input = [...convolution.input, bias];
  return { nodes: [{ name: node.name, op: CONVOLUTION, input, attr }], made: new Map() };
};

/** The node behind an input that nobody else reads. */
function onlyReadBy(reader: NodeDef, name: string, graph: GraphView): NodeDef | undefined {
  const readers = graph.readersOf(name);
  const alone = readers.length === 1 && readers[0] === reader && !graph.isFetched(name);
  return alone ? graph.behind(name) : undefined;
}
