import type { LayersModel, SymbolicTensor, layers } from '@tensorflow/tfjs';
import { fail } from '../diagnostics/fail.ts';
import type { StepRandom } from '../layers/build-context.ts';
import { rowOf } from '../layers/table.ts';
import type { Tf } from '../runtime/index.ts';
import type { LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { GraphNode, ShapedGraph, ShapedNode, TensorRef } from '../spec/graph.ts';
import { invariant } from '../util/invariant.ts';
import { buildContext } from './context.ts';

type Outputs = ReadonlyMap<string, readonly SymbolicTensor[]>;

/** The network of a graph: one tf.layers layer for each node, of the same name. */
export function buildFunctional(tf: Tf, graph: ShapedGraph, random: StepRandom): LayersModel {
  const outputs = new Map<string, readonly SymbolicTensor[]>();
  for (const node of graph.nodes) outputs.set(node.name, applyNode(tf, node, outputs, random));
  return tf.model({
    name: graph.name,
    inputs: graph.inputs.map((layer) => tensorOf(outputs, { layer, output: 0 })),
    outputs: graph.outputs.map((ref) => tensorOf(outputs, ref)),
  });
}

function applyNode(
  tf: Tf,
  node: ShapedNode,
  outputs: Outputs,
  random: StepRandom,
): readonly SymbolicTensor[] {
  try {
    const layer = layerOf(tf, node, random);
    if (node.inputs.length === 0) return [layer.output].flat();
    const inputs = node.inputs.map((ref) => tensorOf(outputs, ref));
    const [first] = inputs;
    return [layer.apply(inputs.length === 1 && first !== undefined ? first : inputs)]
      .flat()
      .filter(isSymbolic);
  } catch (error) {
    throw fail({
      code: 'layer-not-built',
      message: `TensorFlow.js cannot build layer "${node.name}" (${node.type}): ${messageOf(error)}`,
      span: node.span,
    });
  }
}

/** By type, so that TypeScript sees that a row and a node's arguments belong together. */
type Nodes = {
  readonly [T in LayerType]: Pick<GraphNode, 'name' | 'trainable'> & {
    readonly type: T;
    readonly args: LayerArgs[T];
  };
};

function layerOf<T extends LayerType>(tf: Tf, node: Nodes[T], random: StepRandom): layers.Layer {
  return rowOf(node.type).build(tf, node.args, buildContext(tf, node, random));
}

function tensorOf(outputs: Outputs, ref: TensorRef): SymbolicTensor {
  const tensor = outputs.get(ref.layer)?.[ref.output];
  invariant(tensor !== undefined, `no output ${ref.output} of ${ref.layer}`);
  return tensor;
}

function isSymbolic(tensor: object): tensor is SymbolicTensor {
  return 'sourceLayer' in tensor;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
