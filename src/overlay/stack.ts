import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ModelDocument, OverlayDocument, SpecDocument } from '../spec/document.ts';
import { followBases } from './bases.ts';
import { addComponents } from './components.ts';
import { basePath, kindSpan } from './stack-paths.ts';
import type { Building, Documents, Stack, StackedFile } from './stack-types.ts';

/** Follows `base:` from the entry down to the Model, then puts the overlays of the command line on top. */
export function resolveStack(
  entry: SpecDocument,
  overlays: readonly string[],
  documents: Documents,
  report: Reporter,
): Stack | undefined {
  const chain = followBases(entry, documents, report);
  if (chain === undefined) return undefined;
  const { model } = chain;
  const building: Building = { files: [], level: 0, documents, report };
  addComponents(model, 0, building);
  for (const document of chain.overlays) addLevel(document, building.files.length, building);
  for (const path of overlays) {
    const document = documents.get(path);
    if (document === undefined) {
      if (!documents.has(path)) report({ code: 'missing-file', message: `there is no file "${path}"` });
      continue;
    }
    const baseCount = placeOf(document, model, building.files, report);
    if (baseCount !== undefined && document.kind !== 'Model') addLevel(document, baseCount, building);
  }
  return { model, files: building.files };
}

function addLevel(document: OverlayDocument, baseCount: number, building: Building): void {
  building.level++;
  addComponents(document, baseCount, building);
  const group = document.kind === 'Component' ? COMMAND_LINE : undefined;
  building.files.push({ document, baseCount, level: building.level, group });
}

/** Components given with `--overlay` stand side by side as those of a list do. */
const COMMAND_LINE = '--overlay';

/** How many files of the stack are the base of one given with `--overlay`; undefined, reported, if it fits none. */
function placeOf(
  document: SpecDocument,
  model: ModelDocument,
  below: readonly StackedFile[],
  report: Reporter,
): number | undefined {
  if (document.kind === 'Model') {
    report({
      code: 'not-an-overlay',
      message: `"${document.file}" is a Model; --overlay takes an Overlay, a WidthOverlay or a Component`,
      span: kindSpan(document),
    });
    return undefined;
  }
  const path = basePath(document);
  if (path === undefined) return below.length;
  const index = below.findIndex((o) => o.document.file === path);
  if (index !== -1) return index + 1;
  // The components of the model are part of it.
  if (path === model.file) return below.filter(({ level }) => level === 0).length;
  report({
    code: 'other-base',
    message: `"${document.file}" changes "${path}", which is not part of this spec`,
    span: document.base?.span,
    notes: [{ message: `this spec starts from "${model.file}"` }],
    suggestion: `give the overlay as the spec itself, or remove its "base" to apply it to any Model`,
  });
  return undefined;
}
