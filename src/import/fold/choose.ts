import { lineCount } from '../../render/index.ts';
import type { JsonMap } from '../../spec/json.ts';
import { blockOf, type Folded } from './block.ts';
import { chains, isInstance } from './chains.ts';
import { instanceEntry, instanceOf } from './instances.ts';
import type { Line } from './line.ts';
import type { Group } from './run.ts';

/** More params than this make a block harder to read than what it stands for. */
const PARAMS = 6;
/** Lines that a block must spare: more when its layers have names of their own outside, which take reading. */
const SPARED = { within: 4, outside: 12 };

/** Groups of runs to fold, none of which share a line, the ones that spare most first; lines `taken` are left alone. */
export function chooseFolds(candidates: readonly Group[], taken: Set<Line>): readonly Folded[] {
  const chosen: Folded[] = [];
  let groups = candidates.map((group) => ranked(withoutTaken(group, taken)));
  while (groups.length > 0) {
    const best = groups.reduce((a, b) => (b.spared > a.spared ? b : a));
    const folded = blockOf(best.group);
    if (folded === undefined || best.spared === 0) break;
    chosen.push(folded);
    for (const line of best.group.runs.flatMap((run) => run.lines)) taken.add(line);
    groups = groups.filter((each) => each !== best).map((each) => again(each, taken));
  }
  return chosen.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ runs }: Folded): number {
  return runs[0]?.start ?? 0;
}

interface Ranked {
  readonly group: Group;
  readonly spared: number;
}

function ranked(group: Group): Ranked {
  return { group, spared: sparedBy(group) };
}

function again(each: Ranked, taken: ReadonlySet<Line>): Ranked {
  const group = withoutTaken(each.group, taken);
  return group === each.group ? each : ranked(group);
}

function withoutTaken(group: Group, taken: ReadonlySet<Line>): Group {
  const left = group.runs.map((run) => !run.lines.some((line) => taken.has(line)));
  if (!left.includes(false)) return group;
  const { runs, outer } = group;
  const counters = outer?.counters.map(({ name, values }) => ({
    name,
    values: values.filter((_, i) => left[i]),
  }));
  return {
    runs: runs.filter((_, i) => left[i]),
    ...(outer && counters && { outer: { ...outer, counters } }),
  };
}

/** How many lines of text a block spares; none for one that is not worth it. */
function sparedBy(group: Group): number {
  if (group.runs.length < 2) return 0;
  const folded = blockOf(group);
  const counters = group.outer?.counters.length ?? 0;
  if (folded === undefined || folded.params.length > PARAMS) return 0;
  const { runs, block, params } = folded;
  const before = runs.reduce((sum, { lines }) => sum + linesIn(lines.map(({ entry }) => entry)), 0);
  const instances = chains(runs.map((run) => instanceOf(run, 'block', folded))).filter(isInstance);
  const heads = Object.keys(block).length + params.length + counters + 1 + 2 * sumsIn(group);
  const own = linesIn(block['layers'] as readonly JsonMap[], 6) + heads;
  const spared =
    before - own - linesIn(instances.map((instance) => instanceEntry(instance, instance.inputs[0])));
  return spared < (group.outer === undefined ? SPARED.within : SPARED.outside) ? 0 : spared;
}

/** Names such as `conv_$(n + 1)` take reading: cells are best parted where all numbers are the same. */
function sumsIn({ outer }: Group): number {
  return outer?.templates.filter((template) => template.includes(' ')).length ?? 0;
}

function linesIn(entries: readonly JsonMap[], indent = 2): number {
  return entries.reduce((sum, entry) => sum + lineCount(entry, indent), 0);
}
