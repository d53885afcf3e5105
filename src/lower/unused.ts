import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { TensorRef } from '../spec/graph.ts';
import type { Wired } from './index.ts';

/**
 * Reports layers and inputs from which no output can be reached. In a chain of them only the last is named: it is
 * the one that nobody reads.
 */
export function reportUnused(
  sorted: readonly Wired[],
  outputs: readonly TensorRef[],
  report: Reporter,
): void {
  const used = new Set(outputs.map((ref) => ref.layer));
  for (const { layer, inputs } of [...sorted].reverse()) {
    if (used.has(layer.name)) for (const ref of inputs) used.add(ref.layer);
  }
  const read = new Set(sorted.flatMap(({ inputs }) => inputs.map((ref) => ref.layer)));
  for (const { layer, inputs } of sorted) {
    if (used.has(layer.name) || read.has(layer.name)) continue;
    report({
      code: 'unused',
      message: `${inputs.length === 0 ? 'input' : 'layer'} "${layer.name}" feeds no output`,
      span: layer.nameSpan,
      suggestion: `read it in another layer's inputs, add it to "outputs", or remove it`,
    });
  }
}
