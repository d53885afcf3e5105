import type { NodeDef } from '../graph-def.ts';
import { viewOf, type Graph, type Rule } from './graph-view.ts';
import { pooledRelu } from './pooled-relu.ts';
import { placedPool } from './placed-pool.ts';
import { reluGradient } from './relu-gradient.ts';
import { gatedProduct, resultBias } from './result-bias.ts';

export { PLACED_POOL, PLACED_POOL_GRADIENT } from './placed-pool.ts';
export { CONVOLUTION, PRODUCT } from './result-bias.ts';

/** What makes any graph faster; each sees what those before it left. */
const rules: readonly Rule[] = [reluGradient, pooledRelu];

/** What makes a graph faster that is fused: its ops are not all TensorFlow's. */
const fusedRules: readonly Rule[] = [resultBias, gatedProduct, placedPool];

/** The graph as the fused engine takes it. */
export function forFused<T extends Graph>(graph: T, fetches: readonly string[]): T {
  return fusedRules.reduce((before, rule) => applied(before, rule, fetches), graph);
}

/** The graph that gives the same `fetches` in fewer and smaller ops, without what nothing needs. */
export function rewritten<T extends Graph>(graph: T, fetches: readonly string[]): T {
  return rules.reduce((before, rule) => applied(before, rule, fetches), withoutUnread(graph, fetches));
}

/** One rule applied wherever it fits. */
function applied<T extends Graph>(graph: T, rule: Rule, fetches: readonly string[]): T {
  const view = viewOf(graph, fetches);
  const made = new Map(graph.made);
  const nodes = graph.nodes.flatMap((node): readonly NodeDef[] => {
    const replacement = rule(node, view);
    for (const [name, outputs] of replacement?.made ?? []) made.set(name, outputs);
    return replacement?.nodes ?? [node];
  });
  return withoutUnread({ ...graph, nodes, made }, fetches);
}

/** Only the nodes that lead to `fetches`, and the placeholders, which are fed. */
function withoutUnread<T extends Graph>(graph: T, fetches: readonly string[]): T {
  const needed = new Set(fetches.map(nodeOf));
  for (const { name, input } of graph.nodes.toReversed()) {
    if (needed.has(name)) for (const from of input) needed.add(nodeOf(from));
  }
  return {
    ...graph,
    nodes: graph.nodes.filter(({ name, op }) => needed.has(name) || op === 'Placeholder'),
  };
}

function nodeOf(name: string): string {
  return name.split(':')[0] ?? name;
}
