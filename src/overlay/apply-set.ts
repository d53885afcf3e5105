import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import { widthPath } from '../layers/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerLookup, lookupIn, valueLookup, type Lookup } from '../spec/lookup.ts';
import {
  entryKind,
  layerEntries,
  sectionNames,
  splitLayerPath,
  textAt,
  withLayer,
} from '../spec/model-tree.ts';
import { sectionVocabulary } from '../spec/names.ts';
import { valueAt, withEntry, withoutEntry, type MapNode, type TreeNode } from '../spec/tree.ts';
import { meantPaths } from '../spec/meant-path.ts';
import { didYouMean, suggestOneOf } from '../util/suggest.ts';
import type { SetArgument } from './set-argument.ts';

/** Sections whose keys the user chooses: `=` demands that one exists there. */
const openSections: ReadonlySet<string> = new Set(['params', 'inputs']);

/** A model with one `--set` applied; the same model, and a report, when the path leads nowhere. */
export function applySet(root: MapNode, set: SetArgument, extra: ExtraTypes, report: Reporter): MapNode {
  const [section = '', ...rest] = set.path.split('.');
  if (section !== 'layers' && sectionNames.has(section))
    return setInSection(root, section, rest, set, report);
  return setInLayer(root, section === 'layers' ? rest.join('.') : set.path, set, extra, report);
}

function setInSection(
  root: MapNode,
  section: string,
  path: readonly string[],
  set: SetArgument,
  report: Reporter,
): MapNode {
  const inside = insideParam(root, section, path, set);
  const open = openSections.has(section) && inside === path;
  const keys = lookupIn(sectionVocabulary('model').properties);
  return change(root, [section, ...inside], keys, set, open, report);
}

/** `params.width=64` changes the value of a declared param, not its declaration. */
function insideParam(
  root: MapNode,
  section: string,
  path: readonly string[],
  set: SetArgument,
): readonly string[] {
  const [name = '', ...rest] = path;
  if (section !== 'params' || rest.length > 0 || set.op !== 'set') return path;
  const params = valueAt(root, section);
  const declared = params?.kind === 'map' ? valueAt(params, name) : undefined;
  return declared?.kind === 'map' ? [name, 'default'] : path;
}

function setInLayer(
  root: MapNode,
  whole: string,
  set: SetArgument,
  extra: ExtraTypes,
  report: Reporter,
): MapNode {
  const entries = layerEntries(root);
  const names = new Map(entries.map(({ entry, index }) => [textAt(entry, 'name') ?? '', { entry, index }]));
  const split = splitLayerPath(whole, new Set(names.keys()));
  const found = split && names.get(split.layer);
  if (split === undefined || found === undefined || split.rest === '') {
    const layer = found && split && { name: split.layer, entry: found.entry };
    report(
      unknownPath(
        whole,
        layer,
        [...names.keys(), ...sectionNames],
        set,
        meantPaths(root, whole, [...names.keys()]),
      ),
    );
    return root;
  }
  const path = split.rest.split('.');
  return withLayer(
    root,
    found.index,
    change(found.entry, path, keysOf(found.entry, extra), set, false, report),
  );
}

function keysOf(entry: MapNode, extra: ExtraTypes): Lookup {
  const kind = entryKind(entry);
  return kind === 'layer'
    ? layerLookup(textAt(entry, 'type'), extra)
    : lookupIn(sectionVocabulary(kind).properties);
}

function unknownPath(
  path: string,
  layer: { readonly name: string; readonly entry: MapNode } | undefined,
  known: readonly string[],
  set: SetArgument,
  meant: readonly string[],
): Report {
  if (layer !== undefined) {
    return {
      code: 'bad-set',
      message: `"${layer.name}" is a layer; say which of its arguments`,
      span: set.pathSpan,
      suggestion: `for example ${layer.name}.${widthPath(layer.entry) ?? 'trainable'}=…`,
    };
  }
  const name = path.split('.')[0] ?? path;
  return {
    code: 'set-no-match',
    message: `no layer and no section is named "${name}"`,
    span: set.pathSpan,
    suggestion: suggestOneOf(meant) ?? didYouMean(name, known),
  };
}

/**
 * The map with the value at a path set, added or removed, whichever way its keys are spelled. Maps on the way that are
 * absent are made.
 */
function change(
  map: MapNode,
  path: readonly string[],
  keys: Lookup,
  set: SetArgument,
  open: boolean,
  report: Reporter,
): MapNode {
  const [text = '', ...rest] = path;
  const key = keys.canonical(text);
  const present = valueAt(map, key);
  if (rest.length > 0) {
    const below = asMap(present, set);
    if (below === undefined) return refuse(map, notAMap(key, present, set), report);
    const inner = valueLookup(keys.vocabulary(key), textAt(below, 'type'));
    const value = change(below, rest, inner, set, open, report);
    return value === below ? map : withEntry(map, { key, keySpan: set.pathSpan, value });
  }
  if (set.op === 'remove') {
    return present === undefined
      ? refuse(map, absent(key, map, set), report)
      : withoutEntry(map, key, set.pathSpan);
  }
  if (set.op === 'add' && present !== undefined) return refuse(map, exists(key, set), report);
  if (set.op === 'set' && open && present === undefined) return refuse(map, absent(key, map, set), report);
  const value = present === undefined ? set.value : { ...set.value, replaced: present };
  return withEntry(map, { key, keySpan: set.pathSpan, value });
}

/** What stands under a key, as a map; a short form such as `adam` becomes `{type: adam}`. */
function asMap(node: TreeNode | undefined, set: SetArgument): MapNode | undefined {
  if (node === undefined) return { kind: 'map', entries: new Map(), span: set.pathSpan };
  return node.kind === 'map' ? node : undefined;
}

function refuse(map: MapNode, report: Report, reporter: Reporter): MapNode {
  reporter(report);
  return map;
}

function notAMap(key: string, node: TreeNode | undefined, set: SetArgument): Report {
  const list = node?.kind === 'list';
  return {
    code: 'bad-set',
    message: `"${key}" is ${list ? 'a list' : 'a single value'}: nothing can be set inside it`,
    span: set.pathSpan,
    suggestion: list ? `set the whole list: ${key}=[...]` : undefined,
  };
}

function exists(key: string, set: SetArgument): Report {
  return {
    code: 'set-exists',
    message: `"${key}" exists already, and "+=" adds new keys only`,
    span: set.pathSpan,
    suggestion: 'use "=" to change it',
  };
}

function absent(key: string, map: MapNode, set: SetArgument): Report {
  return {
    code: 'set-no-match',
    message: set.op === 'remove' ? `there is no "${key}" to remove` : `there is no "${key}" to change`,
    span: set.pathSpan,
    suggestion:
      didYouMean(key, map.entries.keys()) ?? (set.op === 'remove' ? undefined : 'use "+=" to add a new key'),
  };
}
