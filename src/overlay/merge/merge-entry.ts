import { entryAtPath, namedWidths, withoutPath } from '../../layers/index.ts';
import { canonicalEntry } from '../../parse/index.ts';
import { canonicalLayerType } from '../../spec/names.ts';
import { textAt } from '../../spec/model-tree.ts';
import { showValue, valueAt, withEntries, withEntry, type MapEntry, type MapNode } from '../../spec/tree.ts';
import { isWidthChange, readWidthForm } from '../width-form.ts';
import { layerLookup } from '../../spec/lookup.ts';
import { refuseInLists } from './refuse-in-list.ts';
import { mergeMap } from './merge-map.ts';
import type { Merging, Scope } from './merging.ts';
import { noteSet, noteWhole } from './record.ts';

/** Keys of an entry that are about merging, or that say which layer it is. */
const notArguments: ReadonlySet<string> = new Set(['name', 'match', 'expect']);

/** The entry of a layer after a patch. Its type stays; `$patch: replace` is for another one. */
export function mergeEntry(base: MapNode, patch: MapNode, scope: Scope, merging: Merging): MapNode {
  const type = textAt(base, 'type') ?? textAt(patch, 'type') ?? '';
  if (!keepsType(type, patch, merging)) return base;
  const args = argumentsOf(patch, type, merging);
  const kept = splitWidth(refuseInLists(args, base, merging), base, scope, merging);
  return mergeMap(base, kept, layerLookup(type, merging.extra), scope, merging);
}

/** A layer that an overlay adds, or puts in the place of another: `replaced`. */
export function newEntry(
  patch: MapNode,
  replaced: MapNode | undefined,
  scope: Scope,
  merging: Merging,
): MapNode {
  const type = textAt(patch, 'type') ?? '';
  const name = patch.entries.get('name');
  const head: MapNode = { kind: 'map', entries: new Map(), span: patch.span };
  if (replaced !== undefined) noteWhole(scope, replaced, patch.span, merging);
  if (name !== undefined) noteSet(scope, undefined, name.value, merging);
  merging.changed = true;
  const args = argumentsOf(patch, type, merging);
  const typed = withCanonicalType(args, type);
  const entry = mergeMap(
    name === undefined ? head : withEntry(head, name),
    typed,
    layerLookup(type, merging.extra),
    scope,
    merging,
  );
  return replaced === undefined ? entry : { ...entry, replaced };
}

/** Of the directives, only `$unset` is about arguments; the others were read with the entry. */
function isArgument(key: string): boolean {
  return key === '$unset' || (!key.startsWith('$') && !notArguments.has(key));
}

function argumentsOf(patch: MapNode, type: string, { extra, report }: Merging): MapNode {
  const own = [...patch.entries.values()].filter(({ key }) => isArgument(key));
  return canonicalEntry(withEntries(patch, own), type, extra, report);
}

function withCanonicalType(args: MapNode, type: string): MapNode {
  const entry = args.entries.get('type');
  const canonical = canonicalLayerType(type);
  if (entry?.value.kind !== 'scalar' || canonical === undefined) return args;
  return withEntry(args, { ...entry, value: { ...entry.value, value: canonical, text: canonical } });
}

function keepsType(type: string, patch: MapNode, merging: Merging): boolean {
  const said = valueAt(patch, 'type');
  if (said?.kind !== 'scalar' || (canonicalLayerType(said.text) ?? said.text) === type) return true;
  merging.report({
    code: 'type-change',
    message: `this layer is of type ${type}, not ${said.text}`,
    span: said.span,
    suggestion: 'to put another type in its place write $patch: replace and all of its arguments',
  });
  return false;
}

/** A width in a form such as `32 -> 64` or `x2` is kept for later: what it starts from may be a param. */
function splitWidth(args: MapNode, base: MapNode, scope: Scope, merging: Merging): MapNode {
  return namedWidths(base).reduce((rest, { name, path }) => {
    const entry = entryAtPath(rest, path);
    if (entry === undefined || !isWidthChange(entry.value)) return rest;
    if (scope.path[0] === 'blocks') refuseInBlock(entry, scope, merging);
    else pushWidth({ ...entry, key: name }, scope.override, merging);
    return withoutPath(rest, path);
  }, args);
}

/** What a width of a block starts from is known in its instances only. */
function refuseInBlock({ value }: MapEntry, { path }: Scope, { report }: Merging): void {
  report({
    code: 'bad-width',
    message: `inside a block a width is a number or a reference, not ${showValue(value)}`,
    span: value.span,
    suggestion: `aim at the layers of its instances: widths: {"*.${path.at(-1) ?? ''}": …}`,
  });
}

/** Keeps one entry of `widths`, whose key is a layer's name or a glob. */
export function pushWidth(
  { key, keySpan, value }: MapEntry,
  override: boolean,
  { file, order, widths, report }: Merging,
): void {
  const form = readWidthForm(value, report);
  if (form === undefined) return;
  const place = { order, baseCount: file.baseCount, file: file.document.file, group: file.group, override };
  widths.push({ target: key, targetSpan: keySpan, form, valueSpan: value.span, ...place });
}
