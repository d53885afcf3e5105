import type { LayersModel } from '@tensorflow/tfjs';
import type { LoadedData, NdArray } from '../../../src/data/index.ts';
import type { Tf } from '../../../src/runtime/index.ts';
import type { ValidSpec } from '../../../src/spec/spec.ts';
import type { Logs, TrainEvent } from '../../../src/train/index.ts';
import { evaluateModel, trainModel } from '../../../src/train/index.ts';
import type { OracleTensor } from './cases.ts';

/** Examples for `trainModel`, as the data stage would hand them over. */
export function loadedData(
  model: LayersModel,
  x: readonly OracleTensor[],
  y: readonly OracleTensor[],
  weights: readonly OracleTensor[] = [],
): LoadedData {
  const inputs = model.inputNames.map((name, i) => [name, ndArray(x[i], model.inputs[i]?.dtype)] as const);
  const targets = model.outputs.map((output, i) => [nameOf(output), ndArray(y[i], 'float32')] as const);
  const [first] = weights;
  const weighed = model.outputs.map(
    (output, i) => [nameOf(output), ndArray(weights[i] ?? first, 'float32')] as const,
  );
  return {
    train: {
      ...(weights.length > 0 && { weights: Object.fromEntries(weighed) }),
      inputs: Object.fromEntries(inputs),
      targets: Object.fromEntries(targets),
      size: x[0]?.shape[0] ?? 0,
    },
    preprocessing: { version: 1, header: false, missing: 'error', inputs: {}, targets: {} },
  };
}

/** `rnn`, and `rnn:1` for its second output. */
function nameOf({ sourceLayer, outputTensorIndex = 0 }: LayersModel['outputs'][number]): string {
  return outputTensorIndex === 0 ? sourceLayer.name : `${sourceLayer.name}:${outputTensorIndex}`;
}

function ndArray(tensor: OracleTensor = { shape: [0], values: [] }, dtype: string | undefined): NdArray {
  const { shape, values } = tensor;
  return dtype === 'int32'
    ? { shape, dtype, values: Int32Array.from(values) }
    : { shape, dtype: 'float32', values: Float32Array.from(values) };
}

export interface StepLogs {
  readonly loss: number;
  readonly metrics: Logs;
}

/** Trains as a user would, by `fit` of the spec, and returns what each step reported. */
export async function trainSteps(
  tf: Tf,
  spec: ValidSpec,
  model: LayersModel,
  data: LoadedData,
  eager = false,
): Promise<readonly StepLogs[]> {
  const logs: StepLogs[] = [];
  const onEvent = (event: TrainEvent) => {
    if (event.event === 'batch') logs.push({ loss: event.loss, metrics: event.metrics });
  };
  await trainModel(spec, { tf, model, data, eager, onEvent, notify: () => undefined });
  return logs;
}

/** Loss and metrics over all examples, by Keras's names. */
export async function evaluateBatches(
  tf: Tf,
  spec: ValidSpec,
  model: LayersModel,
  data: LoadedData,
  batchSize: number,
): Promise<Logs> {
  const { logs } = await evaluateModel(spec, { tf, model, data: data.train, batchSize });
  return logs;
}
