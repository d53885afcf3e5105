import { lineCount } from '../../render/index.ts';
import type { JsonMap } from '../../spec/json.ts';
import { blockOf, type Folded } from './block.ts';
import { chains, isInstance } from './chains.ts';
import { instanceEntry, instanceOf } from './instances.ts';
import type { Line } from './line.ts';
import { runsOf, type Run } from './runs.ts';
import { signatureOf } from './signature.ts';

/** More params than this make a block harder to read than what it stands for. */
const PARAMS = 6;
/** Lines that a block must spare. */
const SPARED = 4;

/** Groups of runs to fold, none of which share a line, the ones that spare most first. */
export function chooseFolds(lines: readonly Line[]): readonly Folded[] {
  const chosen: Folded[] = [];
  const taken = new Set<Line>();
  let groups = groupsOf(lines).map((runs) => ({ runs, spared: sparedBy(blockOf(runs)) }));
  while (groups.length > 0) {
    const best = groups.reduce((a, b) => (b.spared > a.spared ? b : a));
    const folded = best.spared < SPARED ? undefined : blockOf(best.runs);
    if (folded === undefined) break;
    chosen.push(folded);
    for (const line of best.runs.flatMap((run) => run.lines)) taken.add(line);
    groups = groups.filter((group) => group !== best).map((group) => withoutTaken(group, taken));
  }
  return chosen.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ runs }: Folded): number {
  return runs[0]?.start ?? 0;
}

interface Group {
  readonly runs: readonly Run[];
  readonly spared: number;
}

function withoutTaken(group: Group, taken: ReadonlySet<Line>): Group {
  const runs = group.runs.filter((run) => !run.lines.some((line) => taken.has(line)));
  return runs.length === group.runs.length ? group : { runs, spared: sparedBy(blockOf(runs)) };
}

/** Runs by what they have in common; only what occurs twice can be folded. */
function groupsOf(lines: readonly Line[]): readonly (readonly Run[])[] {
  const groups = new Map<string, Run[]>();
  for (const run of runsOf(lines)) {
    const signature = signatureOf(run);
    groups.set(signature, [...(groups.get(signature) ?? []), run]);
  }
  return [...groups.values()].filter((runs) => runs.length > 1);
}

/** How many lines of text a block spares. */
function sparedBy(folded: Folded | undefined): number {
  if (folded === undefined || folded.runs.length < 2 || folded.params.length > PARAMS) return 0;
  const { runs, block, params } = folded;
  const before = runs.reduce((sum, { lines }) => sum + linesIn(lines.map(({ entry }) => entry)), 0);
  const instances = chains(runs.map((run) => instanceOf(run, 'block', folded))).filter(isInstance);
  const own =
    linesIn(block['layers'] as readonly JsonMap[], 6) + Object.keys(block).length + params.length + 1;
  return before - own - linesIn(instances.map((instance) => instanceEntry(instance, instance.inputs[0])));
}

function linesIn(entries: readonly JsonMap[], indent = 2): number {
  return entries.reduce((sum, entry) => sum + lineCount(entry, indent), 0);
}
