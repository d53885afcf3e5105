import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { buildModel } from '../../../src/build/index.ts';
import type { Tf } from '../../../src/runtime/index.ts';
import type { ValidSpec } from '../../../src/spec/spec.ts';
import type { OracleTensor } from './cases.ts';
import type { Numbers } from './compare.ts';

/** Builds a model, hands it over, and disposes it. */
export async function withModel<T>(
  tf: Tf,
  spec: ValidSpec,
  use: (model: LayersModel) => Promise<T> | T,
): Promise<T> {
  const model = await buildModel(spec, { tf });
  try {
    return await use(model);
  } finally {
    model.dispose();
  }
}

export function setWeights(
  tf: Tf,
  model: LayersModel,
  weights: Readonly<Record<string, readonly OracleTensor[]>>,
): void {
  tf.tidy(() => {
    for (const [layer, values] of Object.entries(weights)) {
      model.getLayer(layer).setWeights(values.map((w) => tf.tensor([...w.values], [...w.shape], 'float32')));
    }
  });
}

export function numbers(tensor: Tensor): Numbers {
  return { shape: tensor.shape, values: tensor.dataSync() };
}

/** The weights of a layer in getWeights' order, which must be Keras's. */
export function layerWeights(model: LayersModel, layer: string): readonly Numbers[] {
  return model.getLayer(layer).getWeights().map(numbers);
}

export function inputTensors(tf: Tf, model: LayersModel, x: readonly OracleTensor[]): Tensor[] {
  return x.map((t, i) => tf.tensor([...t.values], [...t.shape], model.inputs[i]?.dtype ?? 'float32'));
}

export function predict(tf: Tf, model: LayersModel, x: Tensor[]): readonly Numbers[] {
  const outputs = [model.predict(x)].flat();
  const found = outputs.map(numbers);
  tf.dispose(outputs);
  return found;
}

export function predictOn(tf: Tf, model: LayersModel, x: readonly OracleTensor[]): readonly Numbers[] {
  const tensors = inputTensors(tf, model, x);
  const found = predict(tf, model, tensors);
  tf.dispose(tensors);
  return found;
}
