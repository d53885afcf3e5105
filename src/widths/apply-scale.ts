import type { Reporter } from '../diagnostics/diagnostic.ts';
import { layerEntries, textAt, withLayers } from '../spec/model-tree.ts';
import { valueAt, withEntry, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { widthArgument } from '../layers/index.ts';
import { outputProducers } from './producers.ts';
import { scaledWidth, type Scale } from './scale.ts';

/**
 * The model with its widths scaled: those of all layers that set one, but for those that feed an output, those with
 * `scaled: false`, and the `final` ones, which an overlay or `--set` gave.
 */
export function applyScale(
  root: MapNode,
  scale: Scale,
  final: ReadonlySet<string>,
  report: Reporter,
): MapNode {
  const { factor } = scale;
  if (factor === undefined) return root;
  const spared = outputProducers(root);
  const changes = new Map<string, ScalarNode>();
  for (const { entry } of layerEntries(root)) {
    const name = textAt(entry, 'name') ?? '';
    if (spared.has(name) || final.has(name) || isExempt(entry)) continue;
    const width = widthNode(entry);
    const node = width && scaled(name, width, factor, scale, report);
    if (node !== undefined) changes.set(name, node);
  }
  return changes.size === 0
    ? root
    : withLayers(root, (items) => items.map((item) => replaced(item, changes)));
}

function isExempt(entry: MapNode): boolean {
  const node = valueAt(entry, 'scaled');
  return node?.kind === 'scalar' && node.value === false;
}

function widthNode(entry: MapNode): ScalarNode | undefined {
  const argument = widthArgument(textAt(entry, 'type') ?? '');
  const node = argument === undefined ? undefined : valueAt(entry, argument);
  return node?.kind === 'scalar' && Number.isSafeInteger(node.value) ? node : undefined;
}

function scaled(
  name: string,
  width: ScalarNode,
  factor: ScalarNode,
  scale: Scale,
  report: Reporter,
): ScalarNode | undefined {
  const value = scaledWidth(Number(width.value), Number(factor.value), scale);
  if (value === width.value) return undefined;
  if (value >= 1)
    return { kind: 'scalar', value, text: String(value), quoted: false, span: factor.span, replaced: width };
  report({
    code: 'bad-width',
    message: `the scale "${scale.name}" makes the width of ${name} less than 1`,
    span: factor.span,
    notes: [{ message: `it is ${width.text} here`, span: width.span }],
    suggestion: 'a larger factor, rounding: ceil, or scaled: false on the layer',
  });
  return undefined;
}

function replaced(item: TreeNode, changes: ReadonlyMap<string, ScalarNode>): TreeNode {
  const node = item.kind === 'map' ? changes.get(textAt(item, 'name') ?? '') : undefined;
  const key = item.kind === 'map' ? widthArgument(textAt(item, 'type') ?? '') : undefined;
  if (item.kind !== 'map' || node === undefined || key === undefined) return item;
  return withEntry(item, { key, keySpan: item.entries.get(key)?.keySpan ?? node.span, value: node });
}
