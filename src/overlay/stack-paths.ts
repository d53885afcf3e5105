import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { OverlayDocument, SpecDocument } from '../spec/document.ts';
import { namedFile, type NamedFile } from '../spec/model-tree.ts';
import { valueAt, type ScalarNode } from '../spec/tree.ts';
import { directoryOf, joinPath } from '../util/paths.ts';

/** The normalized path of an overlay's base. */
export function basePath(overlay: OverlayDocument): string | undefined {
  return overlay.base && joinPath(directoryOf(overlay.file), overlay.base.text);
}

/** The files that a file builds on. */
export function filesBelow(document: SpecDocument): readonly NamedFile[] {
  const { base } = document.kind === 'Model' ? {} : document;
  const named = [...document.components, ...document.plugins];
  return (base === undefined ? named : [base, ...named]).map(namedFile);
}

/** Where a file says what it is. */
export function kindSpan({ root }: SpecDocument): Span {
  return valueAt(root, 'kind')?.span ?? root.span;
}

/** Says that a file names another that is not there. */
export function reportMissing(path: string, place: ScalarNode, what: string, report: Reporter): void {
  report({
    code: 'missing-file',
    message: `there is no file "${path}"`,
    span: place.span,
    suggestion: /^[a-z][a-z0-9+.-]*:\/\//i.test(place.text)
      ? `nothing is downloaded: a ${what} is a file; save it, and name its path`
      : `a ${what} is a path relative to the file that names it`,
  });
}
