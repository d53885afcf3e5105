import type { DataSection } from '../spec/generated/sections.ts';
import { leftToData } from '../layers/index.ts';
import type { ShapedGraph, ShapedNode, TensorRef } from '../spec/graph.ts';
import { objectivesOf } from '../spec/output-objectives.ts';
import { referenceText } from '../spec/references.ts';
import type { Spec } from '../spec/spec.ts';
import { targetKind, type TargetKind } from '../spec/target-kind.ts';
import type { Shape } from '../spec/tensor.ts';
import type { Learner, ModelPorts, TextReader } from './types.ts';

/** What the data stage has to know of a network and of its training. */
export function portsOf(spec: Spec, graph: ShapedGraph): ModelPorts {
  const outputs = outputPorts(spec, graph);
  return {
    inputs: graph.inputs.map((name) => {
      const output = graph.nodes.find((node) => node.name === name)?.outputSpecs[0];
      const text = output?.dtype === 'string' ? readerOf(graph, name, output.shape) : undefined;
      return {
        name,
        shape: output?.shape ?? [],
        dtype: output?.dtype ?? 'float32',
        ...(text && { text }),
      };
    }),
    outputs: outputs.filter(({ name, idle }) => !idle || spec.data?.targets?.[name] !== undefined),
    learners: graph.nodes.flatMap((node) => learnerOf(node, graph.inputs)),
    sparseTargets: new Set(outputs.flatMap(({ name, targets }) => (targets === 'units' ? [] : [name]))),
    validationSplit: spec.fit?.validationSplit ?? 0,
    spans: spec.spans,
  };
}

/** The node, where it leaves something to the data and reads an input of the model. */
function learnerOf(node: ShapedNode, inputs: readonly string[]): readonly Learner[] {
  const { name: layer, type, args, span, argSpans } = node;
  const input = node.inputs[0]?.layer;
  const learns = node.call === undefined && leftToData(node) !== undefined;
  return learns && input !== undefined && inputs.includes(input)
    ? [{ layer, input, type, args, span, argSpans }]
    : [];
}

/** The layer that reads an input of text. */
function readerOf(graph: ShapedGraph, name: string, [, ...shape]: Shape): TextReader | undefined {
  const reader = graph.nodes.find(({ inputs }) => inputs.some((ref) => ref.layer === name));
  return reader && { type: reader.type, args: reader.args, shape };
}

/** The outputs; `idle` ones are neither trained nor measured, so that they need no targets. */
function outputPorts({ compile, data }: Spec, graph: ShapedGraph) {
  const objectives = compile === undefined ? [] : objectivesOf(compile, graph.outputs);
  return graph.outputs.map((ref, i) => {
    const name = referenceText(ref);
    const { loss, metrics = [], weightedMetrics = [] } = objectives[i] ?? {};
    return {
      name,
      shape: shapeOf(graph, ref),
      targets: loss === undefined ? measuredKind(data, name) : targetKind(loss),
      idle: compile !== undefined && loss === undefined && metrics.length + weightedMetrics.length === 0,
    };
  });
}

/** What is only measured is compared as the data give it. */
function measuredKind(data: DataSection | undefined, name: string): TargetKind {
  return data?.targets?.[name]?.encode === 'index' ? 'class' : 'units';
}

function shapeOf(graph: ShapedGraph, ref: TensorRef): Shape {
  return graph.nodes.find((node) => node.name === ref.layer)?.outputSpecs[ref.output]?.shape ?? [];
}
