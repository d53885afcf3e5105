import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { analyzeLayer, isProblem, type LayerAnalysis } from '../layers/index.ts';
import type {
  GraphNode,
  ModelGraph,
  NodeAnalysis,
  ShapedGraph,
  ShapedNode,
  TensorRef,
} from '../spec/graph.ts';
import type { TensorSpec, WeightSpec } from '../spec/tensor.ts';
import { fitsDeclared, type Declared } from './check-declared.ts';
import type { Reference } from '../spec/checked.ts';
import type { DeclaredInput } from '../spec/tree.ts';
export { declaredOf } from './check-declared.ts';
import { checkCall } from './check-call.ts';
import { checkWays } from './check-ways.ts';
import { activationBytes, weightCount } from './count.ts';
import { checkLearners } from './check-learners.ts';
import { checkText } from './check-text.ts';
import { reportProblem } from './report-problem.ts';

/** What is known of a network beside its graph. */
export interface Surroundings {
  /** Where `outputs` stands. */
  readonly outputsSpan: Span | undefined;
  readonly declared: Declared;
}

/**
 * Shapes, dtypes, weights and costs of every node, without a tensor. A node whose inputs are unknown because of an
 * earlier error is skipped, so that one mistake is reported once.
 */
export function infer(
  graph: ModelGraph,
  { outputsSpan, declared }: Surroundings,
  report: Reporter,
): ShapedGraph {
  const shaped = new Map<string, ShapedNode>();
  const said = new Set<DeclaredInput>();
  const specOf = ({ ref }: Reference) => shaped.get(ref.layer)?.outputSpecs[ref.output];
  const weights = new Map<string, readonly WeightSpec[]>();
  for (const node of graph.nodes) {
    const inputs = inputSpecs(node, shaped, report);
    if (inputs === undefined) continue;
    if (!fitsDeclared(declared.get(node.name) ?? [], specOf, said, report)) continue;
    const result = analyzeLayer(node, inputs, node.ports);
    if (isProblem(result)) reportProblem(node, result, shaped, report);
    else {
      shaped.set(node.name, { ...node, ...toAnalysis(node, inputs, result) });
      weights.set(node.name, result.weights);
    }
  }
  for (const node of shaped.values()) checkCall(node, shaped, weights, report);
  checkWays(shaped.values(), report);
  const { name, inputs, outputs } = graph;
  for (const ref of outputs) findSpec(ref, shaped, outputsSpan, report);
  const result = { name, inputs, outputs, nodes: [...shaped.values()] };
  checkText(result, report);
  checkLearners(result, report);
  return result;
}

function inputSpecs(
  node: GraphNode,
  shaped: ReadonlyMap<string, ShapedNode>,
  report: Reporter,
): readonly TensorSpec[] | undefined {
  const specs: TensorSpec[] = [];
  for (const ref of node.inputs) {
    const spec = findSpec(ref, shaped, node.argSpans.get('inputs') ?? node.span, report);
    if (spec === undefined) return undefined;
    specs.push(spec);
  }
  return specs;
}

/** What a reference points at; undefined for a layer with an error, and, reported, for an output that it has not. */
function findSpec(
  { layer, output }: TensorRef,
  shaped: ReadonlyMap<string, ShapedNode>,
  span: Span | undefined,
  report: Reporter,
): TensorSpec | undefined {
  const source = shaped.get(layer);
  const spec = source?.outputSpecs[output];
  if (source === undefined || spec !== undefined) return spec;
  const count = source.outputSpecs.length;
  report({
    code: 'unknown-reference',
    message: `${layer} has ${count === 1 ? 'one output' : `${count} outputs`}; there is no "${layer}:${output}"`,
    span,
    suggestion: count === 1 ? `write ${layer}` : `outputs count from 0: ${layer}:${count - 1} is the last`,
  });
  return undefined;
}

function toAnalysis(node: GraphNode, inputs: readonly TensorSpec[], result: LayerAnalysis): NodeAnalysis {
  // A further call of a layer has no weights of its own.
  const weights = node.call === undefined ? result.weights : [];
  const trainable = node.trainable ? weights.filter((w) => w.trainable) : [];
  return {
    inputSpecs: inputs,
    outputSpecs: result.outputs,
    weights,
    params: weightCount(weights),
    trainableParams: weightCount(trainable),
    multiplyAdds: result.multiplyAdds,
    flops: result.flops,
    activationBytes: activationBytes(result.outputs),
  };
}
