import { optimizerArgument, sectionWith } from './known-keys.ts';
import { valueAt, type MapNode } from './tree.ts';

/** The path of what was called without its section: `fit.epochs` for `epochs`, `params.width` for `width`. */
export function meantPath(root: MapNode, name: string): string | undefined {
  const params = valueAt(root, 'params');
  if (params?.kind === 'map' && params.entries.has(name)) return `params.${name}`;
  const section = sectionWith(['compile', 'data', 'fit'], name);
  if (section !== undefined) return `${section.name}.${section.key}`;
  const argument = optimizerArgument(name);
  return argument && `compile.optimizer.${argument}`;
}
