import { fail } from '../diagnostics/fail.ts';
import type { WidthwiseError } from '../diagnostics/error.ts';
import { namedWidths } from '../layers/index.ts';
import { layerLookup, lookupIn, valueLookup, type Lookup } from '../spec/lookup.ts';
import { layerEntries, sectionNames, splitLayerPath, textAt } from '../spec/model-tree.ts';
import { sectionVocabulary } from '../spec/names.ts';
import { valueAt, type MapNode, type TreeNode } from '../spec/tree.ts';
import type { ResolvedModel } from '../spec/spec.ts';
import type { PropertyVocabulary, ValueVocabulary } from '../spec/vocabulary.ts';
import { meantPaths } from '../spec/meant-path.ts';
import { didYouMean, suggestOneOf } from '../util/suggest.ts';

/** A path of the user's, led to the map that it starts from. */
export interface Found {
  readonly start: MapNode;
  /** Keys from there on, in canonical spelling. */
  readonly keys: readonly string[];
  /** How the start is called. */
  readonly prefix: string;
  /** What stands there; undefined for an argument that nobody has set. */
  readonly node: TreeNode | undefined;
  /** What is known of the key, its default above all. */
  readonly property: PropertyVocabulary | undefined;
}

/**
 * Leads `conv.filters`, `compile.optimizer.learningRate` or `params.width` through a model.
 * @throws WidthwiseError `unknown-path`
 */
export function findPath({ root, extra }: ResolvedModel, path: string): Found {
  const [section = '', ...rest] = path.split('.');
  if (section !== 'layers' && sectionNames.has(section)) {
    const keys = lookupIn(sectionVocabulary('model').properties);
    return follow(root, [section, ...rest], keys, '', path);
  }
  const text = section === 'layers' ? rest.join('.') : path;
  const entries = new Map(layerEntries(root).map(({ entry }) => [textAt(entry, 'name') ?? '', entry]));
  const split = splitLayerPath(text, new Set(entries.keys()));
  const entry = split && entries.get(split.layer);
  if (split === undefined || entry === undefined)
    throw unknownStart(
      text,
      [...entries.keys(), ...sectionNames],
      meantPaths(root, text, [...entries.keys()]),
    );
  // The width of a cell in a stack is called `cells.0`, and stands further in.
  const width = namedWidths(entry, extra).find(({ name }) => name === text && name !== split.layer);
  const keys = split.rest === '' ? [] : (width?.path ?? split.rest).split('.');
  return follow(entry, keys, layerLookup(textAt(entry, 'type'), extra), split.layer, path);
}

function unknownStart(path: string, known: readonly string[], meant: readonly string[]): WidthwiseError {
  const name = path.split('.')[0] ?? path;
  return fail({
    code: 'unknown-path',
    message: `no layer and no section is named "${name}"`,
    suggestion:
      suggestOneOf(meant) ??
      didYouMean(path, known) ??
      didYouMean(name, known) ??
      `there are ${known.join(', ')}`,
  });
}

function follow(
  start: MapNode,
  path: readonly string[],
  lookup: Lookup,
  prefix: string,
  whole: string,
): Found {
  const keys: string[] = [];
  let node: TreeNode | undefined = start;
  let here: Lookup = lookup;
  let property: PropertyVocabulary | undefined;
  for (const text of path) {
    const key = here.canonical(text);
    const inner = innerOf(node, key);
    property = here.known !== undefined && Object.hasOwn(here.known, key) ? here.known[key] : undefined;
    const removed = node?.kind === 'map' && node.removed?.has(key) === true;
    if (inner === undefined && property === undefined && !removed)
      throw unknownKey(text, node, here, [prefix, ...keys], whole);
    here = lookupOf(inner, here.vocabulary(key));
    node = inner;
    keys.push(key);
  }
  const short = shortKey(node, here);
  if (short !== undefined && node?.kind === 'map') {
    keys.push(short);
    node = valueAt(node, short);
  }
  return { start, keys, prefix, node, property };
}

function innerOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
  if (node?.kind === 'list') return node.items[Number(key)];
  return node?.kind === 'map' ? valueAt(node, key) : undefined;
}

/** In a list every place has what its items have. */
function lookupOf(node: TreeNode | undefined, vocabulary: ValueVocabulary | undefined): Lookup {
  const items = node?.kind === 'list' ? vocabulary?.items : undefined;
  if (items !== undefined) return { vocabulary: () => items, canonical: (key) => key, known: undefined };
  return valueLookup(vocabulary, node?.kind === 'map' ? textAt(node, 'type') : undefined);
}

/** `params.width` means the value of a param, which its declaration calls `default`. */
function shortKey(node: TreeNode | undefined, { known }: Lookup): string | undefined {
  const short = sectionVocabulary('param').short;
  const isParam = known === sectionVocabulary('param').properties;
  return isParam && node?.kind === 'map' ? short : undefined;
}

function unknownKey(
  key: string,
  node: TreeNode | undefined,
  { known }: Lookup,
  around: readonly string[],
  whole: string,
): WidthwiseError {
  const owner = around.filter((part) => part !== '').join('.');
  const keys = [
    ...new Set([...Object.keys(known ?? {}), ...(node?.kind === 'map' ? node.entries.keys() : [])]),
  ];
  return fail({
    code: 'unknown-path',
    message: owner === '' ? `there is no "${whole}"` : `${owner} has no "${key}"`,
    suggestion: didYouMean(key, keys) ?? (keys.length === 0 ? undefined : `it has ${keys.join(', ')}`),
  });
}
