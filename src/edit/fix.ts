import { checkArgument, text } from '../diagnostics/arguments/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toDiagnostic } from '../diagnostics/fail.ts';
import { parse } from '../parse/index.ts';
import { isAbbreviation } from '../spec/abbreviations.ts';
import type { SpecDocument } from '../spec/document.ts';
import { layerLookup, lookupIn, valueLookup, type Lookup } from '../spec/lookup.ts';
import { allLayerEntries, textAt } from '../spec/model-tree.ts';
import { rowOf } from '../layers/index.ts';
import {
  camelCase,
  canonicalClass,
  canonicalLayerType,
  canonicalWord,
  sectionVocabulary,
} from '../spec/names.ts';
import {
  toPlain,
  valueAt,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import { fitting } from '../spec/per-output.ts';
import type { ValueVocabulary } from '../spec/vocabulary.ts';
import { isRedundant } from './redundant.ts';
import { readRoot } from './read-root.ts';
import { removeEntries } from './remove-entries.ts';
import { applyEdits, replaceSpan, type TextEdit } from './text-edit.ts';

/** One thing that `fixSpec` has mended. */
export interface Fix {
  readonly kind: 'spelling' | 'default';
  /** Offset in the old text. */
  readonly offset: number;
  /** `kernel_size -> kernelSize`, or the entry that is gone. */
  readonly message: string;
}

export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
  /** Why the text is no spec; empty when it is one, even one with errors. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Run {
  readonly source: string;
  /** Defaults are redundant in a Model only: in an overlay they change what the base says. */
  readonly isModel: boolean;
  /** What the layers of the file are, by their names: a call has the inputs of what it calls. */
  readonly types: ReadonlyMap<string, string>;
  readonly edits: TextEdit[];
  readonly fixes: Fix[];
}

const sections = {
  Model: 'model',
  WidthOverlay: 'widthOverlay',
  Overlay: 'overlay',
  Component: 'component',
} as const satisfies Record<SpecDocument['kind'], string>;

/**
 * A spec's text in canonical spelling (`kernel_size` becomes `kernelSize`, `mse` `meanSquaredError`), in a Model
 * without arguments that have their default anyway. It means the same; comments, order and style stay. What has a
 * comment of its own is not removed. Text that is no spec is returned as it is, with the errors that say why.
 */
export function fixSpec(source: string, file = 'model.yaml'): Fixed {
  checkArgument('fixSpec', 'source', source, text);
  const diagnostics: Diagnostic[] = [];
  const document = parse(source, file, (report) => diagnostics.push(toDiagnostic(report)));
  if (document === undefined) return { text: source, fixes: [], diagnostics };
  if (document.kind === 'Plugin') return { text: source, fixes: [], diagnostics: [] };
  const root = readRoot(source, file);
  const isModel = document.kind === 'Model';
  const run: Run = { source, isModel, types: typesIn(root), edits: [], fixes: [] };
  const keys = lookupIn(sectionVocabulary(sections[document.kind]).properties);
  fixMap(root, keys, run);
  const fixes = [...run.fixes].sort((a, b) => a.offset - b.offset);
  return { text: applyEdits(source, run.edits), fixes, diagnostics: [] };
}

function fixMap(map: MapNode, keys: Lookup, run: Run): void {
  const gone = removeDefaults(map, keys, run);
  for (const entry of map.entries.values()) {
    if (gone.has(entry)) continue;
    const key = keys.canonical(entry.key);
    const vocabulary = keys.vocabulary(key);
    if (key !== entry.key) respell(entry.keySpan, entry.key, key, run);
    if (vocabulary !== undefined) fixValue(entry.value, vocabulary, run);
  }
}

function removeDefaults(map: MapNode, keys: Lookup, run: Run): ReadonlySet<MapEntry> {
  if (!run.isModel) return new Set();
  const redundant = [...map.entries.values()].filter((entry) => {
    const key = keys.canonical(entry.key);
    const known = keys.known !== undefined && Object.hasOwn(keys.known, key) ? keys.known[key] : undefined;
    return known !== undefined && isRedundant(entry.value, known);
  });
  const { edits, entries } = removeEntries(run.source, map, redundant);
  run.edits.push(...edits);
  for (const { key, keySpan } of entries)
    run.fixes.push({ kind: 'default', offset: keySpan.start, message: `${key} has its default` });
  return new Set(entries);
}

function fixValue(node: TreeNode, given: ValueVocabulary, run: Run): void {
  const vocabulary = fitting(given, toPlain(node));
  const { role, section, items } = vocabulary;
  if (node.kind === 'list') {
    for (const item of node.items) if (items !== undefined) fixValue(item, items, run);
    return;
  }
  if (node.kind === 'scalar') {
    if (role !== undefined && isAbbreviation(role, node.text)) return;
    const word = role === undefined ? canonicalWord(vocabulary, node.text) : canonicalClass(role, node.text);
    if (typeof node.value === 'string') respellValue(node, word, run);
    return;
  }
  const isLayer = section === 'layer' || section === 'layerPatch';
  const type = valueAt(node, 'type');
  const name = type?.kind === 'scalar' ? type.text : undefined;
  const canonical =
    name === undefined ? undefined : isLayer ? canonicalLayerType(name) : role && canonicalClass(role, name);
  if (type?.kind === 'scalar') respellValue(type, canonical, run);
  const typeName = canonical ?? textAt(node, 'type');
  fixMap(node, isLayer ? layerLookup(typeName) : valueLookup(vocabulary, typeName), run);
  if (isLayer) fixPorts(node, typeName ?? run.types.get(textAt(node, 'call') ?? ''), run);
}

/** The names of a layer's inputs: those that a block or another model gives its own are not for us to change. */
function fixPorts(entry: MapNode, type: string | undefined, run: Run): void {
  const inputs = valueAt(entry, 'inputs');
  const known = canonicalLayerType(type ?? '');
  if (inputs?.kind !== 'map' || known === undefined) return;
  const { required = [], optional = [] } = rowOf(known).ports ?? {};
  for (const { key, keySpan } of inputs.entries.values()) {
    const name = camelCase(key);
    if (name !== key && [...required, ...optional].includes(name)) respell(keySpan, key, name, run);
  }
}

function typesIn(root: MapNode): ReadonlyMap<string, string> {
  return new Map(
    allLayerEntries(root).map((entry) => [textAt(entry, 'name') ?? '', textAt(entry, 'type') ?? '']),
  );
}

function respellValue({ span, text }: ScalarNode, word: string | undefined, run: Run): void {
  if (word !== undefined && word !== text) respell(span, text, word, run);
}

/** Only where the text stands as it was read: an escape or an alias is left alone. */
function respell(span: ScalarNode['span'], from: string, to: string, run: Run): void {
  const written = run.source.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
  if (written !== from) return;
  run.edits.push(replaceSpan(span, to));
  run.fixes.push({ kind: 'spelling', offset: span.start, message: `${from} -> ${to}` });
}
