import type { Reporter } from '../diagnostics/diagnostic.ts';
import { rowOf } from '../layers/index.ts';
import type { ShapedNode } from '../spec/graph.ts';

/**
 * A layer with a way back tells what it is given by its dtype, once a model runs: where some calls go back, the others must
 * read whole numbers.
 */
export function checkWays(nodes: Iterable<ShapedNode>, report: Reporter): void {
  const calls = [...nodes].filter(({ type, extra }) => !extra && rowOf(type).reversePort !== undefined);
  const backwards = new Map(calls.filter(goesBack).map((node) => [ownerOf(node), node]));
  for (const node of calls) {
    const back = backwards.get(ownerOf(node));
    if (back === undefined || goesBack(node) || node.inputSpecs[0]?.dtype === 'int32') continue;
    report({
      code: 'bad-shape',
      message: `${ownerOf(node)} goes both ways, so that ${node.name} must read whole numbers, int32, not float32`,
      span: node.argSpans.get('inputs') ?? node.span,
      suggestion: 'declare dtype: int32 on the input',
      notes: [{ message: `${back.name} goes back`, span: back.span }],
    });
  }
}

function goesBack({ type, ports = [] }: ShapedNode): boolean {
  const { reversePort } = rowOf(type);
  return reversePort !== undefined && ports.includes(reversePort);
}

function ownerOf({ name, call = name }: ShapedNode): string {
  return call;
}
