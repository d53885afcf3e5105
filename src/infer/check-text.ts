import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ShapedGraph, ShapedNode } from '../spec/graph.ts';

/** Texts become what the one layer that reads them takes, so that an input of text has one reader and is no output. */
export function checkText({ nodes, outputs }: ShapedGraph, report: Reporter): void {
  for (const node of nodes) {
    if (node.type !== 'InputLayer' || node.outputSpecs[0]?.dtype !== 'string') continue;
    const readers = nodes.filter(({ inputs }) => inputs.some((ref) => ref.layer === node.name));
    const isOutput = outputs.some((ref) => ref.layer === node.name);
    if (readers.length > 1) refuse(node, `${readers.map(({ name }) => name).join(' and ')} read it`, report);
    else if (isOutput) refuse(node, 'it is an output of the model', report);
  }
}

function refuse(node: ShapedNode, why: string, report: Reporter): void {
  report({
    code: 'text-input',
    message: `the input ${node.name} is text, which one layer can read, and ${why}`,
    span: node.span,
    suggestion: 'declare an input for each, of the same columns in `data.inputs`',
  });
}
