import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { InitialWeights } from '../spec/initial-weights.ts';
import { toPlain, valueAt, type MapNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import { withDefaults } from './defaults.ts';
import { checkSectionDeeply } from './sections.ts';

/** Where the network starts from: `weights`, each held to its schema, and its prefix to the names of the layers. */
export function checkInitialWeights(
  root: MapNode,
  layers: readonly string[],
  report: Reporter,
): readonly InitialWeights[] | undefined {
  const node = valueAt(root, 'weights');
  if (node?.kind !== 'list') return undefined;
  return node.items.flatMap((item) => {
    if (!checkSectionDeeply('weights', item, report) || item.kind !== 'map') return [];
    const section = withDefaults('weights', toPlain(item));
    const [from, prefix] = [valueAt(item, 'from'), valueAt(item, 'prefix')];
    if (prefix !== undefined && !layers.some((name) => name.startsWith(section.prefix))) {
      const message = `no layer has a name that begins with "${section.prefix}"`;
      const suggestion = didYouMean(section.prefix, prefixesOf(layers));
      report({ code: 'initial-weights', message, span: prefix.span, suggestion });
    }
    return [{ ...section, span: (from ?? item).span }];
  });
}

/** `stage.` and `stage.1.` of `stage.1.conv`. */
function prefixesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index + 1))),
  );
}
