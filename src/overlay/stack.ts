import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { ModelDocument, SpecDocument, WidthOverlayDocument } from '../spec/document.ts';
import { valueAt } from '../spec/tree.ts';
import { directoryOf, joinPath } from '../util/paths.ts';

/** Every file read, by normalized path; undefined for one that could not be parsed (already reported). */
export type Documents = ReadonlyMap<string, SpecDocument | undefined>;

/** A Model and the overlays on it, in the order in which they apply. */
export interface Stack {
  readonly model: ModelDocument;
  readonly layers: readonly StackedOverlay[];
}

export interface StackedOverlay {
  readonly document: WidthOverlayDocument;
  /** How many overlays of the stack lie below its own base: what `32 -> 64` is compared with. */
  readonly baseCount: number;
}

/** Follows `base:` from the entry down to the Model, then puts the overlays of the command line on top. */
export function resolveStack(
  entry: SpecDocument,
  overlays: readonly string[],
  documents: Documents,
  report: Reporter,
): Stack | undefined {
  const chain = followBases(entry, documents, report);
  if (chain === undefined) return undefined;
  const layers: StackedOverlay[] = chain.overlays.map((document, index) => ({ document, baseCount: index }));
  for (const path of overlays) {
    const document = documents.get(path);
    if (document === undefined) {
      if (!documents.has(path)) report({ code: 'missing-file', message: `there is no file "${path}"` });
      continue;
    }
    const placed = place(document, chain.model, layers, report);
    if (placed !== undefined) layers.push(placed);
  }
  return { model: chain.model, layers };
}

interface Chain {
  readonly model: ModelDocument;
  readonly overlays: readonly WidthOverlayDocument[];
}

function followBases(entry: SpecDocument, documents: Documents, report: Reporter): Chain | undefined {
  const overlays: WidthOverlayDocument[] = [];
  let current = entry;
  while (current.kind !== 'Model') {
    if (overlays.some((o) => o.file === current.file)) {
      reportCircle(current, overlays, report);
      return undefined;
    }
    overlays.unshift(current);
    const below = baseOf(current, documents, report);
    if (below === undefined) return undefined;
    current = below;
  }
  return { model: current, overlays };
}

function baseOf(
  overlay: WidthOverlayDocument,
  documents: Documents,
  report: Reporter,
): SpecDocument | undefined {
  const { base } = overlay;
  if (base === undefined) {
    report({
      code: 'missing-base',
      message: `this ${overlay.kind} names no base, so there is nothing that it could change`,
      span: kindSpan(overlay),
      suggestion: 'add "base: ./model.yaml", or apply it to a Model with --overlay',
    });
    return undefined;
  }
  const path = basePath(overlay);
  if (path !== undefined && documents.has(path)) return documents.get(path);
  report({
    code: 'missing-file',
    message: `there is no file "${path ?? base.text}"`,
    span: base.span,
    suggestion: 'a base is a path relative to the file that names it',
  });
  return undefined;
}

/** Where a file says what it is. */
function kindSpan({ root }: SpecDocument): Span {
  return valueAt(root, 'kind')?.span ?? root.span;
}

/** The normalized path of an overlay's base. */
export function basePath(overlay: WidthOverlayDocument): string | undefined {
  return overlay.base && joinPath(directoryOf(overlay.file), overlay.base.text);
}

function reportCircle(
  overlay: WidthOverlayDocument,
  chain: readonly WidthOverlayDocument[],
  report: Reporter,
): void {
  const files = [...chain.map((o) => o.file).reverse(), overlay.file];
  const start = files.indexOf(overlay.file);
  const alone = files.length - start === 2;
  report({
    code: 'circular-base',
    message: alone
      ? `"${overlay.file}" is its own base`
      : `these overlays are each other's base: ${files.slice(start).join(' -> ')}`,
    span: overlay.base?.span,
    suggestion: alone ? 'name the Model that it changes' : 'one of them must have a Model as its base',
  });
}

function place(
  document: SpecDocument,
  model: ModelDocument,
  below: readonly StackedOverlay[],
  report: Reporter,
): StackedOverlay | undefined {
  if (document.kind === 'Model') {
    report({
      code: 'not-an-overlay',
      message: `"${document.file}" is a Model; --overlay takes a file of kind WidthOverlay`,
      span: kindSpan(document),
    });
    return undefined;
  }
  const path = basePath(document);
  if (path === undefined) return { document, baseCount: below.length };
  const index = below.findIndex((o) => o.document.file === path);
  if (path === model.file || index !== -1) return { document, baseCount: index + 1 };
  report({
    code: 'other-base',
    message: `"${document.file}" changes "${path}", which is not part of this spec`,
    span: document.base?.span,
    notes: [{ message: `this spec starts from "${model.file}"` }],
    suggestion: `give the overlay as the spec itself, or remove its "base" to apply it to any Model`,
  });
  return undefined;
}
