import type { Reporter } from '../diagnostics/diagnostic.ts';
import { leftToData } from '../layers/index.ts';
import type { ShapedGraph } from '../spec/graph.ts';

/** A layer learns from the data before anything is trained, so it has to read what the data give: an input. */
export function checkLearners({ nodes, inputs }: ShapedGraph, report: Reporter): void {
  for (const node of nodes) {
    const left = node.call === undefined ? leftToData(node) : undefined;
    const [read] = node.inputs;
    if (left?.required !== true || read === undefined || inputs.includes(read.layer)) continue;
    report({
      code: 'not-adapted',
      message: `${node.name} (${node.type}) has no ${left.argument}, and cannot learn from the data: it reads ${read.layer}, which is no input`,
      span: node.span,
      suggestion: `give ${left.argument}, or let it read an input`,
    });
  }
}
