import type { LayersModel, Scalar, Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import type { BatchTensors } from './batch-tensors.ts';
import type { Measure } from './measures.ts';
import type { StepResult } from './step.ts';

/** A forward pass: the loss, with its gradient's path, and a vector of sums for each measure. */
// A type and not an interface, for tf.tidy wants to look inside.
export type Measured = {
  readonly loss: Scalar;
  readonly sums: Tensor[];
};

/** Runs the model on a batch and measures it. Inside a tidy, or tensors leak. */
export function measure(
  tf: Tf,
  model: LayersModel,
  measures: readonly Measure[],
  batch: BatchTensors,
  training: boolean,
): Measured {
  const outputs = [model.apply(batch.inputs, { training })].flat().map(asTensor);
  const losses = outputs.map((output, i) => lossOf(model, batch, output, i));
  const means = losses.map((loss): Scalar => tf.mean(loss));
  const penalties = model.calculateLosses();
  return {
    loss: tf.addN([...means, ...penalties]),
    sums: measures.map((m) => {
      const [target, output, loss] = [batch.targets[m.output], outputs[m.output], losses[m.output]];
      invariant(target !== undefined && output !== undefined && loss !== undefined, `no output ${m.output}`);
      if (m.row === 'loss') return tf.stack([tf.sum(loss), tf.scalar(loss.size)]);
      return m.row.statistics(tf, target, output, m);
    }),
  };
}

/** Loss and sums as numbers, in one read, since each read waits for the backend. Disposes what it is given. */
export async function readResult(tf: Tf, { loss, sums }: Measured, size: number): Promise<StepResult> {
  const lengths = sums.map((sum) => sum.size);
  const all = tf.tidy(() => tf.concat([tf.reshape(loss, [1]), ...sums.map((sum) => tf.reshape(sum, [-1]))]));
  tf.dispose([loss, ...sums]);
  const [value = Number.NaN, ...rest] = await all.data();
  all.dispose();
  let offset = 0;
  return { loss: value, size, sums: lengths.map((length) => rest.slice(offset, (offset += length))) };
}

function lossOf(model: LayersModel, batch: BatchTensors, output: Tensor, index: number): Tensor {
  const target = batch.targets[index];
  const loss = model.lossFunctions[index];
  invariant(target !== undefined && loss !== undefined, `no loss for output ${index}`);
  return loss(target, output);
}

function asTensor(value: object): Tensor {
  invariant('dataId' in value, 'the model gave a symbolic tensor for a real one');
  return value as Tensor;
}
