import { checkArgument, compiledSpec, isObject, oneOf, type Kind } from '../diagnostics/arguments/index.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { traceOf } from '../explain/index.ts';
import { namedWidths, scalarAtPath } from '../layers/index.ts';
import { layerEntries } from '../spec/model-tree.ts';
import { requireValid } from '../spec/require-valid.ts';
import type { CompiledSpec, ResolvedModel } from '../spec/spec.ts';
import { valueAt, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { globMatcher, isGlob } from '../util/glob.ts';
import { didYouMean } from '../util/suggest.ts';
import { addEntry } from './add-entry.ts';
import { readRoot } from './read-root.ts';
import { applyEdits, replaceSpan, yamlKey, type TextEdit } from './text-edit.ts';

/** A new width: `conv=64`, `conv=x2`, `stage*=48`. */
export interface WidthEdit {
  /** The name of a layer, or a glob. */
  readonly layer: string;
  /** The new width, or what the present one is multiplied with. */
  readonly width: number | { readonly times: number };
}

const widthEdits: Kind = {
  wanted: 'a list of {layer: name, width: 64} or {layer: name, width: {times: 2}}',
  accepts: (value) => Array.isArray(value) && value.every(isWidthEdit),
};

function isWidthEdit(value: unknown): boolean {
  if (!isObject(value) || typeof value['layer'] !== 'string') return false;
  const { width } = value;
  return typeof width === 'number' || (isObject(width) && typeof width['times'] === 'number');
}

/**
 * The text of a spec's file with other widths; comments, order and style stay. In a Model the numbers themselves
 * change, in an overlay its `widths`: the left side of `32 -> 64` stays, a layer that it did not name gets an entry.
 * A spec with errors can be edited, too, as long as its files could be read: the edit may be what mends it.
 *
 * @param file path of the file to change, as the spec was loaded by
 * @throws WidthwiseError `bad-argument` for a file that is none of the spec's; `edit-refused` where a width is not written in the file as a number; the spec's own errors when
 * its files could not be read
 */
export function editWidths(compiled: CompiledSpec, file: string, edits: readonly WidthEdit[]): string {
  checkArgument('editWidths', 'compiled', compiled, compiledSpec);
  checkArgument('editWidths', 'file', file, oneOf([...compiled.sources.keys()]));
  checkArgument('editWidths', 'edits', edits, widthEdits);
  const source = compiled.sources.get(file) ?? '';
  const resolved = compiled.resolved ?? requireValid(compiled).resolved;
  const sites = widthsOf(resolved);
  const problems: Report[] = [];
  const wanted = new Map<string, number>();
  for (const edit of edits) {
    for (const site of sitesFor(edit, sites, problems)) {
      const width = typeof edit.width === 'number' ? edit.width : site.width * edit.width.times;
      if (Number.isSafeInteger(width) && width >= 1) wanted.set(site.name, width);
      else problems.push({ code: 'edit-refused', message: `${site.name} cannot be ${width} wide` });
    }
  }
  const root = readRoot(source, file);
  const changes = [...wanted].flatMap(([name, width]): TextEdit[] => {
    const site = sites.get(name);
    const edit = site && editOne(site, width, file, source, root, resolved);
    if (edit === undefined || 'start' in edit) return edit === undefined ? [] : [edit];
    problems.push(edit);
    return [];
  });
  if (problems.length > 0) throw fail(...problems);
  return applyAll(source, changes, root);
}

interface Site {
  readonly name: string;
  readonly key: string;
  readonly width: number;
  readonly entry: MapNode;
}

function widthsOf({ root }: ResolvedModel): ReadonlyMap<string, Site> {
  const sites = layerEntries(root).flatMap(({ entry }) =>
    namedWidths(entry).flatMap(({ name, path: key }): [string, Site][] => {
      const width = scalarAtPath(entry, key)?.value;
      return typeof width === 'number' ? [[name, { name, key, width, entry }]] : [];
    }),
  );
  return new Map(sites);
}

function sitesFor(
  { layer }: WidthEdit,
  sites: ReadonlyMap<string, Site>,
  problems: Report[],
): readonly Site[] {
  const fits = isGlob(layer) ? globMatcher(layer) : (name: string) => name === layer;
  const found = [...sites.values()].filter(({ name }) => fits(name));
  if (found.length === 0) {
    const suggestion = didYouMean(layer, sites.keys());
    problems.push({ code: 'edit-refused', message: `no layer with a width is named "${layer}"`, suggestion });
  }
  return found;
}

/** The edit of one width, or why there is none. */
function editOne(
  site: Site,
  width: number,
  file: string,
  source: string,
  root: MapNode,
  resolved: ResolvedModel,
): TextEdit | Report | undefined {
  if (resolved.kinds.get(file) !== 'Model') return editOverlay(site, width, source, root);
  const node = traceOf(site.entry, site.key.split('.')).flatMap((trace) =>
    trace.kind === 'set' ? [trace.node] : [],
  );
  const own = node.find(({ span }) => span.file === file);
  if (own?.kind !== 'scalar' || own.written !== undefined || !isWritten(own, source)) {
    return refused(site, own);
  }
  return String(width) === own.text ? undefined : replaceSpan(own.span, String(width));
}

/** Whether the number stands in the text, and not a reference or an alias to another place. */
function isWritten({ span, text }: ScalarNode, source: string): boolean {
  return source.slice(span.start, span.end) === text;
}

function refused({ name, key }: Site, node: TreeNode | undefined): Report {
  const written = node?.kind === 'scalar' ? node.written : undefined;
  return {
    code: 'edit-refused',
    message:
      written === undefined
        ? `${name}.${key} is not written in this file as a number`
        : `${name}.${key} is written ${written}`,
    ...(node && { span: node.span }),
    suggestion: 'change the param or the block behind it, or make a WidthOverlay and edit that',
  };
}

/** In an overlay: the entry of `widths` for the layer, or a new one. */
function editOverlay(site: Site, width: number, source: string, root: MapNode): TextEdit | undefined {
  const widths = valueAt(root, 'widths');
  const entry = widths?.kind === 'map' ? widths.entries.get(site.name) : undefined;
  if (entry !== undefined) {
    const before = entry.value.kind === 'scalar' ? /^(\d+)(\s*->\s*)\d+$/.exec(entry.value.text) : null;
    const text = before === null ? String(width) : `${before[1]}${before[2]}${width}`;
    return replaceSpan(entry.value.span, text);
  }
  if (width === site.width) return undefined;
  const key = yamlKey(site.name);
  const text = `${site.width} -> ${width}`;
  if (widths?.kind === 'map') return addEntry(source, widths, key, text);
  if (source[root.span.start] === '{') return addEntry(source, root, 'widths', `{${key}: ${text}}`);
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const start = source.trimEnd().length;
  return { start, end: start, text: `${newline}widths:${newline}  ${key}: ${text}` };
}

/** Several new entries at one place follow each other; only the first makes the section. */
function applyAll(source: string, edits: readonly TextEdit[], root: MapNode): string {
  const added = edits.filter(({ start, end }) => start === end);
  const others = edits.filter(({ start, end }) => start !== end);
  const [first, ...rest] = added;
  if (first === undefined) return applyEdits(source, others);
  const head = valueAt(root, 'widths') === undefined ? /^\r?\nwidths:/ : /^$/;
  const text = [first.text, ...rest.map((edit) => edit.text.replace(head, ''))].join('');
  return applyEdits(source, [...others, { ...first, text }]);
}
