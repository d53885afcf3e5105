import type { Note, Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { BrokenLayer, CheckedLayer, Reference } from '../spec/checked.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import { canonicalLayerType, layerTypes, layerVocabulary, sectionVocabulary } from '../spec/names.ts';
import { parseReference, referenceScalars } from '../spec/references.ts';
import {
  describeKind,
  toPlain,
  valueAt,
  withEntries,
  type MapEntry,
  type MapNode,
  type PlainValue,
  type TreeNode,
} from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import { checkLayer, checkSection } from './check-schema.ts';
import { checkClasses } from './classes.ts';
import { layerArgs } from './defaults.ts';
import { historyOf, reportProblems } from './report-problems.ts';

type Checked = CheckedLayer | BrokenLayer;

/** Every entry of `layers`; what is not a map is reported and left out. */
export function checkLayers(root: MapNode, report: Reporter): readonly Checked[] {
  const layers = valueAt(root, 'layers');
  if (layers?.kind !== 'list') return [];
  return layers.items.flatMap((item, index) => {
    if (item.kind === 'map') return [checkEntry(item, index, report)];
    const message = `a layer is a map such as {name: hidden, type: Dense, units: 64}, not ${describeKind(item)}`;
    report({ code: 'wrong-type', message, span: item.span });
    return [];
  });
}

/** An input of the model, as the InputLayer that it is. */
export function checkInput(entry: MapEntry, report: Reporter): Checked {
  const { key, keySpan, value } = entry;
  const place = { name: key, nameSpan: keySpan, inputs: [], span: keySpan };
  const problems = checkSection('input', toPlain(value));
  reportProblems(problems, value, `the input ${key}`, report);
  if (problems.length > 0 || value.kind !== 'map') return { ...place, type: undefined };
  return checkedLayer('InputLayer', value, place, true);
}

/** Keys that every layer has; what is left belongs to its type. */
const commonKeys = Object.keys(sectionVocabulary('layer').properties);

function checkEntry(entry: MapNode, index: number, report: Reporter): Checked {
  let ok = true;
  const relay: Reporter = (r) => {
    ok = false;
    report(r);
  };
  const type = checkType(entry, relay);
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

interface Place {
  readonly name: string;
  readonly nameSpan: Span;
  readonly inputs: readonly Reference[] | undefined;
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
    inputs: readReferences(inputs),
    inputsSpan: inputs?.span,
    span: entry.span,
  };
}

/** The references of `inputs:` or `outputs:`; undefined when the key is absent. What is not text was reported. */
export function readReferences(node: TreeNode | undefined): readonly Reference[] | undefined {
  if (node === undefined) return undefined;
  const names = referenceScalars(node).filter(({ value }) => typeof value === 'string');
  return names.map(({ text, span }) => ({ ref: parseReference(text), span }));
}

function checkType(entry: MapNode, report: Reporter): LayerType | undefined {
  const node = valueAt(entry, 'type');
  if (node === undefined) return undefined;
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
  if (type !== undefined) return type;
  report({
    code: 'unknown-layer-type',
    message: `there is no layer type ${JSON.stringify(text)}`,
    span: node.span,
    suggestion:
      didYouMean(text, layerTypes) ??
      `the types are ${layerTypes.filter((t) => t !== 'InputLayer').join(', ')}`,
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
  return reportProblems(checkSection('layer', toPlain(common)), common, 'this layer', report);
}

function checkOwn(type: LayerType, own: MapNode, entry: MapNode, report: Reporter): boolean {
  const name = valueAt(entry, 'name');
  const owner = name?.kind === 'scalar' ? `${name.text} (${type})` : type;
  checkClasses(own, layerVocabulary(type).properties, report);
  return reportProblems(checkLayer(type, toPlain(own)), own, owner, report, entry);
}

function checkedLayer(
  type: LayerType,
  own: MapNode,
  { inputsSpan, ...place }: Place,
  trainable: boolean,
): CheckedLayer {
  const argSpans = new Map<string, Span>(inputsSpan && [['inputs', inputsSpan]]);
  const history = new Map<string, readonly Note[]>();
  for (const { key, value } of own.entries.values()) {
    argSpans.set(key, value.span);
    const notes = historyOf(value);
    if (notes.length > 0) history.set(key, notes);
  }
  const args = layerArgs(type, toPlain(own) as { readonly [key: string]: PlainValue });
  // Type and arguments belong together: the arguments were checked by the type's own schema.
  return { ...place, type, args, trainable, argSpans, history } as CheckedLayer;
}
