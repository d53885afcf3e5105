import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ParsedDocument } from '../spec/document.ts';
import { valueAt, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { canonicalDocument } from './canonical.ts';
import { readHeader } from './header.ts';
import { toTree } from './to-tree.ts';
import { readYaml } from './yaml.ts';

export { canonicalClassArguments, canonicalEntry, canonicalExtras, canonicalModel } from './canonical.ts';
export { parseValue } from './value.ts';

/** The text of a file as a tree, as it is written: no spelling is changed. Undefined when it is not well-formed. */
export function parseTree(text: string, file: string, report: Reporter): TreeNode | undefined {
  const yaml = readYaml(text, file, report);
  return yaml && toTree(yaml, text, file, report);
}

/** The text of a spec to a document: places kept, spellings canonical. Undefined when it is no spec at all. */
export function parse(text: string, file: string, report: Reporter): ParsedDocument | undefined {
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
  const root = canonicalDocument(header.kind, header.root, report);
  if (header.kind === 'Plugin') return { kind: 'Plugin', file, root };
  const components = pathsAt(root, 'components');
  const plugins = pathsAt(root, 'plugins');
  if (header.kind === 'Model') return { kind: 'Model', file, root, components, plugins };
  const base = header.kind === 'Component' ? undefined : valueAt(root, 'base');
  const widths = valueAt(root, 'widths');
  return {
    kind: header.kind,
    file,
    root,
    base: base?.kind === 'scalar' && base.value !== null ? base : undefined,
    components,
    plugins,
    widths: widths?.kind === 'map' ? widths : undefined,
  };
}

/** The texts of a list of paths; what is none is left for the schema to refuse. */
function pathsAt(root: MapNode, key: string): readonly ScalarNode[] {
  const list = valueAt(root, key);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '' ? [item] : [],
  );
}
