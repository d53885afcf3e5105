import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs';
import { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import type { StepRandom } from '../layers/build-context.ts';
import { arityOf, buildLayer, correctModel, rowOf, textFormOf } from '../layers/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { ShapedGraph, ShapedNode, TensorRef } from '../spec/graph.ts';
import { referenceText } from '../spec/references.ts';
import { invariant } from '../util/invariant.ts';
import { checkPluginLayer } from './check-plugin-layer.ts';
import { buildContext } from './context.ts';

type Layer = LayersModel['layers'][number];
type Outputs = ReadonlyMap<string, readonly SymbolicTensor[]>;

/** What the making of a network carries along. */
interface Making {
  readonly tf: Tf;
  readonly nodes: ReadonlyMap<string, ShapedNode>;
  readonly layers: Map<string, Layer>;
  readonly outputs: Map<string, readonly SymbolicTensor[]>;
  readonly random: StepRandom;
}

/**
 * The network of a graph: one tf.layers layer for each node, of the same name; for a further call of a layer, that
 * layer.
 */
export function buildFunctional(tf: Tf, graph: ShapedGraph, random: StepRandom): LayersModel {
  const outputs = new Map<string, readonly SymbolicTensor[]>();
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const making: Making = { tf, nodes, layers: new Map(), outputs, random };
  for (const node of graph.nodes) outputs.set(node.name, applyNode(node, making));
  for (const ref of graph.outputs) nameOutput(ref, making);
  const model = tf.model({
    name: graph.name,
    inputs: graph.inputs.map((layer) => tensorOf(outputs, { layer, output: 0 })),
    outputs: graph.outputs.map((ref) => tensorOf(outputs, ref)),
  });
  return correctModel(tf, model);
}

function applyNode(node: ShapedNode, making: Making): readonly SymbolicTensor[] {
  try {
    const layer = layerOf(node, making);
    if (node.inputs.length === 0) return [layer.output].flat();
    const inputs = node.inputs.map((ref, i) => inputOf(ref, i, node, making));
    const [first] = inputs;
    // A merging layer is given a list, whatever its length; a recurrent one, where it is given first states.
    const alone = arityOf(node) === 'one' && inputs.length === 1 ? first : undefined;
    const made = [layer.apply(alone ?? inputs, callArgsOf(node))].flat().filter(isSymbolic);
    checkPluginLayer(node, layer, made);
    return made;
  } catch (error) {
    if (error instanceof WidthwiseError) throw error;
    throw fail({
      code: 'layer-not-built',
      message: `TensorFlow.js cannot build layer "${node.name}" (${node.type}): ${messageOf(error)}`,
      span: node.span,
    });
  }
}

/** What the call says to the layer beside its inputs, as Keras's does: `reverse`. */
function callArgsOf({ type, extra, ports = [] }: ShapedNode): Record<string, boolean> {
  const port = extra === undefined ? rowOf(type).reversePort : undefined;
  return port === undefined ? {} : { [port]: ports.includes(port) };
}

/** An input of text is one of whole numbers to the network: those that the layer which reads it takes. */
function asBuilt(node: ShapedNode, nodes: Making['nodes']): ShapedNode {
  if (node.type !== 'InputLayer' || node.args.dtype !== 'string') return node;
  const reader = [...nodes.values()].find(({ inputs }) => inputs.some((ref) => ref.layer === node.name));
  const form = reader && textFormOf(reader, node.args.shape);
  invariant(form !== undefined, `nothing reads the texts of ${node.name}`);
  return { ...node, args: { ...node.args, shape: form.shape, dtype: 'int32' } };
}

/**
 * What a node reads. A tensor that it reads twice gets a name of its own the second time: tf.layers, predicting,
 * counts the readers of a tensor once for each layer but crosses them off once for each input, and so disposes what another
 * layer has yet to read.
 */
function inputOf(ref: TensorRef, index: number, node: ShapedNode, making: Making): SymbolicTensor {
  const { tf, outputs, random } = making;
  const tensor = tensorOf(outputs, ref);
  const earlier = node.inputs.slice(0, index).map(referenceText);
  if (!earlier.includes(referenceText(ref))) return tensor;
  const call = { type: 'Activation', args: { activation: 'linear' } } as const;
  const place = { name: `${node.name}/input_${index}`, trainable: true };
  return buildLayer(tf, call, buildContext(tf, place, random)).apply(tensor) as SymbolicTensor;
}

/** The node's own layer, or the one that it calls, which may come later in the graph. */
function layerOf(node: ShapedNode, { tf, nodes, layers, random }: Making): Layer {
  const owner = node.call === undefined ? node : nodes.get(node.call);
  invariant(owner !== undefined, `${node.name} calls a layer that is not there`);
  const made = layers.get(owner.name);
  if (made !== undefined) return made;
  const layer = buildLayer(
    tf,
    asBuilt(owner, nodes),
    buildContext(tf, { ...owner, texts: textsOf(owner, nodes) }, random),
  );
  layers.set(owner.name, layer);
  return layer;
}

/** Which inputs of a node are text, if any is. */
function textsOf({ inputs }: ShapedNode, nodes: Making['nodes']): readonly boolean[] {
  const texts = inputs.map(({ layer, output }) => nodes.get(layer)?.outputSpecs[output]?.dtype === 'string');
  return texts.includes(true) ? texts : [];
}

/** TensorFlow.js names outputs by their layers: that of a further call would go by the name of another output. */
function nameOutput(ref: TensorRef, { tf, nodes, outputs }: Making): void {
  const node = nodes.get(ref.layer);
  if (node?.call === undefined) return;
  const own = outputs.get(ref.layer) ?? [];
  const name = referenceText(ref);
  const named = tf.layers.activation({ activation: 'linear', name }).apply(tensorOf(outputs, ref));
  outputs.set(
    ref.layer,
    own.map((tensor, i) => (i === ref.output ? (named as SymbolicTensor) : tensor)),
  );
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
  const message = error instanceof Error ? error.message : String(error);
  const numbers = /^Invalid typed array length: (\d+)$/.exec(message)?.[1];
  if (numbers === undefined) return message;
  return `a weight of ${Number(numbers).toLocaleString('en-US')} numbers is larger than an array can be`;
}
