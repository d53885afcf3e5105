import { invariant } from '../util/invariant.ts';
import type { Label, NdArray, Preprocessing, TargetPreprocessing } from './types.ts';

/** What a model's output says about one example. */
export type Prediction = ClassPrediction | ValuePrediction;

export interface ClassPrediction {
  readonly kind: 'class';
  /** As in the data; the index itself when the data gave indices. */
  readonly label: Label;
  readonly index: number;
  /** The output's value for that class: a probability after softmax or sigmoid. */
  readonly probability: number;
}

export interface ValuePrediction {
  readonly kind: 'values';
  /** In the columns' own units: standardization and scale undone. */
  readonly values: readonly number[];
}

/**
 * Turns the values of an output, `[n, …, units]`, back into what the data speak of: one prediction for each row of
 * the last axis. A single unit with two classes is the probability of the second, cut at 0.5.
 */
export function decodePredictions(
  preprocessing: Preprocessing,
  output: string,
  array: NdArray,
): readonly Prediction[] {
  const target = preprocessing.targets[output];
  invariant(target !== undefined, `no target for output ${output}`);
  const units = array.shape.at(-1) ?? 1;
  const rows = units === 0 ? 0 : array.values.length / units;
  return Array.from({ length: rows }, (_, row) => {
    const values = array.values.subarray(row * units, (row + 1) * units);
    return isClass(target) ? decodeClass(values, target) : decodeValues(values, target);
  });
}

function isClass({ encode, sparse }: TargetPreprocessing): boolean {
  return encode !== 'none' || sparse;
}

function decodeClass(values: Float32Array | Int32Array, { classes }: TargetPreprocessing): ClassPrediction {
  const first = values[0] ?? 0;
  if (values.length === 1 && classes !== undefined) {
    const index = first >= 0.5 ? 1 : 0;
    return {
      kind: 'class',
      label: classes[index] ?? index,
      index,
      probability: index === 1 ? first : 1 - first,
    };
  }
  let index = 0;
  values.forEach((value, i) => {
    if (value > (values[index] ?? -Infinity)) index = i;
  });
  return { kind: 'class', label: classes?.[index] ?? index, index, probability: values[index] ?? 0 };
}

function decodeValues(
  values: Float32Array | Int32Array,
  { statistics, scale }: TargetPreprocessing,
): ValuePrediction {
  const decoded = Array.from(values, (value, i) => {
    const std = at(statistics?.std, i) ?? 1;
    return (value * std + (at(statistics?.mean, i) ?? 0)) / scale;
  });
  return { kind: 'values', values: decoded };
}

/** Statistics are per entry of the last axis. */
function at(list: readonly number[] | undefined, index: number): number | undefined {
  return list?.[index % list.length];
}
