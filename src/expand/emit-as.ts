import { evaluateTemplate } from '../resolve/index.ts';
import { valueAt, withoutKey, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { emit, emitBroken, renamedTo } from './emit.ts';
import type { Level, Run } from './run.ts';

/** A layer of a block that has a name of its own outside; what its instance would call it leads there. */
export function emitAs(layer: MapNode, name: ScalarNode, level: Level, run: Run): void {
  const outer = outerName(layer, level, run);
  // Outside blocks, and where it is no text, it is left for later stages to refuse.
  if (outer === undefined) return emit(layer, level, run);
  if (outer === 'broken') return emitBroken(name, level, run);
  run.aliases.set(level.prefix + name.text, { same: outer.text });
  emit(withoutKey(layer, 'as'), level, run, outer);
}

/** What an entry in a block is called outside, by its `as`; undefined where it has none. */
export function outerName(entry: MapNode, level: Level, run: Run): ScalarNode | 'broken' | undefined {
  const as = valueAt(entry, 'as');
  if (level.scope === undefined || as?.kind !== 'scalar' || typeof as.value !== 'string') return undefined;
  const outer = evaluateTemplate(as, level.scope, run.report);
  const full = level.outside + outer.text;
  return outer.broken === true || isTaken(full, as, level, run) ? 'broken' : renamedTo(outer, full);
}

/** Whether another instance has called its layer so: the name does not depend on what differs. */
function isTaken(full: string, as: ScalarNode, level: Level, { outerNames, report }: Run): boolean {
  const other = outerNames.get(full);
  outerNames.set(full, other ?? { as, within: level.within });
  if (other?.as.span.start !== as.span.start || other.as.span.file !== as.span.file) return false;
  report({
    code: 'duplicate-name',
    message: `${other.within} and ${level.within} both call a layer "${full}"`,
    span: as.span,
    suggestion: `let the name differ by a param, or by the number of a repeated instance: "${as.text}_$(index)"`,
  });
  return true;
}
