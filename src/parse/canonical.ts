import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ParsedDocument } from '../spec/document.ts';
import {
  canonicalClass,
  canonicalKey,
  canonicalLayerType,
  canonicalWord,
  classNames,
  classVocabulary,
  layerProperties,
  sectionVocabulary,
} from '../spec/names.ts';
import { entryProperties, type ExtraTypes } from '../spec/extra-type.ts';
import { entryKind, textAt, withLayers } from '../spec/model-tree.ts';
import { isAbbreviation } from '../spec/abbreviations.ts';
import { forOne, outputForm } from '../spec/per-output.ts';
import {
  scalar,
  toPlain,
  valueAt,
  withEntries,
  withEntry,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import type { Properties, Role, SectionName, ValueVocabulary } from '../spec/vocabulary.ts';

/**
 * A Model in one spelling: keys and words in camelCase (`kernel_size` is `kernelSize`), classes by their canonical
 * names and as maps (`adam` is `{type: adam}`), a number that stands for a list written out. Doing it twice changes
 * nothing. What is not known is left for the schemas to refuse; `$references` are left alone.
 */
export function canonicalModel(root: MapNode, report: Reporter): MapNode {
  return canonicalMap(root, sectionVocabulary('model').properties, report);
}

const sectionOfKind: Readonly<Record<ParsedDocument['kind'], SectionName>> = {
  Model: 'model',
  WidthOverlay: 'widthOverlay',
  Overlay: 'overlay',
  Component: 'component',
  Plugin: 'plugin',
};

/**
 * A file of any kind in one spelling. What an overlay says of a layer, or of a class that it does not name, is made
 * canonical when it is merged: only then is the type known.
 */
export function canonicalDocument(kind: ParsedDocument['kind'], root: MapNode, report: Reporter): MapNode {
  return canonicalMap(root, sectionVocabulary(sectionOfKind[kind]).properties, report);
}

/** An entry of `layers`, or a part of one, by the type of the layer that it belongs to. */
export function canonicalEntry(entry: MapNode, type: string, extra: ExtraTypes, report: Reporter): MapNode {
  return canonicalMap(entry, entryProperties(type, extra), report);
}

/** A Model whose entries of plugins' types are in one spelling, too: those types are known once all files are read. */
export function canonicalExtras(root: MapNode, extra: ExtraTypes, report: Reporter): MapNode {
  if (extra.size === 0) return root;
  const change = (map: MapNode): MapNode =>
    withLayers(map, (items) => items.map((item) => canonicalExtra(item, extra, report)));
  const blocks = root.entries.get('blocks');
  const model = change(root);
  if (blocks?.value.kind !== 'map') return model;
  const rows = [...blocks.value.entries.values()].map((row) =>
    row.value.kind === 'map' ? { ...row, value: change(row.value) } : row,
  );
  return withEntry(model, { ...blocks, value: withEntries(blocks.value, rows) });
}

function canonicalExtra(item: TreeNode, extra: ExtraTypes, report: Reporter): TreeNode {
  const type = item.kind === 'map' ? textAt(item, 'type') : undefined;
  const known = item.kind === 'map' && type !== undefined && extra.has(type);
  return known ? canonicalEntry(item, type, extra, report) : item;
}

/** Some arguments of a class, whose type is known from elsewhere. */
export function canonicalClassArguments(map: MapNode, role: Role, type: string, report: Reporter): MapNode {
  const name = canonicalClass(role, type);
  const vocabulary = name === undefined ? undefined : classVocabulary(role, name);
  return vocabulary === undefined ? map : canonicalMap(map, vocabulary.properties, report);
}

function canonicalMap(map: MapNode, properties: Properties, report: Reporter): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const entry of map.entries.values()) {
    const key = canonicalKey({ properties }, entry.key) ?? entry.key;
    const earlier = entries.get(key);
    if (earlier !== undefined) {
      reportTwice(entry, earlier, key, report);
      continue;
    }
    const vocabulary = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const value = vocabulary === undefined ? entry.value : canonicalValue(entry.value, vocabulary, report);
    entries.set(key, { key, keySpan: entry.keySpan, value });
  }
  return { ...map, entries };
}

