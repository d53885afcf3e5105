import type { GraphNode, ShapedGraph, ShapedNode } from '../../spec/graph.ts';
import type { Spec } from '../../spec/spec.ts';

/** The same network in the forms that one would write: Keras's JSON has every default computed. */
export function tidy(spec: Spec, graph: ShapedGraph): Spec {
  const shaped = new Map(graph.nodes.map((node) => [node.name, node]));
  return { ...spec, layers: spec.layers.map((layer) => tidyLayer(layer, shaped.get(layer.name))) };
}

/** A pooling window moves by its own size unless told otherwise. */
function tidyWindow(args: unknown): void {
  if (typeof args !== 'object' || args === null || !('poolSize' in args) || !('strides' in args)) return;
  if (String(args.strides) === String(args.poolSize)) args.strides = null;
}

function tidyLayer(layer: GraphNode, shaped: ShapedNode | undefined): GraphNode {
  const args: Record<string, unknown> = structuredClone({ ...layer.args });
  const rank = (layer.type === 'Stack' ? shaped?.outputSpecs : shaped?.inputSpecs)?.[0]?.shape.length;
  // The last axis, by its usual name; that of a Stack is one of what it makes.
  if (rank !== undefined && args['axis'] === rank - 1) args['axis'] = -1;
  for (const each of [args, args['layer']]) tidyWindow(each);
  // Every argument kept its type.
  return { ...layer, args } as GraphNode;
}
