import type { Reporter } from './diagnostics/diagnostic.ts';
import { expand, type Nested, type ReadNested } from './expand/index.ts';
import {
  applyOverlays,
  applySets,
  chosenScale,
  mergeLate,
  rebasePaths,
  type ChosenScale,
  type MergedSpec,
  type OverlayInput,
} from './overlay/index.ts';
import { evaluateTree, reportMissing, resolve, type Scope } from './resolve/index.ts';
import type { ModelDocument } from './spec/document.ts';
import { SET_FILE } from './spec/set-file.ts';
import { textAt } from './spec/model-tree.ts';
import type { ExtraTypes } from './spec/extra-type.ts';
import { valueAt, type MapNode, type ScalarNode, type TreeNode } from './spec/tree.ts';
import { directoryOf, joinPath } from './util/paths.ts';
import { applyScale, applyWidths, readScale, scaledRepeat, scaleParams, type Scale } from './widths/index.ts';

/** Every file, and the layer types of the plugins among them. */
export interface FlattenInput extends OverlayInput {
  readonly extra: ExtraTypes;
}

type Values = ReadonlyMap<string, ScalarNode>;

const none: Values = new Map();

/** One model out of many files, and what later stages still need to know of them. */
export interface FlatSpec {
  readonly model: ModelDocument;
  /** The files that changed it, lowest first. */
  readonly files: MergedSpec['files'];
  /** Where overlays deleted layers, by name. */
  readonly deleted: MergedSpec['deleted'];
  /** Whether a file says `ties: auto`. */
  readonly fixTies: boolean;
}

/**
 * One model out of a spec and its files, in the order of application: overlays and `--set` on authored entries, params
 * and expressions, blocks and nested models, what aims inside them, widths. Undefined when there is no model to begin
 * with, which was reported.
 */
export function flatten(input: FlattenInput, report: Reporter): FlatSpec | undefined {
  return flattenWith(input, none, [input.entry.file], report);
}

function flattenWith(
  input: FlattenInput,
  given: Values,
  open: readonly string[],
  report: Reporter,
): FlatSpec | undefined {
  // 1. Overlays, components and --set, merged on authored entries.
  const merged = applyOverlays(input, report);
  if (merged === undefined) return undefined;
  // 2. Params and expressions, those of the chosen scale included: every value outside blocks is literal.
  const chosen = chosenScale(merged.model.root, input.scale, report);
  const values = new Map([...paramsOf(chosen, merged), ...given]);
  const resolved = resolve(merged.model.root, values, report);
  const scale = chosen && scaleOf(chosen, resolved.root);
  // 3. Blocks and nested models: every entry is a layer, or the call of one.
  const flat = expand(
    resolved,
    { readNested: nestedReader(input, merged.model.file, open, report), repeat: repeatOf(scale) },
    report,
  );
  // 4. What overlays and --set change inside an instance.
  const late = applyLate(merged, flat, resolved.scope, input.extra, report);
  // 5. Widths, by full names.
  const known = new Map(chosen === undefined ? [[merged.model.root, flat]] : []);
  const below = (count: number): MapNode => {
    const authored = merged.below[count]?.root ?? merged.model.root;
    const tree =
      known.get(authored) ?? flattenSilently({ ...merged.model, root: authored }, input, given, open);
    known.set(authored, tree);
    return tree;
  };
  const widths = [...merged.widths, ...late.widths];
  const wide = applyWidths({ ...merged, widths }, late.root, below, input.extra, report);
  // 6. The scale, for every width that is not final.
  const sized =
    scale === undefined ? wide.root : applyScale(wide.root, scale, wide.final, input.extra, report);
  const model = { ...merged.model, root: reportMissing(sized, report) };
  const fixTies = merged.files.some(({ document }) => textAt(document.root, 'ties') === 'auto');
  return { model, files: merged.files, deleted: merged.deleted, fixTies };
}

/** The model below an overlay: its errors are not those of the spec. */
function flattenSilently(
  { root, file }: ModelDocument,
  input: FlattenInput,
  given: Values,
  open: readonly string[],
): MapNode {
  const silent: Reporter = () => undefined;
  const readNested = nestedReader(input, file, open, silent);
  return expand(resolve(root, given, silent), { readNested }, silent);
}

/** What the scale sets, but for what `--set` has set. */
function paramsOf(chosen: ChosenScale | undefined, { model }: MergedSpec): Values {
  if (chosen === undefined) return none;
  const params = valueAt(model.root, 'params');
  const isSet = (name: string): boolean => {
    const node = params?.kind === 'map' ? valueAt(params, name) : undefined;
    const value = node?.kind === 'map' ? valueAt(node, 'default') : node;
    return value?.span.file === SET_FILE;
  };
  return new Map([...scaleParams(chosen.map)].filter(([name]) => !isSet(name)));
}

/** The scale with its values evaluated. */
function scaleOf({ name }: ChosenScale, root: MapNode): Scale | undefined {
  const scales = valueAt(root, 'scales');
  const map = scales?.kind === 'map' ? valueAt(scales, name) : undefined;
  return map?.kind === 'map' ? readScale(name, map) : undefined;
}

function repeatOf(scale: Scale | undefined): ((repeat: number) => number) | undefined {
  const factor = scale?.repeat;
  return factor === undefined ? undefined : (repeat) => scaledRepeat(repeat, factor);
}

function applyLate(
  merged: MergedSpec,
  root: MapNode,
  scope: Scope,
  extra: ExtraTypes,
  report: Reporter,
): ReturnType<typeof applySets> {
  const evaluate = (node: TreeNode): TreeNode => evaluateTree(node, scope, report);
  const patched = mergeLate(root, merged.latePatches, evaluate, merged.deleted);
  const sets = merged.late.map((ordered) => {
    const { set } = ordered;
    return set.op === 'remove' ? ordered : { ...ordered, set: { ...set, value: evaluate(set.value) } };
  });
  const after = applySets(patched.root, sets, extra, report, true);
  return { ...after, widths: [...patched.widths, ...after.widths] };
}

/**
 * Reads the model behind `{type: Model, from: …}`: a Model, or an overlay with all that lies below it. Its paths come as
 * seen from the outer model's file.
 */
function nestedReader(
  { documents, extra }: FlattenInput,
  outer: string,
  open: readonly string[],
  report: Reporter,
): ReadNested {
  const read = (path: string, from: ScalarNode, given: Values): Nested => {
    const entry = documents.get(path);
    if (entry === undefined) {
      if (!documents.has(path)) report(missingFile(path, from));
      return { unavailable: true };
    }
    if (open.includes(path)) {
      const message = `"${path}" contains itself`;
      report({ code: 'circular-block', message, span: from.span });
      return { unavailable: true };
    }
    const input: FlattenInput = { extra, entry, overlays: [], set: [], documents };
    const flat = flattenWith(input, given, [...open, path], report);
    if (flat === undefined) return { unavailable: true };
    return { root: rebasePaths(flat.model.root, directoryOf(flat.model.file), directoryOf(outer)) };
  };
  const plain = new Map<string, Nested>();
  return (from, given) => {
    const path = joinPath(directoryOf(from.span.file), from.text);
    if (given.size > 0) return read(path, from, given);
    const known = plain.get(path) ?? read(path, from, given);
    plain.set(path, known);
    return known;
  };
}

function missingFile(path: string, { span }: ScalarNode): Parameters<Reporter>[0] {
  return {
    code: 'missing-file',
    message: `there is no file "${path}"`,
    span,
    suggestion: 'a nested model is a path relative to the file that names it',
  };
}
