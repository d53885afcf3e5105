import { requireValid } from './spec/require-valid.ts';
import { needsWidthwise } from './layers/index.ts';
import type { LayerType } from './spec/generated/layers.ts';
import type { ShapedNode } from './spec/graph.ts';
import type { CompiledSpec } from './spec/spec.ts';
import type { DType, Shape } from './spec/tensor.ts';

/** What static analysis knows of one layer. Counts are for one example; `null` where a dimension is unknown. */
export interface LayerSummary {
  readonly name: string;
  readonly type: LayerType;
  /** With the batch axis first, as `null`. For a layer with several outputs, the first one's. */
  readonly outputShape: Shape;
  readonly dtype: DType;
  /** Names of the layers that it reads. */
  readonly inputs: readonly string[];
  /** Elements of all weights. */
  readonly params: number;
  readonly trainableParams: number;
  readonly multiplyAdds: number | null;
  /** 2 per multiply-add, 1 per bias addition and activation element. */
  readonly flops: number | null;
  /** Bytes of its outputs. */
  readonly activationBytes: number | null;
  /** Whether plain TensorFlow.js needs `import 'widthwise/layers'` to load it from a saved model. */
  readonly needsWidthwise: boolean;
}

/** A network in numbers, as `widthwise summary --format json` prints it. */
export interface Summary {
  /** Version of this format. */
  readonly version: 1;
  readonly name: string;
  readonly totalParams: number;
  readonly trainableParams: number;
  /** Forward pass of one example. */
  readonly multiplyAdds: number | null;
  readonly flops: number | null;
  /** Bytes of all layers' outputs for one example. */
  readonly activationBytes: number | null;
  readonly layers: readonly LayerSummary[];
}

/**
 * Shapes, parameters and costs of every layer, without TensorFlow.js.
 *
 * @throws WidthwiseError when the spec has errors
 */
export function summarize(compiled: CompiledSpec): Summary {
  const { graph } = requireValid(compiled, 'summarize');
  const layers = graph.nodes.map(summarizeNode);
  return {
    version: 1,
    name: graph.name,
    totalParams: sum(layers.map((l) => l.params)) ?? 0,
    trainableParams: sum(layers.map((l) => l.trainableParams)) ?? 0,
    multiplyAdds: sum(layers.map((l) => l.multiplyAdds)),
    flops: sum(layers.map((l) => l.flops)),
    activationBytes: sum(layers.map((l) => l.activationBytes)),
    layers,
  };
}

function summarizeNode(node: ShapedNode): LayerSummary {
  const [first] = node.outputSpecs;
  return {
    name: node.name,
    type: node.type,
    outputShape: first?.shape ?? [],
    dtype: first?.dtype ?? 'float32',
    inputs: node.inputs.map((ref) => ref.layer),
    params: node.params,
    trainableParams: node.trainableParams,
    multiplyAdds: node.multiplyAdds,
    flops: node.flops,
    activationBytes: node.activationBytes,
    needsWidthwise: needsWidthwise(node, node.inputSpecs),
  };
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (a === null || b === null ? null : a + b), 0);
}
