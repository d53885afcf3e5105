import type { Report } from '../diagnostics/diagnostic.ts';
import { referenceScalars } from '../spec/references.ts';
import { valueAt, type MapNode, type TreeNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import { inputsOf } from './inputs-of.ts';
import type { GroupEntry, Level, Run } from './run.ts';

/** What the inputs of a group read, in their order, by full names; too few or too many are reported. */
export function boundInputs(entry: GroupEntry, level: Level, run: Run): readonly string[] | undefined {
  const { group, name, previous } = entry;
  const node = inputsOf(entry, level, run);
  const span = (valueAt(entry.entry, 'inputs') ?? name).span;
  if (node?.kind === 'map') return byName(node, entry, run);
  const given = node === undefined ? (previous === undefined ? [] : [previous]) : texts(node);
  const wanted = group.inputs?.length ?? 1;
  if (given.length === wanted) return given;
  if (given.length === 0) run.report(mustSay(entry));
  else
    run.report({
      code: 'wrong-arity',
      message: `${group.title} reads ${described(group.inputs)}, not ${given.length}`,
      span,
    });
  return undefined;
}

function texts(node: TreeNode): readonly string[] {
  return referenceScalars(node).map(({ text }) => text);
}

function described(inputs: readonly string[] | undefined): string {
  if (inputs === undefined || inputs.length === 1) return 'one input';
  return `${inputs.length} inputs (${inputs.join(', ')})`;
}

function mustSay({ name, group }: GroupEntry): Report {
  return {
    code: 'missing-inputs',
    message: `${name.text} must say what it reads: ${group.title} has ${described(group.inputs)}`,
    span: name.span,
  };
}

/** `inputs: {query: a, value: b}`. */
function byName(map: MapNode, { group }: GroupEntry, run: Run): readonly string[] | undefined {
  const names = group.inputs ?? [];
  let sound = true;
  for (const { key, keySpan } of map.entries.values()) {
    if (names.includes(key)) continue;
    sound = false;
    const message = `${group.title} has no input "${key}"`;
    const suggestion =
      didYouMean(key, names) ?? (names.length === 0 ? 'it has one, without a name' : undefined);
    run.report({ code: 'unknown-reference', message, span: keySpan, suggestion });
  }
  const bound = names.map((name) => {
    const value = valueAt(map, name);
    if (value?.kind === 'scalar') return value.text;
    sound = false;
    run.report({
      code: 'missing-inputs',
      message: `${group.title} reads ${described(names)}: "${name}" is missing`,
      span: map.span,
    });
    return name;
  });
  return sound ? bound : undefined;
}
