import type { Shape, TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/** What becomes of whole numbers: they stay, or become numbers for each of `depth` classes. */
export type OutputMode = 'int' | 'oneHot' | 'multiHot' | 'count' | 'tfIdf';

/** The analysis of a layer that has turned its input into whole numbers below `depth`. */
export function analyzeEncoding(
  type: string,
  mode: OutputMode,
  { shape }: TensorSpec,
  depth: number,
): LayerAnalysis | LayerProblem {
  if (mode === 'int') return free(tensor(shape, 'int32'));
  if (mode === 'oneHot') return free(tensor([...oneHotAxes(shape), depth]));
  if (shape.length === 2) return free(tensor([shape[0] ?? null, depth]));
  return {
    message: `${type} with outputMode ${mode} needs an input of rank 2, (batch, values), not ${showShape(shape)}`,
    arg: 'outputMode',
    suggestion: shape.length < 2 ? 'give the input a shape of [1]' : 'use oneHot, or a Reshape before it',
  };
}

/** A last axis of 1 is taken for the place of the classes. */
export function oneHotAxes(shape: Shape): Shape {
  return shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
}

/** A problem unless the input is text. */
export function checkTexts(type: string, { dtype }: TensorSpec): LayerProblem | undefined {
  if (dtype === 'string') return undefined;
  return {
    message: `${type} reads text, and its input is ${dtype}`,
    suggestion: 'declare the input with dtype: string',
  };
}

/** A problem where a sparse result is asked for. */
export function checkDense(type: string, sparse: boolean): LayerProblem | undefined {
  if (!sparse) return undefined;
  return {
    message: `${type} cannot be sparse: TensorFlow.js has no sparse tensors`,
    arg: 'sparse',
    suggestion: 'leave sparse out',
  };
}
