import {
  handsWidthOn,
  needsOneWidth,
  plainAtPath,
  rowOf,
  stateWidthsOf,
  widthPartsOf,
  widthPathOf,
} from '../layers/index.ts';
import type { GraphNode, ModelGraph } from '../spec/graph.ts';
import { Groups } from './groups.ts';
import type { BaseWidths } from './base-widths.ts';

/** The width of what a layer gives: who set it, what it is, and what it was before anything changed it. */
export interface Flow {
  /** The layer that set it: one with a width of its own, an input, or one of which nothing is known. */
  readonly source: string;
  readonly base: number | undefined;
  readonly width: number | undefined;
}

/** Two widths that must be equal, were so in the base, and are no longer. */
export interface Breach {
  /** The layer at which they meet. */
  readonly at: GraphNode;
  readonly arms: readonly [Arm, Arm];
}

export interface Arm {
  /** The layer that is read there. */
  readonly name: string;
  readonly flow: Flow;
}

export interface WidthFlow {
  /** Layers that set widths, in groups that must be equal. */
  readonly groups: Groups;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly breaches: readonly Breach[];
}

interface Walk {
  readonly bases: BaseWidths;
  readonly groups: Groups;
  readonly flows: Map<string, Flow>;
  readonly breaches: Breach[];
}

/** Follows widths through the network, in one pass over its layers in topological order. */
export function followWidths(graph: ModelGraph, bases: BaseWidths): WidthFlow {
  const walk: Walk = { bases, groups: new Groups(), flows: new Map(), breaches: [] };
  for (const node of graph.nodes) walk.flows.set(node.name, flowOf(node, walk));
  const owners = new Map(graph.nodes.map((node) => [node.name, node]));
  for (const node of graph.nodes) tieCalls(node, owners, walk);
  return walk;
}

function flowOf(node: GraphNode, walk: Walk): Flow {
  if (node.extra !== undefined) {
    const { width } = node.extra;
    // What a plugin's layer does to a width that it does not set is not known.
    return width === undefined
      ? { source: node.name, base: undefined, width: undefined }
      : ownFlow(node, width, walk);
  }
  const row = rowOf(node.type);
  if (goesBack(node)) return tieBack(node, walk);
  const widths = ownWidths(node, walk);
  if (widths.size > 0) {
    if (row.states === true) tieStates(node, widths, walk);
    return givenFlow(node, widths, walk);
  }
  if (node.type === 'InputLayer') return inputFlow(node);
  const arms = node.inputs.flatMap(({ layer }) => armOf(layer, walk) ?? []);
  const [first] = arms;
  if (row.flow === 'merges') return merged(node, arms, walk);
  return first !== undefined && handsWidthOn(node) === true
    ? first.flow
    : { source: node.name, base: undefined, width: undefined };
}

/** Whether a call takes the layer's width and gives another, which it does not set. */
function goesBack({ type, extra, ports = [] }: GraphNode): boolean {
  const port = extra === undefined ? rowOf(type).reversePort : undefined;
  return port !== undefined && ports.includes(port);
}

/** The way back takes what is as wide as the layer. */
function tieBack(node: GraphNode, walk: Walk): Flow {
  const path = widthPathOf(node.type, node.args) ?? '';
  const own: Arm = { name: node.call ?? node.name, flow: ownFlow(node, path, walk) };
  const arm = firstArm(node, walk);
  if (arm !== undefined && arm.flow.base === own.flow.base) tie(node, own, arm, walk);
  return { source: node.name, base: undefined, width: undefined };
}

/** What a layer sets, by where it stands in its arguments: one width, or those of cells or layers inside. */
function ownWidths(node: GraphNode, walk: Walk): ReadonlyMap<string, Arm> {
  const path = widthPathOf(node.type, node.args);
  if (path !== undefined) return new Map([[path, { name: node.name, flow: ownFlow(node, path, walk) }]]);
  return new Map(
    widthPartsOf(node.type, node.args).map(({ key, path: inner }) => [
      inner,
      { name: `${node.name}.${key}`, flow: ownFlow(node, inner, walk, `.${key}`) },
    ]),
  );
}

