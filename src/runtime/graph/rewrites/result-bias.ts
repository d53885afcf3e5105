import type { NodeDef } from '../graph-def.ts';
import { onlyReadBy, type GraphView, type Rule } from './graph-view.ts';

/**
 * A convolution, or a product, with what is done to its result at once, in the terms of the fused engine alone. Inputs are its two,
 * then the bias of each channel, or the output of the Relu that it is the gradient by.
 */
export const CONVOLUTION = 'WidthwiseConvolution';
export const PRODUCT = 'WidthwiseProduct';

const fused: ReadonlyMap<string, string> = new Map([
  ['Conv2D', CONVOLUTION],
  ['MatMul', PRODUCT],
  ['BatchMatMulV2', PRODUCT],
]);

/** A convolution or a product, a bias for each channel and perhaps a Relu: one pass over the result in place of three. */
export const resultBias: Rule = (node, graph) => {
  const relu = node.op === 'Relu';
  const sum = relu ? onlyReadBy(node, node.input[0] ?? '', graph) : node;
  const followed = !relu && graph.readersOf(node.name).some(({ op }) => op === 'Relu');
  if (sum?.op !== 'Add' || (followed && graph.readersOf(node.name).length === 1)) return undefined;
  const [product = '', bias = ''] = sum.input;
  const maker = makerOf(sum, product, graph);
  const channels = graph.madeBy(maker?.name ?? '')[0]?.shape.at(-1);
  const perChannel = graph.madeBy(bias)[0]?.shape.join() === String(channels);
  const op = fused.get(maker?.op ?? '');
  if (maker === undefined || op === undefined || !perChannel) return undefined;
  if (graph.madeBy(product)[0]?.shape.at(-1) !== channels) return undefined;
  return only({
    name: node.name,
    op,
    input: [...maker.input, bias],
    attr: { ...maker.attr, relu: { b: relu } },
  });
};

/** The gradient of a Relu of what a product makes: the product is 0 where the Relu was. */
export const gatedProduct: Rule = (node, graph) => {
  const [gradient = '', relu = ''] = node.input;
  const maker = node.op === 'ReluGrad' ? makerOf(node, gradient, graph) : undefined;
  if (maker === undefined || fused.get(maker.op) !== PRODUCT) return undefined;
  return only({
    name: node.name,
    op: PRODUCT,
    input: [...maker.input, relu],
    attr: { ...maker.attr, gate: { b: true } },
  });
};

/** The node that only `reader` reads; a product may be given other shapes in between. */
function makerOf(reader: NodeDef, name: string, graph: GraphView): NodeDef | undefined {
  let node = onlyReadBy(reader, name, graph);
  if (node?.op !== 'Reshape') return node;
  while (node?.op === 'Reshape') node = onlyReadBy(node, node.input[0] ?? '', graph);
  return fused.get(node?.op ?? '') === PRODUCT ? node : undefined;
}

function only(node: NodeDef): ReturnType<Rule> {
  return { nodes: [node], made: new Map() };
}
