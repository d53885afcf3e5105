import { insteadOf } from '../spec/absent-layers.ts';
import type { Note, Report, Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { BrokenLayer, CheckedEntry, CheckedLayer, Reference } from '../spec/checked.ts';
import { canonicalEntry } from '../parse/index.ts';
import type { ExtraType, ExtraTypes } from '../spec/extra-type.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import {
  canonicalLayerType,
  classVocabulary,
  layerNames,
  layerVocabulary,
  sectionVocabulary,
} from '../spec/names.ts';
import { parseReference, referenceScalars } from '../spec/references.ts';
import { entryKind, textAt } from '../spec/model-tree.ts';
import {
  describeKind,
  isBroken,
  toPlain,
  valueAt,
  withEntries,
  withoutKey,
  type MapEntry,
  type MapNode,
  type PlainValue,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import type { Properties, TypeVocabulary, ValueVocabulary } from '../spec/vocabulary.ts';
import { didYouMean } from '../util/suggest.ts';
import { checkLayer, checkSection } from './check-schema.ts';
import { checkClasses } from './classes.ts';
import { layerArgs } from './defaults.ts';
import { historyOf, reportProblems } from './report-problems.ts';

/** Every entry of `layers`; what is not a map is reported and left out. */
export function checkLayers(root: MapNode, extra: ExtraTypes, report: Reporter): readonly CheckedEntry[] {
  const layers = valueAt(root, 'layers');
  if (layers?.kind !== 'list') return [];
  const said = new Set<string>();
  return layers.items.flatMap((item, index) => {
    if (item.kind === 'map') return [checkEntry(item, index, extra, reporterOf(item, report, said))];
    const message = `a layer is a map such as {name: hidden, type: Dense, units: 64}, not ${describeKind(item)}`;
    report({ code: 'wrong-type', message, span: item.span });
    return [];
  });
}

/**
 * Reports with the instance in which a layer stands. A mistake in a block is the same in each of its instances, but
 * for the name, and said once.
 */
function reporterOf({ instance, entries }: MapNode, report: Reporter, said: Set<string>): Reporter {
  if (instance === undefined) return report;
  const name = entries.get('name')?.value;
  const full = name?.kind === 'scalar' ? name.text : '';
  const prefix = name?.kind === 'scalar' ? full.slice(0, -localName(name).length) : '';
  return (r) => {
    const message = r.message.replaceAll(full, '').replaceAll(prefix, '');
    const key = `${r.code} ${r.span?.file} ${r.span?.start} ${message}`;
    if (!said.has(key)) report({ ...r, notes: [...(r.notes ?? []), instanceNote(instance)] });
    said.add(key);
  };
}

/** The name as it stands in the block. */
function localName({ span, text }: ScalarNode): string {
  return text.slice(-(span.end - span.start));
}

function instanceNote({ name, span }: NonNullable<MapNode['instance']>): Note {
  return { message: `${name} is made here`, span };
}

/** An input of the model, as the InputLayer that it is. */
export function checkInput(entry: MapEntry, report: Reporter): CheckedLayer | BrokenLayer {
  const { key, keySpan, value } = entry;
  const place = { name: key, nameSpan: keySpan, inputs: [], states: [], span: keySpan, instance: undefined };
  const problems = checkSection('input', toPlain(value));
  reportProblems(problems, value, `the input ${key}`, report);
  if (problems.length > 0 || value.kind !== 'map') return { ...place, type: undefined };
  return checkedLayer(knownType('InputLayer'), value, place, true);
}

/** Keys that every layer has; what is left belongs to its type. */
const commonKeys = Object.keys(sectionVocabulary('layer').properties);

/** A layer type, and where its spellings and defaults are. */
interface KnownType {
  readonly type: LayerType;
  readonly vocabulary: TypeVocabulary;
  readonly extra?: ExtraType;
}

function knownType(type: LayerType): KnownType {
  return { type, vocabulary: layerVocabulary(type) };
}

function checkEntry(given: MapNode, index: number, extra: ExtraTypes, report: Reporter): CheckedEntry {
  const type = textAt(given, 'type') ?? '';
  // Values that come from params, or that --set gave, may be short forms.
  const entry = extra.has(type) ? canonicalEntry(given, type, extra, report) : given;
  return checkCanonical(entry, index, extra, report);
}

function checkCanonical(entry: MapNode, index: number, extra: ExtraTypes, report: Reporter): CheckedEntry {
  if (entryKind(entry) === 'call') return checkCall(entry, index, report);
  const said = valueAt(entry, 'type');
  // It stands for an entry that could not be expanded.
  if (said !== undefined && isBroken(said)) return { ...placeOf(entry, index), type: undefined };
  let ok = true;
  const relay: Reporter = (r) => {
    ok = false;
    report(r);
  };
  const type = checkType(entry, extra, relay);
  const own = withEntries(
    entry,
    [...entry.entries.values()].filter(({ key }) => !commonKeys.includes(key)),
  );
  const sound = [checkCommon(entry, relay), type !== undefined && checkOwn(type, own, entry, relay)];
  const place = placeOf(entry, index);
  if (!ok || type === undefined || sound.includes(false)) return { ...place, type: undefined };
  const trainable = valueAt(entry, 'trainable');
  return checkedLayer(type, own, place, trainable?.kind !== 'scalar' || trainable.value !== false);
}

function checkCall(entry: MapNode, index: number, report: Reporter): CheckedEntry {
  const { inputsSpan, ...place } = placeOf(entry, index);
  const call = valueAt(entry, 'call');
  const sound = reportProblems(checkSection('call', toPlain(entry)), entry, `${place.name} (a call)`, report);
  if (!sound || call?.kind !== 'scalar') return { ...place, type: undefined };
  return { ...place, type: 'call', callee: call.text, calleeSpan: call.span, inputsSpan };
}

interface Place {
  readonly instance: Note | undefined;
  readonly name: string;
  readonly nameSpan: Span;
  readonly inputs: readonly Reference[] | undefined;
  readonly states: readonly Reference[];
  readonly inputsSpan?: Span | undefined;
  readonly span: Span;
}

function placeOf(entry: MapNode, index: number): Place {
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

function checkType(entry: MapNode, extra: ExtraTypes, report: Reporter): KnownType | undefined {
  const node = valueAt(entry, 'type');
  if (node === undefined || isBroken(node)) return undefined;
  const text = node.kind === 'scalar' ? node.text : '';
  const type = canonicalLayerType(text);
  if (type === 'InputLayer') {
    report({
      code: 'unknown-layer-type',
      message: 'inputs are not listed among the layers',
      span: node.span,
      suggestion: 'declare it under "inputs": inputs: {x: {shape: [10]}}',
    });
    return undefined;
  }
  if (type !== undefined) return knownType(type);
  const added = extra.get(text);
  // What its plugin has wrong was reported there.
  if (added === undefined && extra.has(text)) return undefined;
  // The name is not in the union of types; `extra` goes with it wherever it goes.
  if (added !== undefined) return { type: text as LayerType, vocabulary: added.vocabulary, extra: added };
  const names = [...layerNames, ...extra.keys()].filter((t) => t !== 'InputLayer');
  report({
    code: 'unknown-layer-type',
    message: `there is no layer type ${JSON.stringify(text)}`,
    span: node.span,
    suggestion:
      insteadOf(text) ??
      didYouMean(text, names, (name) => canonicalLayerType(name) ?? name) ??
      '`widthwise schema --list` lists them all',
  });
  return undefined;
}

/** `name`, `type`, `inputs`, `trainable`; unknown keys are judged by the type's own schema. */
function checkCommon(entry: MapNode, report: Reporter): boolean {
  const common = withEntries(
    entry,
    [...entry.entries.values()].filter(({ key }) => commonKeys.includes(key)),
  );
  const name = valueAt(entry, 'name');
  if (name?.kind === 'scalar' && typeof name.value !== 'string') {
    const message = `YAML reads the name ${name.text === '' ? '(nothing)' : name.text} as ${describeKind(name)}`;
    report({ code: 'bad-name', message, span: name.span, suggestion: `put it in quotes: "${name.text}"` });
    return false;
  }
  const as = entry.entries.get('as');
  if (as !== undefined && entry.instance === undefined) {
    report(noOuterName(as, textAt(entry, 'name') ?? 'this layer'));
    return false;
  }
  return reportProblems(checkSection('layer', toPlain(common)), common, 'this layer', report);
}

/** What was given in a block is gone by now. */
export function noOuterName({ keySpan, value }: MapEntry, name: string): Report {
  const wanted = value.kind === 'scalar' ? value.text : '…';
  return {
    code: 'unknown-key',
    message: `${name} has no "as": only what stands in a block has another name outside`,
    span: keySpan,
    suggestion: `write name: ${wanted}`,
  };
}

function checkOwn(
  { type, vocabulary, extra }: KnownType,
  own: MapNode,
  entry: MapNode,
  report: Reporter,
): boolean {
  const name = valueAt(entry, 'name');
  const owner = name?.kind === 'scalar' ? `${name.text} (${type})` : type;
  checkClasses(own, vocabulary.properties, report);
  return reportProblems(checkLayer(type, toPlain(own), extra), own, owner, report, { whole: entry });
}

function checkedLayer(
  { type, vocabulary, extra }: KnownType,
  own: MapNode,
  { inputsSpan, ...place }: Place,
  trainable: boolean,
): CheckedLayer {
  const argSpans = new Map<string, Span>(inputsSpan && [['inputs', inputsSpan]]);
  const history = new Map<string, readonly Note[]>();
  for (const { path, value } of argumentsIn(own, vocabulary.properties)) {
    argSpans.set(path, value.span);
    const notes = historyOf(value);
    if (notes.length > 0) history.set(path, notes);
  }
  const args = layerArgs(vocabulary, toPlain(own) as { readonly [key: string]: PlainValue });
  // Type and arguments belong together: the arguments were checked by the type's own schema.
  return { ...place, type, ...(extra && { extra }), args, trainable, argSpans, history } as CheckedLayer;
}

/** The arguments by their paths, those of a layer or cell inside included: `units`, `layer.units`, `cell.cells.0.units`. */
function argumentsIn(own: MapNode, properties: Properties, prefix = ''): readonly Argument[] {
  return [...own.entries.values()].flatMap(({ key, value }) => {
    const row = { path: prefix + key, value };
    return [row, ...argumentsInside(row, properties[key])];
  });
}

interface Argument {
  readonly path: string;
  readonly value: TreeNode;
}

/** Those of the layer or cell that an argument is, or of each in a list of them. */
function argumentsInside({ path, value }: Argument, known: ValueVocabulary | undefined): readonly Argument[] {
  if (value.kind === 'list' && known?.items !== undefined) {
    const rows = value.items.map((item, i) => ({ path: `${path}.${i}`, value: item }));
    return rows.flatMap((row) => [row, ...argumentsInside(row, known.items)]);
  }
  const role = known?.role;
  if (value.kind !== 'map' || (role !== 'layer' && role !== 'cell')) return [];
  const { properties } = classVocabulary(role, textAt(value, 'type') ?? '') ?? {};
  return properties === undefined ? [] : argumentsIn(withoutKey(value, 'type'), properties, `${path}.`);
}
