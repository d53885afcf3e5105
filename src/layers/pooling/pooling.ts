import type { DType, TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape, slide, spatialDims, type DataFormat } from '../shapes/window.ts';

/** The arguments of a layer that pools windows. */
export interface PoolingArgs {
  readonly poolSize: readonly number[];
  readonly strides: readonly number[] | null;
  readonly padding: 'valid' | 'same';
  readonly dataFormat: DataFormat;
}

/** Analysis of a pooling layer. It has no weights; comparisons and means are not counted as FLOPs. */
export function analyzePooling(
  type: string,
  args: PoolingArgs,
  input: TensorSpec,
  dtypes: readonly DType[],
): LayerAnalysis | LayerProblem {
  const rank = args.poolSize.length + 2;
  const wrong = checkRank(type, input, rank) ?? checkDType(type, input, dtypes);
  if (wrong) return wrong;
  const { poolSize: size, padding, dataFormat: format } = args;
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

/** The configuration with Keras's default strides, the size of the window, written out. */
export function withStrides<S extends readonly number[], C extends { poolSize: S; strides: S | null }>(
  config: C,
): Omit<C, 'strides'> & { strides: C['poolSize'] } {
  return { ...config, strides: config.strides ?? config.poolSize };
}
