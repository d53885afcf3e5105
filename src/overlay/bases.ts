import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ModelDocument, OverlayDocument, SpecDocument } from '../spec/document.ts';
import { valueAt } from '../spec/tree.ts';
import { basePath, kindSpan, reportMissing } from './stack-paths.ts';
import type { Documents } from './stack-types.ts';

/** From an overlay down to its Model. */
export interface Chain {
  readonly model: ModelDocument;
  readonly overlays: readonly OverlayDocument[];
}

/** Follows `base:` from the entry down to the Model. */
export function followBases(entry: SpecDocument, documents: Documents, report: Reporter): Chain | undefined {
  const overlays: OverlayDocument[] = [];
  const seen = new Set<string>();
  let current = entry;
  while (current.kind !== 'Model') {
    if (seen.has(current.file)) {
      reportCircle(current, overlays, report);
      return undefined;
    }
    seen.add(current.file);
    overlays.push(current);
    const below = baseOf(current, documents, report);
    if (below === undefined) return undefined;
    current = below;
  }
  return { model: current, overlays: overlays.reverse() };
}

function baseOf(overlay: OverlayDocument, documents: Documents, report: Reporter): SpecDocument | undefined {
  const { base, kind } = overlay;
  // What is no path was refused by the schema.
  if (base === undefined && valueAt(overlay.root, 'base') !== undefined) return undefined;
  if (base === undefined) {
    const component = kind === 'Component';
    report({
      code: 'missing-base',
      message: component
        ? 'a Component is no model of its own: it changes one'
        : `this ${kind} names no base, so there is nothing that it could change`,
      span: kindSpan(overlay),
      suggestion: component
        ? 'list it under "components" of a Model or an overlay, or apply it with --overlay'
        : 'add "base: ./model.yaml", or apply it to a Model with --overlay',
    });
    return undefined;
  }
  const path = basePath(overlay) ?? base.text;
  const document = documents.get(path);
  if (document?.kind === 'Component') {
    report({
      code: 'missing-base',
      message: `"${path}" is a Component, which has no model to change`,
      span: base.span,
      suggestion: 'list it under "components", and name a Model or an overlay as the base',
    });
    return undefined;
  }
  if (!documents.has(path)) reportMissing(path, base, 'base', report);
  return document;
}

function reportCircle(overlay: OverlayDocument, below: readonly OverlayDocument[], report: Reporter): void {
  const files = [...below.map((o) => o.file), overlay.file];
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
