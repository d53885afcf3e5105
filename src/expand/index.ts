import type { Reporter } from '../diagnostics/diagnostic.ts';
import { canonicalModel } from '../parse/index.ts';
import type { Resolved } from '../resolve/index.ts';
import { entryKind, layerEntries } from '../spec/model-tree.ts';
import { inputNames } from '../spec/references.ts';
import { valueAt, withEntries, type MapNode } from '../spec/tree.ts';
import { readBlocks } from './blocks.ts';
import { expandEntries } from './entries.ts';
import { withNestedWeights } from './nested-weights.ts';
import { renameOutputs } from './output-keys.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Level, ReadNested, Run } from './run.ts';
import { reportUnusedBlocks } from './unused.ts';

export type { Nested, ReadNested } from './run.ts';

/** What expansion depends on beside the model. */
export interface Expansion {
  readonly readNested: ReadNested;
  /** What a scale makes of a `repeat`. */
  readonly repeat?: ((repeat: number) => number) | undefined;
}

/**
 * The model with every block's instance, nested model and call of one replaced by its layers, under stable dotted
 * names (`stage2.1.conv`). What is left are layers and calls of layers.
 */
export function expand(
  { root, scope }: Resolved,
  { readNested, repeat = (n) => n }: Expansion,
  report: Reporter,
): MapNode {
  const layers = valueAt(root, 'layers');
  if (layers?.kind !== 'list' || isFlat(root)) return root;
  const run: Run = {
    blocks: readBlocks(root, report),
    scope,
    expandEntries,
    layers: [],
    weights: [],
    aliases: new Map(),
    made: new Map(),
    outerNames: new Map(),
    used: new Set(),
    readNested,
    scaledRepeat: repeat,
    report: oncePerPlace(report),
    full: false,
  };
  expandEntries(layers.items, modelLevel(root), run);
  reportUnusedBlocks(root, run);
  const { items, outputs, layerOf } = resolveReferences(root, run);
  const rows = [...root.entries.values()].flatMap((row) => {
    if (row.key === 'blocks') return [];
    if (row.key === 'layers') return [{ ...row, value: { ...layers, items } }];
    return [row.key === 'outputs' && outputs !== undefined ? { ...row, value: outputs } : row];
  });
  const named = renameOutputs(withEntries(root, rows), layerOf, report);
  return canonicalModel(withNestedWeights(named, run.weights), report);
}

function isFlat(root: MapNode): boolean {
  return !root.entries.has('blocks') && layerEntries(root).every(({ entry }) => entryKind(entry) === 'layer');
}

function modelLevel(root: MapNode): Level {
  const [first, second] = inputNames(root);
  return {
    prefix: '',
    within: '',
    outerPrefix: '',
    outside: '',
    scope: undefined,
    shared: undefined,
    first: second === undefined ? first : undefined,
    instance: undefined,
    marks: new Map(),
    depth: 0,
  };
}

/** A mistake in a block is found in each of its instances. */
function oncePerPlace(report: Reporter): Reporter {
  const said = new Set<string>();
  return (r) => {
    const place = `${r.code} ${r.span?.file} ${r.span?.start} ${r.span?.end}`;
    if (!said.has(place)) report(r);
    said.add(place);
  };
}
