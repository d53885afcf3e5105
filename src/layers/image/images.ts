import type { TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape, type DataFormat } from '../shapes/window.ts';

/** Arguments of a layer that gives images of one size. */
export interface ImageArgs {
  readonly height: number;
  readonly width: number;
  readonly dataFormat: DataFormat;
}

/** Analysis of a layer that gives float32 images of one size. It has no weights; interpolation is not FLOPs. */
export function analyzeImages(
  type: string,
  { height, width, dataFormat }: ImageArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong = checkRank(type, input, 4) ?? checkDType(type, input, ['float32', 'int32']);
  if (wrong) return wrong;
  const channels = input.shape[channelAxis(dataFormat, 4)] ?? null;
  return free(tensor(imageShape(input.shape[0] ?? null, [height, width], channels, dataFormat)));
}
