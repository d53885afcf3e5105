import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs';
import { fail } from '../diagnostics/fail.ts';
import type { StepRandom } from '../layers/build-context.ts';
import { buildLayer, rowOf } from '../layers/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { ShapedGraph, ShapedNode, TensorRef } from '../spec/graph.ts';
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
    const layer = buildLayer(tf, node, buildContext(tf, node, random));
    if (node.inputs.length === 0) return [layer.output].flat();
    const inputs = node.inputs.map((ref) => tensorOf(outputs, ref));
    const [first] = inputs;
    // A merging layer is given a list, whatever its length.
    const alone = rowOf(node.type).arity === 'one' ? first : undefined;
    return [layer.apply(alone ?? inputs)].flat().filter(isSymbolic);
  } catch (error) {
    throw fail({
      code: 'layer-not-built',
      message: `TensorFlow.js cannot build layer "${node.name}" (${node.type}): ${messageOf(error)}`,
      span: node.span,
    });
  }
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
