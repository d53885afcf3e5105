import type {
  AveragePooling2DArgs,
  MaxPooling1DArgs,
  MaxPooling2DArgs,
} from '../../spec/generated/layers.ts';
import type { DType, TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape, slide, spatialDims } from '../shapes/window.ts';

type PoolingArgs = AveragePooling2DArgs | MaxPooling1DArgs | MaxPooling2DArgs;

/** Analysis of a pooling layer. It has no weights; comparisons and means are not counted as FLOPs. */
export function analyzePooling(
  type: string,
  args: PoolingArgs,
  input: TensorSpec,
  dtypes: readonly DType[],
): LayerAnalysis | LayerProblem {
  const rank = args.poolSize.length + 2;
  const format = 'dataFormat' in args ? args.dataFormat : 'channelsLast';
  const wrong = checkRank(type, input, rank) ?? checkDType(type, input, dtypes);
  if (wrong) return wrong;
  const { poolSize: size, padding } = args;
  const strides = args.strides ?? size;
  const dilation = size.map(() => 1);
  const spatial = slide(spatialDims(input.shape, format), {
    arg: 'poolSize',
    size,
    strides,
    dilation,
    padding,
  });
  if (isProblem(spatial)) return spatial;
  const channels = input.shape[channelAxis(format, rank)] ?? null;
  return free(tensor(imageShape(input.shape[0] ?? null, spatial, channels, format), input.dtype));
}
