import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { CheckedSpec } from '../spec/checked.ts';
import type { GraphNode, ModelGraph, TensorRef } from '../spec/graph.ts';
import type { Callable } from './calls.ts';
import { connect } from './connect.ts';
import { sortTopologically } from './sort.ts';
import { reportUnused } from './unused.ts';

/** An entry with its references resolved. */
export interface Wired {
  readonly layer: Callable;
  readonly inputs: readonly TensorRef[];
  /** Names of the inputs, where they have names. */
  readonly ports?: readonly string[];
  /** False when an input was refused: the layer keeps its place but gets no shape. */
  readonly sound: boolean;
}

/**
 * Names to edges: every reference resolved, nodes in topological order. Broken layers are left out of `nodes`,
 * and what reads them is left to the next stage to skip.
 */
export function lower(
  spec: CheckedSpec,
  /** Where layers that are gone were deleted, for those that still read them. */
  deleted: ReadonlyMap<string, Span>,
  report: Reporter,
): ModelGraph | undefined {
  let failed = false;
  const relay: Reporter = (r) => {
    failed = true;
    report(r);
  };
  // Without inputs, which was reported, every reference to one would be reported as well.
  if (spec.inputs.length === 0) return undefined;
  const { wired, outputs } = connect(spec, deleted, relay);
  const sorted = sortTopologically(wired, relay);
  if (sorted === undefined) return undefined;
  if (!failed && !hasLostReferences(spec)) reportUnused(sorted, outputs, relay);
  const inputs = spec.inputs.map((input) => input.name);
  return { name: spec.name, nodes: sorted.flatMap(toNode), inputs, outputs };
}

/** When a reference could not even be read, what it meant seems unused. */
function hasLostReferences({ layers, outputs }: CheckedSpec): boolean {
  const lost = layers.some(({ type, inputs }) => type === undefined && inputs !== undefined);
  return lost || layers.length === 0 || outputs?.length === 0;
}

function toNode({ layer, inputs, ports, sound }: Wired): readonly GraphNode[] {
  if (layer.type === undefined || !sound) return [];
  const { nameSpan, states: _, ...rest } = layer;
  return [{ ...rest, inputs, ...(ports && { ports }), span: nameSpan }];
}
