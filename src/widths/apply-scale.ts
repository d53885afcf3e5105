import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerEntries } from '../spec/model-tree.ts';
import { valueAt, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { namedWidths, scalarAtPath } from '../layers/index.ts';
import { outputProducers } from './producers.ts';
import { scaledWidth, type Scale } from './scale.ts';
import { withWidths } from './with-widths.ts';

/**
 * The model with its widths scaled: those of all layers that set one, but for those that feed an output, those with
 * `scaled: false`, and the `final` ones, which an overlay or `--set` gave.
 */
export function applyScale(
  root: MapNode,
  scale: Scale,
  final: ReadonlySet<string>,
  extra: ExtraTypes,
  report: Reporter,
): MapNode {
  const { factor } = scale;
  if (factor === undefined) return root;
  const spared = outputProducers(root, extra);
  const changes = new Map<string, ScalarNode>();
  for (const { entry } of layerEntries(root)) {
    if (isExempt(entry)) continue;
    for (const { name, path } of namedWidths(entry, extra)) {
      const width = scalarAtPath(entry, path);
      if (spared.has(name) || final.has(name) || !Number.isSafeInteger(width?.value)) continue;
      const node = width && scaled(name, width, factor, scale, report);
      if (node !== undefined) changes.set(name, node);
    }
  }
  return withWidths(root, changes, extra);
}

function isExempt(entry: MapNode): boolean {
  const node = valueAt(entry, 'scaled');
  return node?.kind === 'scalar' && node.value === false;
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
