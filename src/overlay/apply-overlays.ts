import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { canonicalModel } from '../parse/index.ts';
import type { ModelDocument, SpecDocument } from '../spec/document.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';
import { applySet } from './apply-set.ts';
import { checkDefaultOutput } from './default-output.ts';
import { mergeFile, newWriteLog, type Merging, type WriteLog } from './merge/index.ts';
import type { MergedSpec, WidthPatch } from './merged-spec.ts';
import { readSetArguments, SET_FILE, type SetArgument } from './set-argument.ts';
import { resolveStack } from './stack.ts';
import type { Documents, Stack } from './stack-types.ts';
import { widthTarget } from './width-target.ts';
import { readWidthForm } from './width-form.ts';

export interface OverlayInput {
  readonly entry: SpecDocument;
  /** Paths of the files given by `--overlay`, in order. */
  readonly overlays: readonly string[];
  /** Texts given by `--set`, in order. */
  readonly set: readonly string[];
  readonly documents: Documents;
}

/** A model, its overlays and the command line's changes, merged in the order of language.md 8. */
export function applyOverlays(input: OverlayInput, report: Reporter): MergedSpec | undefined {
  const stack = resolveStack(input.entry, input.overlays, input.documents, report);
  if (stack === undefined) return undefined;
  const sets = readSetArguments(input.set, report);
  const merged = mergeStack(stack, report);
  const top = merged.below.at(-1) ?? stack.model;
  const { model, widths } = applySets(top, sets, stack.files.length, report);
  return { ...merged, model, files: stack.files, widths: [...merged.widths, ...widths] };
}

/** Every file of the stack merged into the model, lowest first. */
function mergeStack(
  stack: Stack,
  report: Reporter,
): Pick<MergedSpec, 'below' | 'widths' | 'changed' | 'deleted'> {
  const below: ModelDocument[] = [stack.model];
  const widths: WidthPatch[] = [];
  const deleted = new Map<string, Span>();
  const changed = new Set<number>();
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
    const merging: Merging = { file, order, levels, log, widths: own, changed: false, report: relay };
    const root = mergeFile(model.root, stack.model.file, merging, deleted);
    if (merging.changed) changed.add(order);
    else if (own.length === 0 && silent) reportNoEffect(merging, report);
    widths.push(...own);
    model = root === model.root ? model : { ...model, root };
    below.push(model);
  }
  checkDefaultOutput(stack.model.root, model.root, report);
  return { below, widths, changed, deleted };
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

/** Sets of widths become patches, so that `conv.filters=x2` works; all others change the model's tree. */
function applySets(
  model: ModelDocument,
  sets: readonly SetArgument[],
  order: number,
  report: Reporter,
): { readonly model: ModelDocument; readonly widths: readonly WidthPatch[] } {
  let root = model.root;
  const widths: WidthPatch[] = [];
  for (const [index, set] of sets.entries()) {
    const target = set.op === 'set' ? widthTarget(root, set) : undefined;
    const form = target && readWidthForm(target.value, report);
    if (target === undefined) root = applySet(root, set, report);
    else if (form !== undefined) {
      const { path, pathSpan } = target;
      const place = { order: order + index, baseCount: order + index, file: SET_FILE };
      const rules = { group: undefined, override: true };
      widths.push({
        target: path,
        targetSpan: pathSpan,
        form,
        valueSpan: target.value.span,
        ...place,
        ...rules,
      });
    }
  }
  return { model: root === model.root ? model : { ...model, root: canonicalModel(root, report) }, widths };
}
