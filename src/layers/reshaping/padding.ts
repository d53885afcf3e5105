import type { ZeroPadding2DArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape, spatialDims } from '../shapes/window.ts';

/** Analysis of a layer that adds cells before and after each spatial axis. */
export function analyzePadding(
  type: string,
  { padding, dataFormat }: ZeroPadding2DArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const rank = padding.length + 2;
  const wrong = checkRank(type, input, rank) ?? checkDType(type, input, ['float32', 'int32']);
  if (wrong) return wrong;
  const spatial = spatialDims(input.shape, dataFormat).map((length, i) => {
    const [before = 0, after = 0] = padding[i] ?? [];
    return length === null ? null : length + before + after;
  });
  const channels = input.shape[channelAxis(dataFormat, rank)] ?? null;
  return free(tensor(imageShape(input.shape[0] ?? null, spatial, channels, dataFormat), input.dtype));
}
