import type { Reporter } from '../diagnostics/diagnostic.ts';
import { canonicalModel } from '../parse/index.ts';
import type { ModelDocument, SpecDocument } from '../spec/document.ts';
import type { MergedSpec, WidthPatch } from './merged-spec.ts';
import { applySet } from './apply-set.ts';
import { readSetArguments, SET_FILE, type SetArgument } from './set-argument.ts';
import { resolveStack, type Documents, type StackedOverlay } from './stack.ts';
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
  const fromOverlays = stack.layers.flatMap((layer, order) => widthsOf(layer, order, report));
  const { model, widths } = applySets(stack.model, sets, stack.layers.length, report);
  return { model, unset: stack.model, widths: [...fromOverlays, ...widths] };
}

function widthsOf(layer: StackedOverlay, order: number, report: Reporter): readonly WidthPatch[] {
  const { widths, file } = layer.document;
  const patches: WidthPatch[] = [];
  for (const { key, keySpan, value } of widths?.entries.values() ?? []) {
    const form = readWidthForm(value, report);
    if (form === undefined) continue;
    const { baseCount } = layer;
    patches.push({ target: key, targetSpan: keySpan, form, valueSpan: value.span, order, baseCount, file });
  }
  return patches;
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
      widths.push({ target: path, targetSpan: pathSpan, form, valueSpan: target.value.span, ...place });
    }
  }
  return { model: root === model.root ? model : { ...model, root: canonicalModel(root, report) }, widths };
}
