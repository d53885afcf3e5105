import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs';
import { outputName } from '../../build/index.ts';
import {
  anySize,
  PRODUCER,
  SERVE,
  shapeProto,
  type MetaGraphDef,
  type NativeBackend,
  type NodeDef,
  type OpenSize,
  type TensorInfo,
} from '../../runtime/graph/index.ts';
import { TENSORFLOW } from '../../runtime/pins.ts';
import type { Tf } from '../../runtime/index.ts';
import { invariant } from '../../util/invariant.ts';
import { nodeNames } from './names.ts';
import { shapesAt } from './open-axes.ts';
import type { RecordedForward } from './record-forward.ts';
import { recordAll, type Recordings } from './recordings.ts';
import { saver, saverNodes, variableCollections, variableNodes, type GraphVariable } from './variables.ts';

/** A model's graph with all that TensorFlow wants to know to run it, and the variables that its weights are in. */
export interface ServingGraph {
  readonly metaGraph: MetaGraphDef;
  readonly variables: readonly GraphVariable[];
  /** By the name of the input. */
  readonly inputs: Readonly<Record<string, TensorInfo>>;
  readonly outputs: Readonly<Record<string, TensorInfo>>;
  /** Shapes of the inputs to try it with: none was recorded. */
  readonly unseen: readonly (readonly (readonly number[])[])[];
}

/**
 * Records what the model does to predict, as a graph for any size of the batch and of what else is open.
 *
 * @throws NotRecordable when it cannot be said as a graph.
 */
export function servingGraph(tf: Tf, backend: NativeBackend, model: LayersModel): ServingGraph {
  const recordings = recordAll(tf, backend, model);
  const [forward] = recordings.recorded;
  invariant(forward !== undefined, 'nothing was recorded');
  const variables = graphVariables(backend, model, forward);
  const inputs = ports('serving_default_', model.inputNames, model.inputs, backend);
  const outputs = ports('output_', model.outputs.map(outputName), model.outputs, backend).map((port, i) => ({
    ...port,
    dtype: forward.outputDtypes[i] ?? port.dtype,
  }));
  const nodes = [
    ...variableNodes(variables),
    ...inputs.map(placeholder),
    ...computed(recordings, variables, inputs),
    ...outputs.map((output, i) => identity(output, forward.outputs[i] ?? '')),
    ...(variables.length === 0 ? [] : saverNodes(variables)),
  ];
  const signature = {
    inputs: Object.fromEntries(inputs.map((input) => [input.name, tensorInfo(input)])),
    outputs: Object.fromEntries(outputs.map((output) => [output.name, tensorInfo(output)])),
    methodName: 'tensorflow/serving/predict',
  };
  return {
    metaGraph: {
      metaInfoDef: { tags: [SERVE], tensorflowVersion: TENSORFLOW },
      graphDef: { node: nodes, versions: { producer: PRODUCER } },
      ...(variables.length > 0 && { saverDef: saver, collectionDef: variableCollections(variables) }),
      // `serve` is where Keras's TFSMLayer looks.
      signatureDef: { serving_default: signature, serve: signature },
    },
    variables,
    inputs: signature.inputs,
    outputs: signature.outputs,
    unseen: recordings.others.map((sizes) => shapesAt(model, recordings.axes, sizes)),
  };
}

/** An input or output of the signature, and its node. */
interface Port {
  readonly name: string;
  readonly node: string;
  readonly dtype: number;
  readonly shape: readonly number[];
}

function ports(
  prefix: string,
  names: readonly string[],
  tensors: readonly SymbolicTensor[],
  backend: NativeBackend,
): readonly Port[] {
  const nodes = nodeNames(prefix, names);
  return tensors.map((tensor, i) => ({
    name: names[i] ?? '',
    node: nodes[i] ?? '',
    dtype: backend.getDTypeInteger(tensor.dtype),
    shape: tensor.shape.map((dim) => dim ?? -1),
  }));
}

function tensorInfo({ node, dtype, shape }: Port): TensorInfo {
  return { name: `${node}:0`, dtype, tensorShape: shapeProto(shape) };
}

function placeholder({ node, dtype, shape }: Port): NodeDef {
  const attr = { dtype: { type: dtype }, shape: { shape: shapeProto(shape) } };
  return { name: node, op: 'Placeholder', input: [], attr };
}

/** A node of its own for what may also be an input, or have another reader. */
function identity({ node, dtype }: Pick<Port, 'node' | 'dtype'>, source: string): NodeDef {
  return { name: node, op: 'Identity', input: [source], attr: { T: { type: dtype } } };
}

function graphVariables(
  backend: NativeBackend,
  model: LayersModel,
  { weights }: RecordedForward,
): readonly GraphVariable[] {
  const names = model.weights.map(({ originalName }) => originalName);
  const nodes = nodeNames('', names);
  const trainable = new Set(model.trainableWeights);
  return model.weights.map((weight, i) => {
    const [node = '', recorded] = [nodes[i], weights[i]];
    // What nothing reads is written all the same: the checkpoint has every weight.
    const unread = recorded === undefined || weights.indexOf(recorded) < i;
    return {
      name: names[i] ?? '',
      node,
      dtype: backend.getDTypeInteger(weight.dtype),
      shape: weight.shape.map((dim) => dim ?? 1),
      trainable: trainable.has(weight),
      read: unread ? `${node}/read` : recorded,
    };
  });
}

/** The recorded ops; what was fed comes from the variables and from the inputs of the signature. */
function computed(
  { recorded, axes, sizes }: Recordings,
  variables: readonly GraphVariable[],
  inputs: readonly Port[],
): readonly NodeDef[] {
  const [forward] = recorded;
  invariant(forward !== undefined, 'nothing was recorded');
  const reads = new Set(variables.map(({ read }) => read));
  const fed = new Map(inputs.map((input, i) => [forward.inputs[i], input]));
  const open = axes.flatMap(({ places: [place] }, i): readonly OpenSize[] => {
    const [input = 0, axis = 0] = place ?? [];
    const port = inputs[input];
    const values = sizes.map((row) => row[i] ?? NaN);
    return port === undefined ? [] : [{ node: port.node, dtype: port.dtype, axis, values }];
  });
  const nodes = anySize(
    recorded.map(({ recording }) => recording),
    open,
  );
  return nodes.flatMap((node) => {
    if (reads.has(node.name)) return [];
    const input = fed.get(node.name);
    return [input === undefined ? node : identity({ node: node.name, dtype: input.dtype }, input.node)];
  });
}
