import type { LayersModel, Scalar, Tensor } from '@tensorflow/tfjs';
import { reduceLoss, reductionOf } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import type { BatchTensors } from './batch-tensors.ts';
import { runForward } from './forward.ts';
import type { Measure } from './measures.ts';

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
  const forward = runForward(tf, model, batch.inputs, training);
  const { outputs, masks } = forward;
  const means = outputs.map((output, i) => lossOf(tf, model, batch, output, i, masks[i]));
  const sums = measures.map((m) => {
    const [target, output, mean] = [batch.targets[m.output], outputs[m.output], means[m.output]];
    invariant(target !== undefined && output !== undefined && mean !== undefined, `no output ${m.output}`);
    if (m.row !== 'loss') return m.row.statistics(tf, target, output, { ...m, mask: masks[m.output] });
    // Keras averages it over batches by their size, masked or not.
    const size = output.shape[0] ?? 1;
    return tf.stack([tf.mul(mean, size), tf.scalar(size)]);
  });
  const loss: Scalar = tf.addN([...means, ...forward.penalties, ...model.calculateLosses()]);
  forward.dispose();
  return { loss, sums };
}

function lossOf(
  tf: Tf,
  model: LayersModel,
  { targets }: BatchTensors,
  output: Tensor,
  index: number,
  mask: Tensor | undefined,
): Scalar {
  const [target, loss] = [targets[index], model.lossFunctions[index]];
  invariant(target !== undefined && loss !== undefined, `no loss for output ${index}`);
  return reduceLoss(tf, loss(target, output), reductionOf(loss), { mask });
}
