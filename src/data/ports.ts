import type { ShapedGraph, TensorRef } from '../spec/graph.ts';
import { referenceText } from '../spec/references.ts';
import type { Spec } from '../spec/spec.ts';
import { targetKind } from '../spec/target-kind.ts';
import type { Shape } from '../spec/tensor.ts';
import type { ModelPorts } from './types.ts';

/** What the data stage has to know of a network and of its training. */
export function portsOf(spec: Spec, graph: ShapedGraph): ModelPorts {
  const targets = spec.compile === undefined ? 'units' : targetKind(spec.compile.loss);
  return {
    inputs: graph.inputs.map((name) => {
      const output = graph.nodes.find((node) => node.name === name)?.outputSpecs[0];
      return { name, shape: output?.shape ?? [], dtype: output?.dtype ?? 'float32' };
    }),
    outputs: graph.outputs.map((ref) => ({ name: referenceText(ref), shape: shapeOf(graph, ref), targets })),
    sparseTargets: new Set(targets !== 'units' ? graph.outputs.map(referenceText) : []),
    validationSplit: spec.fit?.validationSplit ?? 0,
    spans: spec.spans,
  };
}

function shapeOf(graph: ShapedGraph, ref: TensorRef): Shape {
  return graph.nodes.find((node) => node.name === ref.layer)?.outputSpecs[ref.output]?.shape ?? [];
}
