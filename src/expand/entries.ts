import { evaluateTree } from '../resolve/index.ts';
import { entryKind, textAt } from '../spec/model-tree.ts';
import { valueAt, withEntry, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { expandCall } from './call.ts';
import { checkEntry } from './check-entry.ts';
import { emitAs, outerName } from './emit-as.ts';
import { callOf, emit, emitBroken, withInputs } from './emit.ts';
import { groupOf } from './group-of.ts';
import { expandGroup } from './group.ts';
import { inputsOf, withStatesOf } from './inputs-of.ts';
import type { Level, Named, Run } from './run.ts';

/** Expands the entries of the model or of one instance, in order. Returns the full name of the last one. */
export function expandEntries(items: readonly TreeNode[], level: Level, run: Run): string | undefined {
  const { scope } = level;
  const entries = scope === undefined ? items : items.map((item) => evaluateTree(item, scope, run.report));
  for (const entry of entries) remember(entry, level, run);
  let previous = level.first;
  for (const entry of entries) {
    if (run.full) break;
    const name = nameOf(entry);
    if (entry.kind !== 'map' || name === undefined) emit(entry, level, run);
    else {
      expandEntry({ entry, name, previous }, level, run);
      previous = level.prefix + name.text;
    }
  }
  return previous;
}

function remember(entry: TreeNode, level: Level, run: Run): void {
  const name = nameOf(entry);
  if (entry.kind !== 'map' || name === undefined || entryKind(entry) === 'layer') return;
  run.made.set(level.prefix + name.text, { entry, level });
}

function nameOf(entry: TreeNode): ScalarNode | undefined {
  const name = entry.kind === 'map' ? valueAt(entry, 'name') : undefined;
  return name?.kind === 'scalar' && typeof name.value === 'string' && name.text !== '' ? name : undefined;
}

function expandEntry(named: Named, level: Level, run: Run): void {
  const { entry, name } = named;
  const kind = entryKind(entry);
  if (kind === 'layer') return expandLayer(named, level, run);
  if (kind === 'instance') run.used.add(textAt(entry, 'block') ?? '');
  const silent: Run = { ...run, report: () => undefined };
  const groupBehind = () => (kind === 'call' ? undefined : groupOf(entry, kind, level, silent));
  if (!checkEntry(entry, kind, groupBehind, run.report, level.scope !== undefined))
    return emitBroken(name, level, run);
  if (kind === 'call') return expandCall(named, level, run);
  const group = groupOf(entry, kind, level, run);
  if (group === undefined) return emitBroken(name, level, run);
  const outer = level.shared === undefined ? outerName(entry, level, run) : undefined;
  if (outer === 'broken') return emitBroken(name, level, run);
  const shared = level.shared && level.shared + name.text;
  expandGroup({ ...named, group, made: { entry, level }, shared, outer: outer?.text }, level, run);
}

function expandLayer(named: Named, level: Level, run: Run): void {
  const { entry, name } = named;
  const inputs = inputsOf(named, level, run);
  if (level.shared === undefined) {
    let layer = withStatesOf(named, inputs === undefined ? entry : withInputs(entry, inputs), level);
    for (const [key, value] of level.marks) layer = withEntry(layer, { key, keySpan: value.span, value });
    return valueAt(entry, 'as') === undefined ? emit(layer, level, run) : emitAs(layer, name, level, run);
  }
  const call = callOf(name, `${level.shared}${name.text}`, inputs);
  emit(withStatesOf(named, call, level), level, run);
}
