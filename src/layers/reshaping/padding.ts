import type { Dim, Shape, TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkRank } from '../shapes/checks.ts';
import { axisNames, channelAxis, imageShape, spatialDims, type DataFormat } from '../shapes/window.ts';

/** Cells before and after each spatial axis. */
export type Sides = readonly (readonly [number, number])[];

/** Analysis of a layer that adds cells before and after each spatial axis; it has no weights and no FLOPs. */
export function analyzePadding(
  type: string,
  padding: Sides,
  format: DataFormat,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong = checkRank(type, input, padding.length + 2);
  return wrong ?? resized(input, format, (length, i) => length + total(padding, i));
}

/** Analysis of a layer that cuts cells off before and after each spatial axis; it has no weights and no FLOPs. */
export function analyzeCropping(
  type: string,
  cropping: Sides,
  format: DataFormat,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong = checkRank(type, input, cropping.length + 2) ?? checkRest(cropping, format, input.shape);
  return wrong ?? resized(input, format, (length, i) => length - total(cropping, i));
}

function total(sides: Sides, axis: number): number {
  const [before, after] = sides[axis] ?? [0, 0];
  return before + after;
}

/** The input with other spatial lengths. */
export function resized(
  input: TensorSpec,
  format: DataFormat,
  length: (length: number, axis: number) => Dim,
): LayerAnalysis {
  const { shape, dtype } = input;
  const spatial = spatialDims(shape, format).map((dim, i) => (dim === null ? null : length(dim, i)));
  const channels = shape[channelAxis(format, shape.length)] ?? null;
  return free(tensor(imageShape(shape[0] ?? null, spatial, channels, format), dtype));
}

function checkRest(cropping: Sides, format: DataFormat, shape: Shape): LayerProblem | undefined {
  const spatial = spatialDims(shape, format);
  const gone = spatial.findIndex((length, i) => length !== null && total(cropping, i) >= length);
  if (gone === -1) return undefined;
  const name = axisNames[spatial.length]?.[gone] ?? 'cells';
  return {
    message: `cropping ${total(cropping, gone)} of the input's ${spatial[gone] ?? 0} ${name} leaves nothing`,
    arg: 'cropping',
    suggestion: 'crop less, or give the input a longer axis',
  };
}
