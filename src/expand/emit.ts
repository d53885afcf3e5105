import type { Span } from '../diagnostics/diagnostic.ts';
import { scalar, valueAt, withEntry, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { LAYERS, type Level, type Run } from './run.ts';

/** Adds a layer to the flat model, under its full name: `outer`, or what the level makes of its own. */
export function emit(entry: TreeNode, level: Level, run: Run, outer?: ScalarNode): void {
  if (run.layers.length >= LAYERS) return refuseMore(entry, run);
  run.layers.push({
    entry: entry.kind === 'map' ? placed(entry, level, outer ?? outerOf(entry, level, run)) : entry,
    prefix: level.prefix,
    within: level.within,
  });
}

/** The name of a layer whose instance is called otherwise outside; what it would be called leads there. */
function outerOf(entry: MapNode, { prefix, outerPrefix }: Level, run: Run): ScalarNode | undefined {
  const name = valueAt(entry, 'name');
  if (outerPrefix === prefix || !isText(name)) return undefined;
  const outer = renamedTo(name, outerPrefix + name.text);
  run.aliases.set(prefix + name.text, { same: outer.text });
  return outer;
}

function placed(entry: MapNode, { prefix, instance }: Level, outer: ScalarNode | undefined): MapNode {
  if (prefix === '') return entry;
  const name = valueAt(entry, 'name');
  const keySpan = entry.entries.get('name')?.keySpan ?? entry.span;
  const full = outer ?? (isText(name) ? renamedTo(name, prefix + name.text) : undefined);
  const renamed = full === undefined ? entry : withEntry(entry, { key: 'name', keySpan, value: full });
  return instance === undefined ? renamed : { ...renamed, instance };
}

function isText(node: TreeNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && typeof node.value === 'string';
}

export function renamedTo(name: ScalarNode, text: string): ScalarNode {
  return { ...name, value: text, text, quoted: true };
}

/** The entry `{name, call, inputs}`. */
export function callOf(
  name: ScalarNode,
  target: string,
  inputs: TreeNode | undefined,
  span: Span = name.span,
): MapNode {
  const rows = [
    ['name', name],
    ['call', scalar(target, span)],
  ] as const;
  const entry: MapNode = {
    kind: 'map',
    span,
    entries: new Map(rows.map(([key, value]) => [key, { key, keySpan: span, value }])),
  };
  return inputs === undefined ? entry : withInputs(entry, inputs);
}

export function withInputs(entry: MapNode, value: TreeNode): MapNode {
  const keySpan = entry.entries.get('inputs')?.keySpan ?? value.span;
  return withEntry(entry, { key: 'inputs', keySpan, value });
}

/** Keeps the place of an entry with an error, so that what reads it is not refused as well. */
export function emitBroken(name: ScalarNode, level: Level, run: Run): void {
  const { span } = name;
  const rows = [
    ['name', name],
    ['type', { ...scalar(null, span), broken: true } as const],
  ] as const;
  const entries = new Map(rows.map(([key, value]) => [key, { key, keySpan: span, value }]));
  emit({ kind: 'map', span, entries }, level, run);
}

function refuseMore(entry: TreeNode, run: Run): void {
  run.full = true;
  run.report({
    code: 'too-many-layers',
    message: `blocks expand to more than ${LAYERS.toLocaleString('en')} layers`,
    span: entry.span,
  });
}
