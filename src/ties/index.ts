import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import type { ModelGraph } from '../spec/graph.ts';
import type { MapNode } from '../spec/tree.ts';
import { baseWidths } from './base-widths.ts';
import { declaredTies } from './declared.ts';
import { fixTies } from './fix.ts';
import { brokenTie } from './report.ts';
import { tiedGroups } from './tied-groups.ts';
import { followWidths } from './width-flow.ts';

/** What became of the ties of a model. */
export interface Tied {
  /** The model with its groups widened, when that was asked for and needed. */
  readonly fixed: MapNode | undefined;
  /** The graph without the layers at which a tie breaks: their shapes would be refused once more. */
  readonly graph: ModelGraph;
}

/**
 * Holds widths together: what an Add or another merge brings together, a recurrent layer's first states, what a shared
 * layer reads in its calls, and what `tie:` lists. Widths that were equal in the base must be equal still.
 */
export function checkTies(
  graph: ModelGraph,
  root: MapNode,
  { fix, extra }: { readonly fix: boolean; readonly extra: ExtraTypes },
  report: Reporter,
): Tied {
  const bases = baseWidths(root, extra);
  const declared = declaredTies(root, bases, report);
  const groups = tiedGroups(followWidths(graph, bases), declared, bases);
  const fixed = fix ? fixTies(root, groups, bases, extra, report) : undefined;
  if (fixed !== undefined || groups.length === 0) return { fixed, graph };
  for (const group of groups) report(brokenTie(group, bases));
  const broken = new Set(groups.flatMap(({ breaches }) => breaches.map(({ at }) => at.name)));
  return { fixed, graph: { ...graph, nodes: graph.nodes.filter(({ name }) => !broken.has(name)) } };
}
