import { entryKind, textAt } from '../spec/model-tree.ts';
import { valueAt } from '../spec/tree.ts';
import { callOf, emit, emitBroken } from './emit.ts';
import { groupOf } from './group-of.ts';
import { expandGroup } from './group.ts';
import { inputsOf, withStatesOf } from './inputs-of.ts';
import type { Level, Made, Named, Run } from './run.ts';

/** A call of a layer is left for later stages; one of an instance or a nested model calls each of its layers. */
export function expandCall(named: Named, level: Level, run: Run): void {
  const { entry, name } = named;
  const target = calledBy({ entry, level }, run);
  const made = target === undefined ? undefined : run.made.get(target);
  if (target === undefined) return emitBroken(name, level, run);
  const kind = made && entryKind(made.entry);
  if (made === undefined || kind === undefined || kind === 'layer' || kind === 'call') {
    const call = callOf(name, target, inputsOf(named, level, run), valueAt(entry, 'call')?.span);
    return emit(withStatesOf(named, call, level), level, run);
  }
  const group = groupOf(made.entry, kind, level, run);
  if (group === undefined) return emitBroken(name, level, run);
  expandGroup({ ...named, group, made, shared: target }, level, run);
}

/** The full name of what a call calls in the end: a call of a call is one of the same layer. */
function calledBy(call: Made, run: Run): string | undefined {
  const seen = new Set<string>();
  let { entry, level } = call;
  for (;;) {
    const full = `${level.shared ?? level.prefix}${textAt(entry, 'call') ?? ''}`;
    const next = run.made.get(full);
    if (next === undefined || entryKind(next.entry) !== 'call') return full;
    if (seen.has(full)) return reportCircle(call, full, run);
    seen.add(full);
    ({ entry, level } = next);
  }
}

function reportCircle({ entry }: Made, name: string, { report }: Run): undefined {
  const span = entry.entries.get('call')?.value.span;
  report({
    code: 'cycle',
    message: `"${name}" calls itself`,
    span,
    suggestion: 'a call names a layer that has weights of its own',
  });
  return undefined;
}
