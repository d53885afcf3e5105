import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import { canonicalEntry } from '../parse/index.ts';
import type { BrokenLayer, CheckedEntry, CheckedLayer } from '../spec/checked.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { entryKind, textAt } from '../spec/model-tree.ts';
import { sectionVocabulary } from '../spec/names.ts';
import {
  describeKind,
  isBroken,
  toPlain,
  valueAt,
  withEntries,
  type MapEntry,
  type MapNode,
  type ScalarNode,
} from '../spec/tree.ts';
import { checkLayer, checkSection } from './check-schema.ts';
import { checkedLayer } from './checked-layer.ts';
import { checkClasses } from './classes.ts';
import { instanceNote, placeOf } from './layer-place.ts';
import { checkType, knownType, type KnownType } from './layer-type.ts';
import { reportProblems } from './report-problems.ts';

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
