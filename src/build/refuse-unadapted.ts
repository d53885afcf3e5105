import { fail } from '../diagnostics/fail.ts';
import { leftToData } from '../layers/index.ts';
import type { ShapedGraph } from '../spec/graph.ts';

/** Throws when layers of a network have yet to learn from data. */
export function refuseUnadapted({ nodes }: ShapedGraph): void {
  const reports = nodes.flatMap((node) => {
    const left = node.call === undefined ? leftToData(node) : undefined;
    if (left?.required !== true) return [];
    return {
      code: 'not-adapted' as const,
      message: `${node.name} (${node.type}) has yet to learn its ${left.argument}, from the data when the model is trained`,
      span: node.span,
      suggestion: `train the model, or give ${left.argument}`,
    };
  });
  if (reports.length > 0) throw fail(...reports);
}
