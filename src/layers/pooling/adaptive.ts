import type { TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape, type DataFormat } from '../shapes/window.ts';

/** The arguments of a layer that pools into a given number of windows. */
export interface AdaptivePoolingArgs {
  readonly outputSize: readonly number[];
  readonly dataFormat: DataFormat;
}

/** Analysis of a layer that pools into a given number of windows. It has no weights; means and comparisons are not FLOPs. */
export function analyzeAdaptivePooling(
  type: string,
  { outputSize, dataFormat }: AdaptivePoolingArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const rank = outputSize.length + 2;
  const wrong = checkRank(type, input, rank) ?? checkDType(type, input);
  if (wrong) return wrong;
  const channels = input.shape[channelAxis(dataFormat, rank)] ?? null;
  return free(tensor(imageShape(input.shape[0] ?? null, outputSize, channels, dataFormat)));
}
