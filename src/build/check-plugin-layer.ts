import type { layers, SymbolicTensor } from '@tensorflow/tfjs';
import { fail } from '../diagnostics/fail.ts';
import { formatShape } from '../spec/format-shape.ts';
import type { ShapedNode } from '../spec/graph.ts';
import type { Shape } from '../spec/tensor.ts';

/** Holds a layer of a plugin to what the plugin says of it: nothing that was told before may turn out otherwise. */
export function checkPluginLayer(
  node: ShapedNode,
  layer: layers.Layer,
  outputs: readonly SymbolicTensor[],
): void {
  if (node.extra === undefined) return;
  const declared = node.weights.map(({ shape }) => shape);
  const misfit =
    difference(
      'weights',
      layer.weights.map(({ shape }) => shape as Shape),
      declared,
    ) ??
    difference(
      'outputs',
      outputs.map(({ shape }) => shape),
      node.outputSpecs.map(({ shape }) => shape),
    );
  if (misfit === undefined) return;
  throw fail({
    code: 'plugin-mismatch',
    message: `layer "${node.name}" (${node.type}) is not what its plugin says: ${misfit}`,
    span: node.span,
    suggestion: 'make the signature in the plugin and build() or computeOutputShape() of its class agree',
  });
}

function difference(what: string, actual: readonly Shape[], declared: readonly Shape[]): string | undefined {
  const [made, said] = [shown(actual), shown(declared)];
  return made === said ? undefined : `its ${what} are ${made}, the plugin says ${said}`;
}

function shown(shapes: readonly Shape[]): string {
  return shapes.length === 0 ? 'none' : shapes.map(formatShape).join(', ');
}
