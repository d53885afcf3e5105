import type { Note, Span } from '../diagnostics/diagnostic.ts';
import type { Reference } from '../spec/checked.ts';
import { parseReference, referenceScalars } from '../spec/references.ts';
import { valueAt, type MapNode, type TreeNode } from '../spec/tree.ts';

/** Where a layer stands: what it is called, what it reads, who made it. */
export interface Place {
  readonly instance: Note | undefined;
  readonly name: string;
  readonly nameSpan: Span;
  readonly inputs: readonly Reference[] | undefined;
  readonly states: readonly Reference[];
  readonly inputsSpan?: Span | undefined;
  readonly span: Span;
}

export function placeOf(entry: MapNode, index: number): Place {
  const name = valueAt(entry, 'name');
  const inputs = valueAt(entry, 'inputs');
  return {
    // A layer without a name, which was reported, gets one that no reference can have.
    name: name?.kind === 'scalar' && name.text !== '' ? name.text : `(layer ${index + 1})`,
    nameSpan: name?.span ?? entry.span,
    inputs: readInputs(inputs),
    states: readReferences(valueAt(entry, 'initialState')) ?? [],
    inputsSpan: inputs?.span,
    span: entry.span,
    instance: entry.instance && instanceNote(entry.instance),
  };
}

/** The references of `inputs:` with the names of a map; undefined when the key is absent. What is not text was reported. */
function readInputs(node: TreeNode | undefined): readonly Reference[] | undefined {
  if (node?.kind !== 'map') return readReferences(node);
  return [...node.entries.values()].flatMap(({ key, keySpan, value }) => {
    const port = { name: key, span: keySpan };
    return (readReferences(value) ?? []).map((reference) => ({ ...reference, port }));
  });
}

/** The references of `inputs:` or `outputs:`; undefined when the key is absent. What is not text was reported. */
export function readReferences(node: TreeNode | undefined): readonly Reference[] | undefined {
  if (node === undefined) return undefined;
  const names = referenceScalars(node).filter(({ value }) => typeof value === 'string');
  return names.map(({ text, span, through }) => ({
    ref: parseReference(text),
    span,
    ...(through && { through }),
  }));
}

export function instanceNote({ name, span }: NonNullable<MapNode['instance']>): Note {
  return { message: `${name} is made here`, span };
}
