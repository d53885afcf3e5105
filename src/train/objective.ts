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
  const masks = outputMasks(tf, model, batch);
  const losses = outputs.map((output, i) => lossOf(model, batch, output, i));
  const means = losses.map((loss, i) => maskedMean(tf, loss, masks[i]));
  const penalties = model.calculateLosses();
  return {
    loss: tf.addN([...means, ...penalties]),
    sums: measures.map((m) => {
      const [target, output, loss] = [batch.targets[m.output], outputs[m.output], losses[m.output]];
      invariant(target !== undefined && output !== undefined && loss !== undefined, `no output ${m.output}`);
      const mask = masks[m.output];
      if (m.row !== 'loss') return m.row.statistics(tf, target, output, { ...m, mask });
      if (mask === undefined) return tf.stack([tf.sum(loss), tf.scalar(loss.size)]);
      return tf.stack([tf.sum(tf.mul(loss, tf.reshape(mask, loss.shape))), tf.sum(mask)]);
    }),
  };
}

/**
 * The mask that reaches each output, as numbers. tf.layers gives it only by a forward pass of its own, which is made
 * only for a model that has a layer which makes masks.
 */
function outputMasks(tf: Tf, model: LayersModel, batch: BatchTensors): readonly (Tensor | undefined)[] {
  if (!model.layers.some((layer) => Reflect.get(layer, 'maskZero') === true)) return [];
  const masks: unknown = model.computeMask(batch.inputs);
  return [masks].flat().map((mask) => (isTensor(mask) ? tf.cast(mask, 'float32') : undefined));
}

function isTensor(value: unknown): value is Tensor {
  return typeof value === 'object' && value !== null && 'dataId' in value;
}

/** Keras's mean over what is not masked (keras/src/losses/loss.py, apply_mask and reduce_weighted_values). */
function maskedMean(tf: Tf, loss: Tensor, mask: Tensor | undefined): Scalar {
  if (mask === undefined) return tf.mean(loss);
  return tf.div(tf.sum(tf.mul(loss, tf.reshape(mask, loss.shape))), tf.maximum(tf.sum(mask), 1e-7));
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