/** Of several widths the last is what a stack of cells gives; two outputs that are added must be of one. */
function givenFlow(node: GraphNode, widths: ReadonlyMap<string, Arm>, walk: Walk): Flow {
  const given = widthPartsOf(node.type, node.args).flatMap(({ path, given: is }) => (is ? [path] : []));
  const [first, ...others] =
    given.length === 0 ? [...widths.values()] : given.flatMap((path) => widths.get(path) ?? []);
  if (first === undefined) return { source: node.name, base: undefined, width: undefined };
  if (others.length === 0) return first.flow;
  if (!needsOneWidth(node)) return { source: node.name, base: undefined, width: undefined };
  for (const other of others) if (other.flow.base === first.flow.base) tie(node, first, other, walk);
  return first.flow;
}

/** A call has the width, and the base, of the layer that it calls. */
function ownFlow(node: GraphNode, path: string, { bases }: Walk, key = ''): Flow {
  const source = `${node.call ?? node.name}${key}`;
  const value = plainAtPath(node.args, path);
  const width = typeof value === 'number' ? value : undefined;
  return { source, base: bases.get(source)?.base ?? width, width };
}

function inputFlow(node: GraphNode & { readonly type: 'InputLayer' }): Flow {
  const size = node.args.shape.at(-1) ?? undefined;
  return { source: node.name, base: size, width: size };
}

function armOf(name: string, { flows }: Walk): Arm | undefined {
  const flow = flows.get(name);
  return flow && { name, flow };
}

/** Arms of one width in the base must stay of one width; an arm of width 1 is broadcast and free. */
function merged(node: GraphNode, arms: readonly Arm[], walk: Walk): Flow {
  const widest = arms.reduce<Arm | undefined>(
    (best, arm) => ((arm.flow.base ?? 0) > (best?.flow.base ?? 0) ? arm : best),
    undefined,
  );
  if (widest === undefined) return { source: node.name, base: undefined, width: undefined };
  for (const arm of arms) if (arm.flow.base === widest.flow.base) tie(node, widest, arm, walk);
  return widest.flow;
}

/** A recurrent layer's first states are as wide as the layer, or as the cell that each is of. */
function tieStates(node: GraphNode, widths: ReadonlyMap<string, Arm>, walk: Walk): void {
  const states = node.inputs.slice(1);
  const paths = stateWidthsOf(node, states.length);
  for (const [i, { layer }] of states.entries()) {
    const arm = armOf(layer, walk);
    const own = widths.get(paths[i] ?? '');
    if (arm !== undefined && own !== undefined && arm.flow.base === own.flow.base) tie(node, own, arm, walk);
  }
}

/** A layer's kernel fits inputs of one width, so all its calls read the same. */
function tieCalls(node: GraphNode, owners: ReadonlyMap<string, GraphNode>, walk: Walk): void {
  const owner = node.call === undefined ? undefined : owners.get(node.call);
  if (owner === undefined || goesBack(node) || goesBack(owner)) return;
  const arm = firstArm(node, walk);
  const other = firstArm(owner, walk);
  if (arm !== undefined && other !== undefined && arm.flow.base === other.flow.base)
    tie(node, other, arm, walk);
}

function firstArm({ inputs: [input] }: GraphNode, walk: Walk): Arm | undefined {
  return input && armOf(input.layer, walk);
}

function tie(at: GraphNode, a: Arm, b: Arm, { groups, breaches }: Walk): void {
  if (a.flow.base === undefined) return;
  groups.join(a.flow.source, b.flow.source);
  if (a.flow.width !== b.flow.width) breaches.push({ at, arms: [a, b] });
}
