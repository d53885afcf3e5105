import { scalar, valueAt, withEntry, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { mapReferences } from './references.ts';
import type { Level, Named, Run } from './run.ts';

/** What an entry reads, by full names. Undefined when the next stage can tell: the plain layer before it. */
export function inputsOf({ entry, name, previous }: Named, level: Level, run: Run): TreeNode | undefined {
  const inputs = valueAt(entry, 'inputs');
  if (inputs !== undefined) return inFull(inputs, level);
  if (previous === undefined) {
    if (level.prefix !== '') reportMissingInputs(name, level, run);
    return undefined;
  }
  const plain = level.prefix === '' && !run.aliases.has(previous);
  return plain ? undefined : scalar(previous, name.span);
}

/** The entry that stands for another, or for one of its own, with that one's first states by their full names. */
export function withStatesOf({ entry }: Named, made: MapNode, level: Level): MapNode {
  const row = entry.entries.get('initialState');
  return row === undefined ? made : withEntry(made, { ...row, value: inFull(row.value, level) });
}

function inFull(references: TreeNode, { prefix }: Level): TreeNode {
  return prefix === '' ? references : mapReferences(references, (node) => `${prefix}${node.text}`);
}

function reportMissingInputs(name: ScalarNode, level: Level, { report }: Run): void {
  report({
    code: 'missing-inputs',
    message: `${name.text} must say what it reads: ${level.instance?.name ?? 'this'} has several inputs`,
    span: name.span,
  });
}