function reportTwice(entry: MapEntry, earlier: MapEntry, key: string, report: Reporter): void {
  report({
    code: 'two-spellings',
    message: `"${entry.key}" sets ${key} a second time`,
    span: entry.keySpan,
    notes: [{ message: `${key} was first set here`, span: earlier.keySpan }],
  });
}

function canonicalValue(given: TreeNode, vocabulary: ValueVocabulary, report: Reporter): TreeNode {
  const node = vocabulary.oneOrMore === true ? listed(given) : given;
  const { role, section, expand, items } = vocabulary;
  const short = section && sectionVocabulary(section).short;
  if (short !== undefined && section !== undefined) return canonicalShort(node, section, short, report);
  if (isReference(node)) return node;
  if (vocabulary.perOutput === true) return canonicalOutputs(node, forOne(vocabulary), report);
  if (role !== undefined) return canonicalRole(node, role, report);
  if (section === 'layer') return node.kind === 'map' ? canonicalLayer(node, report) : node;
  if (node.kind === 'scalar') {
    if (expand === undefined || node.value === null) return canonicalScalar(node, vocabulary);
    const list = repeated(node, expand);
    // One number for both sides of each axis: a list of equal pairs.
    return items?.expand === undefined ? list : eachItem(list, items, report);
  }
  if (node.kind === 'list') return items === undefined ? node : eachItem(node, items, report);
  return canonicalMapValue(node, vocabulary, report);
}

/** One value for every output, or one for each: then a single metric is a list of one. */
function canonicalOutputs(node: TreeNode, one: ValueVocabulary, report: Reporter): TreeNode {
  const each = (value: TreeNode): TreeNode =>
    canonicalValue(one.items === undefined ? value : listed(value), one, report);
  const form = outputForm(one, toPlain(node));
  if (form === 'list' && node.kind === 'list') return { ...node, items: node.items.map(each) };
  if (form !== 'map' || node.kind !== 'map') return canonicalValue(node, one, report);
  const rows = [...node.entries.values()].map((entry) =>
    isOwnKey(entry, one.role) ? entry : { ...entry, value: each(entry.value) },
  );
  return withEntries(node, rows);
}

function listed(node: TreeNode): TreeNode {
  const isNull = node.kind === 'scalar' && node.value === null;
  return node.kind === 'list' || isNull ? node : { kind: 'list', items: [node], span: node.span };
}

/** Directives; and arguments of a class that only the base names, which look like outputs: `{reduction: sum}`. */
function isOwnKey({ key, value }: MapEntry, role: Role | undefined): boolean {
  if (key.startsWith('$')) return true;
  // An output may be called as an argument is, such as `q`: then a class stands under it.
  if (role !== undefined && value.kind === 'scalar' && canonicalClass(role, value.text) !== undefined)
    return false;
  const types = role === undefined ? [] : classNames(role);
  return types.some((type) => {
    const vocabulary = role && classVocabulary(role, type);
    return vocabulary !== undefined && canonicalKey(vocabulary, key) !== undefined;
  });
}

/** A section for which a single value may stand: `64` is `{default: 64}`. */
function canonicalShort(node: TreeNode, section: SectionName, short: string, report: Reporter): MapNode {
  const entry: MapEntry = { key: short, keySpan: node.span, value: node };
  const map: MapNode =
    node.kind === 'map' ? node : { kind: 'map', entries: new Map([[short, entry]]), span: node.span };
  return canonicalMap(map, sectionVocabulary(section).properties, report);
}

