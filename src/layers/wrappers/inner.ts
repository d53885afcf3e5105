import type { InnerLayer } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { isProblem, type InnerLayers, type LayerAnalysis, type LayerProblem } from '../row.ts';

/** The analysis of a layer inside another; a problem is at one of its arguments, `layer.units`. */
export function analyzeInner(
  inner: InnerLayers,
  layer: InnerLayer,
  inputs: readonly TensorSpec[],
  argument = 'layer',
): LayerAnalysis | LayerProblem {
  const found = inner.analyze(layer, inputs);
  if (!isProblem(found)) return found;
  const arg = found.arg === undefined ? argument : `${argument}.${found.arg}`;
  return { ...found, message: `${layer.type}: ${found.message}`, arg };
}

/** A problem unless the layer reads one tensor and gives one. */
export function checkPlain(type: string, inner: InnerLayers, layer: InnerLayer): LayerProblem | undefined {
  if (inner.readsOne(layer)) return undefined;
  return {
    message: `${type} needs a layer that reads one tensor, and ${layer.type} reads several`,
    arg: 'layer',
  };
}
