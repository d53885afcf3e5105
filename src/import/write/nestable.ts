import type { TensorRef } from '../../spec/graph.ts';
import { entriesIn, isGroup, type Group, type Item } from '../translate/group.ts';
import type { Ref } from '../translate/ref.ts';

/** The names of the networks inside a network that can be blocks: all calls of each, or none. */
export function nestable(items: readonly Item[]): ReadonlySet<string> {
  const groups = groupsIn(items);
  const refused = new Set(groups.filter((group) => !fits(group)).map(({ name, owner }) => owner ?? name));
  return new Set(
    groups.flatMap(({ name, owner }) => (owner === undefined && !refused.has(name) ? [name] : [])),
  );
}

function groupsIn(items: readonly Item[]): readonly Group[] {
  return items.flatMap((item) => (isGroup(item) ? [item, ...groupsIn(item.items)] : []));
}

/** Its inputs are told apart by what it reads, so it must read different tensors; and it must have layers. */
function fits({ name, items, inputs, inputNames, outputs }: Group): boolean {
  const texts = inputs.map((ref) => `${ref?.entry}:${ref?.output}`);
  const locals = new Set(entriesIn(items).map((entry) => entry.name.text.slice(name.length + 1)));
  return (
    locals.size > 0 &&
    new Set(texts).size === texts.length &&
    outputs.every((ref) => ref?.entry.startsWith(`${name}.`)) &&
    inputNames.every((input) => !locals.has(input))
  );
}

/** References of the translation as those of a graph. */
export function refsOf(refs: readonly (Ref | undefined)[]): readonly TensorRef[] {
  return refs.flatMap((ref) => (ref === undefined ? [] : [{ layer: ref.entry, output: ref.output }]));
}
