import type { NodeDef } from '../graph-def.ts';
import type { Made } from '../recorder.ts';

/** A recorded graph as rules see it. */
export interface GraphView {
  /** The node behind an input; casts to the type that it has already are looked through. */
  behind(name: string): NodeDef | undefined;
  /** The nodes that read a node's first output. */
  readersOf(name: string): readonly NodeDef[];
  /** The outputs of a node. */
  madeBy(name: string): readonly Made[];
  /** Whether an output is fetched. */
  isFetched(name: string): boolean;
}

/** What takes a node's place: some nodes, of which the last has its name. */
export interface Replacement {
  readonly nodes: readonly NodeDef[];
  /** What those before the last give. */
  readonly made: ReadonlyMap<string, readonly Made[]>;
}

/** A rule: what may stand in a node's place and gives the same numbers; undefined where it does not apply. */
export type Rule = (node: NodeDef, graph: GraphView) => Replacement | undefined;

export interface Graph {
  readonly nodes: readonly NodeDef[];
  readonly made: ReadonlyMap<string, readonly Made[]>;
}

export function viewOf({ nodes, made }: Graph, fetches: readonly string[]): GraphView {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const readers = new Map<string, NodeDef[]>();
  for (const node of nodes) {
    for (const name of node.input) readers.set(name, [...(readers.get(name) ?? []), node]);
  }
  const behind = (name: string): NodeDef | undefined => {
    const node = byName.get(name);
    const [from] = node?.input ?? [];
    return node !== undefined && from !== undefined && isIdle(node) ? behind(from) : node;
  };
  return {
    behind,
    readersOf: (name) => readers.get(name) ?? [],
    madeBy: (name) => made.get(name) ?? [],
    isFetched: (name) => fetches.includes(name),
  };
}

/** The node behind an input that nobody else reads. */
export function onlyReadBy(reader: NodeDef, name: string, graph: GraphView): NodeDef | undefined {
  const readers = graph.readersOf(name);
  const alone = readers.length === 1 && readers[0] === reader && !graph.isFetched(name);
  return alone ? graph.behind(name) : undefined;
}

/** A cast that changes nothing. */
function isIdle({ op, attr }: NodeDef): boolean {
  return op === 'Cast' && attr['SrcT']?.type === attr['DstT']?.type;
}
