import type { Reporter } from '../diagnostics/diagnostic.ts';
import { textAt, type EntryKind } from '../spec/model-tree.ts';
import { isBroken, toPlain, type MapNode } from '../spec/tree.ts';
import { checkSection, reportProblems } from '../validate/index.ts';

/** An instance, call or nested model against its schema; false when it cannot be expanded. */
export function checkEntry(entry: MapNode, kind: Exclude<EntryKind, 'layer'>, report: Reporter): boolean {
  const name = textAt(entry, 'name') ?? 'this entry';
  const sound = reportProblems(
    checkSection(kind, toPlain(entry)),
    entry,
    `${name} (${titles[kind]})`,
    report,
  );
  return sound && !isBroken(entry);
}

const titles = {
  instance: 'the instance of a block',
  call: 'a call',
  nestedModel: 'a nested model',
} as const;