function canonicalMapValue(node: MapNode, vocabulary: ValueVocabulary, report: Reporter): MapNode {
  const { section, properties, entries } = vocabulary;
  if (section !== undefined) return canonicalMap(node, sectionVocabulary(section).properties, report);
  if (properties !== undefined) return canonicalMap(node, properties, report);
  if (entries === undefined) return node;
  const rows = [...node.entries.values()].map((e) => ({
    ...e,
    value: canonicalValue(e.value, entries, report),
  }));
  return withEntries(node, rows);
}

function isReference(node: TreeNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.startsWith('$');
}

function eachItem(node: ListNode, items: ValueVocabulary, report: Reporter): ListNode {
  return { ...node, items: node.items.map((item) => canonicalValue(item, items, report)) };
}

function repeated(node: ScalarNode, count: number): ListNode {
  const { replaced, ...item } = node;
  const items = Array.from({ length: count }, () => item);
  return { kind: 'list', items, span: node.span, ...(replaced && { replaced }) };
}

function canonicalScalar(node: ScalarNode, vocabulary: ValueVocabulary): ScalarNode {
  const word = canonicalWord(vocabulary, node.text);
  return word === undefined || word === node.value ? node : { ...node, value: word, text: word };
}

/** A class, given by name or as `{type, …}`. Activations have no arguments and stay names. */
function canonicalRole(node: TreeNode, role: Role, report: Reporter): TreeNode {
  if (node.kind === 'list') return role === 'cell' ? canonicalClassMap(stackOf(node), role, report) : node;
  if (node.kind === 'scalar' && node.value === null) return node;
  if (role === 'activation') return node.kind === 'scalar' ? canonicalName(node, role) : node;
  // A learning rate is a number or a schedule.
  if (node.kind === 'scalar' && typeof node.value !== 'string') return node;
  if (node.kind === 'map') return canonicalClassMap(node, role, report);
  const { replaced, ...type } = canonicalName(node, role);
  const { replaced: _, ...word } = node;
  const rows = isAbbreviation(role, word.text) ? { type, name: word } : { type };
  const entries = Object.entries(rows).map(([key, value]): [string, MapEntry] => [
    key,
    { key, keySpan: node.span, value },
  ]);
  return { kind: 'map', entries: new Map(entries), span: node.span, ...(replaced && { replaced }) };
}

/** Cells in a list stand one on the other. */
function stackOf(cells: ListNode): MapNode {
  const { span } = cells;
  const rows = { type: scalar('StackedRNNCells', span), cells };
  const entries = Object.entries(rows).map(([key, value]): [string, MapEntry] => [
    key,
    { key, keySpan: span, value },
  ]);
  return { kind: 'map', entries: new Map(entries), span };
}

function canonicalName(node: ScalarNode, role: Role): ScalarNode {
  const name = canonicalClass(role, node.text);
  return name === undefined || name === node.value ? node : { ...node, value: name, text: name };
}

function canonicalClassMap(map: MapNode, role: Role, report: Reporter): MapNode {
  const type = valueAt(map, 'type');
  const name = type?.kind === 'scalar' ? canonicalName(type, role) : undefined;
  const vocabulary = name && classVocabulary(role, name.text);
  const canonical = vocabulary === undefined ? map : canonicalMap(map, vocabulary.properties, report);
  return name === undefined ? canonical : withType(canonical, name);
}

function canonicalLayer(entry: MapNode, report: Reporter): MapNode {
  const kind = entryKind(entry);
  if (kind !== 'layer') return canonicalMap(entry, sectionVocabulary(kind).properties, report);
  const type = valueAt(entry, 'type');
  const name = type?.kind === 'scalar' ? canonicalLayerType(type.text) : undefined;
  const canonical = canonicalMap(entry, layerProperties(name), report);
  return name === undefined || type === undefined ? canonical : withType(canonical, scalar(name, type.span));
}

function withType(map: MapNode, type: ScalarNode): MapNode {
  const entry = map.entries.get('type');
  const keySpan = entry?.keySpan ?? type.span;
  return { ...map, entries: new Map(map.entries).set('type', { key: 'type', keySpan, value: type }) };
}
