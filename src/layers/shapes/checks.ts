import type { DType, TensorSpec } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { showShape } from './dims.ts';

/** What each rank looks like, for messages. */
const layouts: Readonly<Record<number, string>> = {
  3: '(batch, steps, channels)',
  4: '(batch, height, width, channels)',
  5: '(batch, depth, height, width, channels)',
};

const withoutBatch =
  'if the first null is the batch axis, leave it out: shapes of inputs are those of one example';

/** A problem unless the input has exactly this rank, batch included; `layout` says what its axes are. */
export function checkRank(
  type: string,
  input: TensorSpec,
  rank: number,
  layout = layouts[rank] ?? 'batch included',
): LayerProblem | undefined {
  const { shape } = input;
  if (shape.length === rank) return undefined;
  const message = `${type} needs an input of rank ${rank}, ${layout}, not ${showShape(shape)}`;
  // As one would write it in Keras's `batch_shape`.
  return shape.length === rank + 1 && shape[1] === null ? { message, suggestion: withoutBatch } : { message };
}

/** A problem unless the input has one of these dtypes: the kernels behind the layer take no others. */
export function checkDType(
  type: string,
  input: TensorSpec,
  allowed: readonly DType[] = ['float32'],
): LayerProblem | undefined {
  if (allowed.includes(input.dtype)) return undefined;
  return {
    message: `${type} needs an input of ${allowed.join(' or ')}, not ${input.dtype}`,
    suggestion: 'set dtype: float32 on the input, or put an Embedding in between',
  };
}

/** The length of an axis that weights depend on, or a problem when it is open. */
export function knownLength(type: string, input: TensorSpec, axis: number): number | LayerProblem {
  const dim = input.shape.at(axis);
  if (dim !== null && dim !== undefined) return dim;
  return {
    message: `${type} needs to know the length of axis ${axis < 0 ? axis + input.shape.length : axis} of its input, not ${showShape(input.shape)}: its weights depend on it`,
    suggestion: 'give that axis a length in the shape of the input',
  };
}
