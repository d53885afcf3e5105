import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { SpecDocument } from '../spec/document.ts';
import { canonicalModel, canonicalWidthOverlay } from './canonical.ts';
import { readHeader } from './header.ts';
import { toTree } from './to-tree.ts';
import { readYaml } from './yaml.ts';

export { canonicalModel } from './canonical.ts';
export { parseValue } from './value.ts';

/** The text of a spec to a document: places kept, spellings canonical. Undefined when it is no spec at all. */
export function parse(text: string, file: string, report: Reporter): SpecDocument | undefined {
  const yaml = readYaml(text, file, report);
  if (yaml === undefined) return undefined;
  let plain = true;
  const tree = toTree(yaml, text, file, (r) => {
    if (r.code === 'yaml-feature') plain = false;
    report(r);
  });
  // What a merge key or a tag would have said is not known: the rest could not be judged fairly.
  if (!plain) return undefined;
  const header = readHeader(tree, text, file, report);
  if (header === undefined) return undefined;
  const { root } = header;
  switch (header.kind) {
    case 'Model':
      return { kind: 'Model', file, root: canonicalModel(root, report) };
    case 'WidthOverlay': {
      const { base, widths } = header;
      return { kind: 'WidthOverlay', file, root: canonicalWidthOverlay(root, report), base, widths };
    }
  }
}
