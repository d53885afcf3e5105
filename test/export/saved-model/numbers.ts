import type { LayersModel, NamedTensorMap, SymbolicTensor, Tensor } from '@tensorflow/tfjs';
import { outputName } from '../../../src/build/index.ts';
import type { Tf } from '../../../src/index.ts';
import type { OracleCase, OracleTensor } from '../../oracle/support/cases.ts';
import { compiled } from '../../oracle/support/compiled.ts';
import { setWeights, withModel } from '../../oracle/support/model.ts';

/** A tensor as JSON. */
export interface Numbers {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly values: readonly number[];
}

export type NamedNumbers = Readonly<Record<string, Numbers>>;

/** Inputs of a batch, open sizes being `open`: sines for numbers; 0, 1, 2, 0, … for whole ones, which are rows of an Embedding. */
export function exampleInputs(model: LayersModel, size: number, open = 1): NamedNumbers {
  const entries = model.inputs.map(({ shape: [, ...rest], dtype }, input) => {
    const shape = [size, ...rest.map((dim) => dim ?? open)];
    const length = shape.reduce((a, b) => a * b, 1);
    const value = (i: number) => (dtype === 'float32' ? Math.fround(Math.sin(i * 0.7 + input)) : i % 3);
    return [
      model.inputNames[input] ?? '',
      { shape, dtype, values: Array.from({ length }, (_, i) => value(i)) },
    ];
  });
  return Object.fromEntries(entries) as NamedNumbers;
}

export function tensorsOf(tf: Tf, inputs: NamedNumbers): NamedTensorMap {
  const entries = Object.entries(inputs).map(
    ([name, { shape, dtype, values }]) =>
      [name, tf.tensor([...values], [...shape], dtype as 'float32' | 'int32')] as const,
  );
  return Object.fromEntries(entries);
}

export function numbersOf(tensors: NamedTensorMap): NamedNumbers {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, tensor]) => [
      name,
      { shape: tensor.shape, dtype: tensor.dtype, values: Array.from(tensor.dataSync()) },
    ]),
  );
}

/** What the model predicts, by the names of its outputs. */
export function predicted(tf: Tf, model: LayersModel, inputs: NamedNumbers): NamedNumbers {
  const tensors = Object.values(tensorsOf(tf, inputs));
  const outputs: Tensor[] = [model.predict(tensors)].flat();
  const entries = outputs.map((output, i) => [outputName(model.outputs[i] ?? fail()), output] as const);
  const numbers = numbersOf(Object.fromEntries(entries));
  tf.dispose([...tensors, ...outputs]);
  return numbers;
}

function fail(): never {
  throw new Error('more outputs than the model has');
}

/** The model of an oracle's case with the weights it was given, its inputs, and what Keras made of them. */
export async function withKerasWeights(
  tf: Tf,
  { spec, weights, x, outputs }: OracleCase,
  use: (model: LayersModel, inputs: NamedNumbers, expected: NamedNumbers) => Promise<void>,
): Promise<void> {
  await withModel(tf, compiled(spec), async (model) => {
    setWeights(tf, model, weights);
    const inputs = named(model.inputs, model.inputNames, x);
    await use(model, inputs, named(model.outputs, model.outputs.map(outputName), outputs));
  });
}

function named(
  symbolic: readonly SymbolicTensor[],
  names: readonly string[],
  tensors: readonly OracleTensor[],
): NamedNumbers {
  return Object.fromEntries(
    tensors.map((tensor, i) => [names[i] ?? '', { ...tensor, dtype: symbolic[i]?.dtype ?? 'float32' }]),
  );
}
