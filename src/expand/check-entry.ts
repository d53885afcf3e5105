import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import { textAt, type EntryKind } from '../spec/model-tree.ts';
import { isBroken, toPlain, valueAt, type MapEntry, type MapNode } from '../spec/tree.ts';
import type { Group } from './run.ts';
import { checkSection, noOuterName, reportProblems } from '../validate/index.ts';

/** An instance, call or nested model against its schema; false when it cannot be expanded. */
export function checkEntry(
  entry: MapNode,
  kind: Exclude<EntryKind, 'layer'>,
  /** What it stands for, to say where a key that is not its own belongs. */
  groupBehind: () => Group | undefined,
  report: Reporter,
  inBlock: boolean,
): boolean {
  const name = textAt(entry, 'name') ?? 'this entry';
  const relay: Reporter = (r) =>
    report(r.code === 'unknown-key' ? withHint(r, entry, name, groupBehind()) : r);
  const problems = checkSection(kind, toPlain(entry));
  const sound = reportProblems(problems, entry, `${name} (${titles[kind]})`, relay);
  const as = entry.entries.get('as');
  if (as !== undefined && kind === 'instance' && !inBlock) {
    report(noOuterName(as, name));
    return false;
  }
  const start = entry.entries.get('start');
  if (start !== undefined && !entry.entries.has('repeat')) {
    report(startOfOne(start, name));
    return false;
  }
  return sound && !isBroken(entry);
}

function startOfOne({ keySpan }: MapEntry, name: string): Report {
  return {
    code: 'missing-key',
    message: `${name} has "start", the number of the first of several, but no "repeat"`,
    span: keySpan,
    suggestion: `add repeat: 1 for the name ${name}.1 with that number, or remove start`,
  };
}

/** What is no key of an entry may be a param of what it stands for, or an argument of a layer inside. */
function withHint(report: Report, entry: MapNode, name: string, group: Group | undefined): Report {
  const row = [...entry.entries.values()].find(({ keySpan }) => keySpan === report.span);
  if (row === undefined || group === undefined || report.suggestion?.startsWith('did you mean') === true)
    return report;
  const params = group.params?.kind === 'map' ? [...group.params.entries.keys()] : [];
  if (params.includes(row.key)) {
    const written = row.value.kind === 'scalar' ? row.value.text : '…';
    return { ...report, suggestion: `it is a param of ${group.title}: with: {${row.key}: ${written}}` };
  }
  const inner = innerName(group);
  if (inner === undefined) return report;
  const from = valueAt(entry, 'repeat') === undefined ? name : `${name}.*`;
  const reach = `for an argument of a layer inside, aim at that layer: ${from}.${inner}`;
  return { ...report, suggestion: `${report.suggestion ?? ''}; ${reach}`.replace(/^; /, '') };
}

function innerName({ layers }: Group): string | undefined {
  const [first] = layers;
  return first?.kind === 'map' ? textAt(first, 'name') : undefined;
}

const titles = {
  instance: 'the instance of a block',
  call: 'a call',
  nestedModel: 'a nested model',
} as const;
