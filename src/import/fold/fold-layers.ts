import type { JsonMap } from '../../spec/json.ts';
import type { Folded } from './block.ts';
import { chooseFolds } from './choose.ts';
import { chains, isInstance, type Part } from './chains.ts';
import { instanceEntry, instanceOf, isCounted, type Instance } from './instances.ts';
import { linesOf, type Line } from './line.ts';
import { numberedGroups } from './numbered/index.ts';
import { prefixGroups } from './prefix-groups.ts';
import type { Run } from './run.ts';

/**
 * By what groups are found: first by numbers anywhere in names, in stretches of at least so many lines, one length after
 * the other; then by how names begin.
 */
export type FoldBy = readonly number[];

/** The entries of a level, repeated groups folded; their blocks are added to `blocks`. */
export function foldLayers(
  layers: readonly JsonMap[],
  inputs: readonly string[],
  blocks: Map<string, JsonMap>,
  by: FoldBy,
): readonly JsonMap[] {
  const only = inputs.length === 1 ? inputs[0] : undefined;
  const lines = linesOf(layers, only);
  const folds = new Map<Run, Instance>();
  for (const folded of foldsOf(lines, by)) {
    const name = newName(folded, blocks);
    blocks.set(name, folded.block);
    for (const run of folded.runs) folds.set(run, renamed(instanceOf(run, name, folded), lines));
    // What has names of its own outside is a block already.
    if (folded.outer !== undefined) continue;
    const inner = folded.block['inputs'];
    const names = Array.isArray(inner) ? (inner as readonly string[]) : [];
    const own = folded.block['layers'] as readonly JsonMap[];
    blocks.set(name, { ...folded.block, layers: foldLayers(own, names, blocks, by) });
  }
  return entriesOf(lines, only, folds);
}

/** What has names of its own outside may be called anything that no layer is called. */
function renamed(instance: Instance, lines: readonly Line[]): Instance {
  if (!isCounted(instance)) return instance;
  let { name } = instance;
  while (lines.some((line) => line.name === name))
    name = name.replace(instance.block, `${instance.block}_block`);
  return { ...instance, name };
}

function foldsOf(lines: readonly Line[], by: FoldBy): readonly Folded[] {
  const taken = new Set<Line>();
  const folds: Folded[] = [];
  for (const shortest of by) {
    let more: readonly Folded[];
    do {
      more = chooseFolds(numberedGroups(lines, taken, shortest), taken);
      folds.push(...more);
    } while (more.length > 0);
  }
  return [...folds, ...chooseFolds(prefixGroups(lines), taken)];
}

/** The lines with runs as instances, those that follow one another as one. */
function entriesOf(
  lines: readonly Line[],
  only: string | undefined,
  folds: ReadonlyMap<Run, Instance>,
): readonly JsonMap[] {
  const inside = new Map(
    [...folds].flatMap(([run, instance]) => run.lines.map((line) => [line, instance] as const)),
  );
  // Of a run, one part is left.
  const parts = chains([...new Set(lines.map((line): Part => inside.get(line) ?? line))]);
  return parts.map((part, i) => written(part, i === 0 ? only : outputOf(parts[i - 1])));
}

function outputOf(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined;
  return isInstance(part) ? part.output : part.name;
}

/** What a line leaves out is still what the entry before it gives: a run ends with the layer that its name stands for. */
function written(part: Part, previous: string | undefined): JsonMap {
  return isInstance(part) ? instanceEntry(part, previous) : part.entry;
}

/** A name after the words that the instances' names have in common: `block`. */
function newName({ runs, outer }: Folded, blocks: ReadonlyMap<string, JsonMap>): string {
  const words = (runs[0]?.name ?? '').split(/[_.-]/).map((word) => word.replace(/\d+[a-z]?$/, ''));
  const word = outer?.word ?? words.filter((each) => each !== '').at(-1) ?? 'block';
  // Letters, since instances are numbered: a block called block_2 beside an instance of that name would puzzle.
  const letters = Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => `${word}_${letter}`);
  return [word, ...letters].find((name) => !blocks.has(name)) ?? `${word}_${blocks.size}`;
}
