import type { DType, TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape, type DataFormat } from '../shapes/window.ts';

/** The arguments of a layer that pools all of its spatial axes. */
export interface GlobalPoolingArgs {
  readonly dataFormat: DataFormat;
  readonly keepdims: boolean;
}

/** What it pools: how many spatial axes, of what. */
export interface GlobalPool {
  readonly type: string;
  readonly kind: 'average' | 'max';
  readonly rank: 1 | 2 | 3;
}

/** Analysis of a layer that makes one value of each channel. It has no weights; means and comparisons are not FLOPs. */
export function analyzeGlobalPooling(
  { type, kind, rank }: GlobalPool,
  { dataFormat, keepdims }: GlobalPoolingArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong = checkRank(type, input, rank + 2);
  if (wrong) return wrong;
  const [batch = null] = input.shape;
  const channels = input.shape[channelAxis(dataFormat, rank + 2)] ?? null;
  const ones = Array.from({ length: rank }, () => 1);
  const dtype: DType = kind === 'average' ? 'float32' : input.dtype;
  return free(tensor(keepdims ? imageShape(batch, ones, channels, dataFormat) : [batch, channels], dtype));
}
