import { optimizerArgument, sectionWith } from './known-keys.ts';
import { valueAt, type MapNode } from './tree.ts';

/**
 * What a path that begins with no layer and no section was meant to be: what was called without its section, or layers of
 * instances, which have numbers where a block is repeated: `stage.1.back` for `stage.back`.
 */
export function meantPaths(root: MapNode, path: string, layers: readonly string[]): readonly string[] {
  const whole = withSection(root, path);
  if (whole !== undefined) return [whole];
  const [name = '', layer = ''] = path.split('.');
  const own = layers.filter((one) => one.startsWith(`${name}.`));
  const same = own.filter((one) => one.endsWith(`.${layer}`));
  return (same.length === 0 ? own : same).slice(0, 3);
}

/** `fit.epochs` for `epochs`, `params.width` for `width`. */
function withSection(root: MapNode, name: string): string | undefined {
  const params = valueAt(root, 'params');
  if (params?.kind === 'map' && params.entries.has(name)) return `params.${name}`;
  const section = sectionWith(['compile', 'data', 'fit'], name);
  if (section !== undefined) return `${section.name}.${section.key}`;
  const argument = optimizerArgument(name);
  return argument && `compile.optimizer.${argument}`;
}
