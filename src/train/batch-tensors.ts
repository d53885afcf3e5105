import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { outputName } from '../build/index.ts';
import type { Dataset, NdArray } from '../data/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';

/** A batch in the order of the model's inputs and outputs. */
export interface BatchTensors {
  readonly inputs: Tensor[];
  /** Null for an output that has none. */
  readonly targets: (Tensor | null)[];
  /** What the examples count for each output; null where they all count alike. */
  readonly weights: (Tensor | null)[];
}

/** Tensors of a batch; targets are given the rank of their output, as Keras does. The caller disposes them. */
export function toTensors(tf: Tf, model: LayersModel, batch: Dataset): BatchTensors {
  return {
    inputs: inputTensors(tf, model, batch.inputs),
    targets: model.outputs.map((output) => {
      const array = batch.targets[outputName(output)];
      if (array === undefined) return null;
      return tf.tensor(array.values, targetShape(array, output.shape), array.dtype);
    }),
    weights: model.outputs.map((output) => {
      const array = batch.weights?.[outputName(output)];
      return array === undefined ? null : tf.tensor(array.values, [...array.shape], 'float32');
    }),
  };
}

/** Tensors of the inputs alone. */
export function inputTensors(
  tf: Tf,
  model: LayersModel,
  inputs: Readonly<Record<string, NdArray>>,
): Tensor[] {
  return model.inputNames.map((name) => {
    const array = named(inputs, name);
    return tf.tensor(array.values, [...array.shape], array.dtype);
  });
}

/** One number for each unit of the output, or one class number in place of the units. */
function targetShape(array: NdArray, output: readonly (number | null)[]): number[] {
  const [size = 0, ...rest] = array.shape;
  if (array.shape.length === output.length) return [...array.shape];
  const units = output.at(-1) ?? 1;
  const each = size === 0 ? 0 : array.values.length / size;
  const inner = rest.slice(0, Math.max(0, output.length - 2));
  const classNumbers = inner.reduce((a, b) => a * b, 1) === each && units !== 1;
  return [size, ...inner, classNumbers ? 1 : units];
}

function named(arrays: Readonly<Record<string, NdArray>>, name: string | undefined): NdArray {
  const array = arrays[name ?? ''];
  invariant(array !== undefined, `the data have no array for "${String(name)}"`);
  return array;
}
