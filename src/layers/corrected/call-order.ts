import type * as tfjs from '@tensorflow/tfjs';

/** A call of a layer in a model. */
export type Node = tfjs.layers.Layer['inboundNodes'][number];

/**
 * The calls of a model in the order in which Keras makes them: by their distance to the outputs, and then as one meets them
 * on the way from the outputs to the inputs.
 * Source: keras.src.ops.function, `map_graph`.
 */
export function callsInOrder(model: tfjs.LayersModel): readonly Node[] {
  const depths = new Map<Node, number>();
  for (const node of fromOutputs(model)) {
    const depth = depths.get(node) ?? 0;
    depths.set(node, depth);
    for (const parent of parentsOf(node)) depths.set(parent, Math.max(depth + 1, depths.get(parent) ?? 0));
  }
  const byDepth = new Map<number, Node[]>();
  for (const [node, depth] of depths) byDepth.set(depth, [...(byDepth.get(depth) ?? []), node]);
  return [...byDepth].sort(([a], [b]) => b - a).flatMap(([, nodes]) => nodes);
}

/** Each call before those that it reads. */
function fromOutputs(model: tfjs.LayersModel): readonly Node[] {
  const finished = new Set<Node>();
  const waiting = model.outputs.flatMap(nodeOf).reverse();
  const open = new Set<Node>();
  for (let node = waiting.at(-1); node !== undefined; node = waiting.at(-1)) {
    const parents = open.has(node) ? [] : parentsOf(node).filter((parent) => !finished.has(parent));
    open.add(node);
    if (parents.length > 0) {
      waiting.push(...parents.reverse());
    } else {
      finished.add(node);
      waiting.pop();
    }
  }
  return [...finished].reverse();
}

function parentsOf({ inputTensors }: Node): Node[] {
  return inputTensors.flatMap(nodeOf);
}

/** The call that makes a tensor; an input of the model has none that reads anything. */
function nodeOf(tensor: tfjs.SymbolicTensor): Node[] {
  const node = tensor.sourceLayer.inboundNodes[tensor.nodeIndex];
  return node === undefined ? [] : [node];
}
