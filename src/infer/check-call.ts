import type { Reporter } from '../diagnostics/diagnostic.ts';
import { formatShape } from '../spec/format-shape.ts';
import type { ShapedNode } from '../spec/graph.ts';
import type { WeightSpec } from '../spec/tensor.ts';

type Weights = ReadonlyMap<string, readonly WeightSpec[]>;

/** A call uses the weights of another layer, so its input must need weights of the same shapes. */
export function checkCall(
  node: ShapedNode,
  shaped: ReadonlyMap<string, ShapedNode>,
  weights: Weights,
  report: Reporter,
): void {
  const owner = node.call === undefined ? undefined : shaped.get(node.call);
  if (owner === undefined) return;
  const own = weights.get(owner.name) ?? [];
  const other = (weights.get(node.name) ?? []).find((weight, i) => !sameShape(weight, own[i]));
  const given = own.find(({ name }) => name === other?.name);
  if (other === undefined) return;
  report({
    code: 'bad-shape',
    message: `${node.name} calls ${owner.name}, whose ${other.name} is ${formatShape(given?.shape ?? [])}; for this input it would be ${formatShape(other.shape)}`,
    span: node.span,
    suggestion: 'a shared layer must read inputs of the same last dimension in all its calls',
    notes: [readsNote(node), readsNote(owner)],
  });
}

function readsNote({ name, inputs, inputSpecs, span }: ShapedNode): {
  message: string;
  span: ShapedNode['span'];
} {
  const shapes = inputSpecs.map(({ shape }) => formatShape(shape)).join(', ');
  return {
    message: `${name} reads ${inputs.map((ref) => ref.layer).join(', ')}, whose shape is ${shapes}`,
    span,
  };
}

function sameShape(a: WeightSpec, b: WeightSpec | undefined): boolean {
  return (
    b !== undefined && a.shape.length === b.shape.length && a.shape.every((dim, i) => dim === b.shape[i])
  );
}
