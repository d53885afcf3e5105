import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { canonicalExtras } from '../parse/index.ts';
import type { ModelDocument, SpecDocument } from '../spec/document.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';
import { applySets } from './apply-sets.ts';
import { checkDefaultOutput } from './default-output.ts';
import { mergeFile, newWriteLog, type LatePatch, type Merging, type WriteLog } from './merge/index.ts';
import type { MergedSpec, WidthPatch } from './merged-spec.ts';
import { readSetArguments } from './set-argument.ts';
import { resolveStack } from './stack.ts';
import type { Documents, Stack } from './stack-types.ts';

export interface OverlayInput {
  readonly entry: SpecDocument;
  /** Paths of the files given by `--overlay`, in order. */
  readonly overlays: readonly string[];
  /** Texts given by `--set`, in order. */
  readonly set: readonly string[];
  /** The scale given by `--scale`. */
  readonly scale?: string | undefined;
  readonly documents: Documents;
  /** The layer types of plugins. */
  readonly extra: ExtraTypes;
}

/** A model, its overlays and the command line's changes, merged in the order of language.md 8. */
export function applyOverlays(input: OverlayInput, report: Reporter): MergedSpec | undefined {
  const found = resolveStack(input.entry, input.overlays, input.documents, report);
  if (found === undefined) return undefined;
  const base = canonicalExtras(found.model.root, input.extra, report);
  const stack = { ...found, model: { ...found.model, root: base } };
  const sets = readSetArguments(input.set, report);
  const merged = mergeStack(stack, input.extra, report);
  const top = merged.below.at(-1) ?? stack.model;
  const ordered = sets.map((set, index) => ({ set, order: stack.files.length + index }));
  const { root, widths, late } = applySets(top.root, ordered, input.extra, report);
  const model = root === top.root ? top : { ...top, root };
  return { ...merged, model, files: stack.files, widths: [...merged.widths, ...widths], late };
}

/** Every file of the stack merged into the model, lowest first. */
function mergeStack(
  stack: Stack,
  extra: ExtraTypes,
  report: Reporter,
): Pick<MergedSpec, 'below' | 'widths' | 'changed' | 'deleted' | 'latePatches'> {
  const below: ModelDocument[] = [stack.model];
  const widths: WidthPatch[] = [];
  const deleted = new Map<string, Span>();
  const changed = new Set<number>();
  const latePatches: LatePatch[] = [];
  const levels = new Map(stack.files.map(({ document, level }) => [document.file, level]));
  const logs = new Map<string, WriteLog>();
  let model = stack.model;
  for (const [order, file] of stack.files.entries()) {
    const log = file.group === undefined ? undefined : (logs.get(file.group) ?? newWriteLog());
    if (file.group !== undefined && log !== undefined) logs.set(file.group, log);
    const own: WidthPatch[] = [];
    let silent = true;
    const relay: Reporter = (r) => {
      if (r.code !== 'shadowed-value') silent = false;
      report(r);
    };
    const merging: Merging = {
      file,
      order,
      levels,
      log,
      widths: own,
      late: latePatches,
      extra,
      changed: false,
      report: relay,
    };
    const root = mergeFile(model.root, stack.model.file, merging, deleted);
    if (merging.changed) changed.add(order);
    else if (own.length === 0 && silent) reportNoEffect(merging, report);
    widths.push(...own);
    model = root === model.root ? model : { ...model, root };
    below.push(model);
  }
  checkDefaultOutput(stack.model.root, model.root, report);
  return { below, widths, changed, deleted, latePatches };
}

/** An overlay of widths alone is judged when they are applied. */
function reportNoEffect({ file }: Merging, report: Reporter): void {
  const { document } = file;
  if (document.kind === 'WidthOverlay' || hasOwnName(document.root) || document.components.length > 0) return;
  report({
    code: 'overlay-no-effect',
    message: `this ${document.kind} changes nothing: the model below it has every value that it sets`,
    span: valueAt(document.root, 'kind')?.span,
  });
}

/** A variant may be there only to give a stack of components a name. */
function hasOwnName(root: MapNode): boolean {
  return valueAt(root, 'name') !== undefined;
}
