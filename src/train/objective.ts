import type { LayersModel, Scalar, Tensor } from '@tensorflow/tfjs';
import { lossFunction, reduceLoss, type Weighing } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import type { BatchTensors } from './batch-tensors.ts';
import { runForward } from './forward.ts';
import type { Objective, OutputLoss } from './measures.ts';

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
  { losses, measures }: Objective,
  batch: BatchTensors,
  training: boolean,
): Measured {
  const forward = runForward(tf, model, batch.inputs, training);
  const { outputs, masks } = forward;
  const means = outputs.map((output, i) =>
    lossOf(tf, losses[i], {
      target: batch.targets[i],
      output,
      weighing: { mask: masks[i], weights: batch.weights[i] ?? undefined },
    }),
  );
  const sums = measures.map((m) => {
    const [target, output, mean] = [batch.targets[m.output], outputs[m.output], means[m.output]];
    if (m.row === 'loss') return lossSums(tf, mean, output);
    invariant(isThere(target) && output !== undefined, `no target for output ${m.output}`);
    const weights = m.weighted ? (batch.weights[m.output] ?? undefined) : undefined;
    return m.row.statistics(tf, target, output, { ...m, mask: masks[m.output], weights });
  });
  const shares = means.flatMap((mean, i) => (mean === undefined ? [] : [weighed(tf, mean, losses[i])]));
  const loss: Scalar = tf.addN([...shares, ...model.calculateLosses()]);
  forward.dispose();
  return { loss, sums };
}

interface OutputBatch {
  readonly target: Tensor | null | undefined;
  readonly output: Tensor;
  readonly weighing: Weighing;
}

/** An output's own loss; undefined when it has none. */
function lossOf(
  tf: Tf,
  own: OutputLoss | undefined,
  { target, output, weighing }: OutputBatch,
): Scalar | undefined {
  if (own?.loss === undefined) return undefined;
  invariant(isThere(target), 'no target for an output that is trained');
  const values = lossFunction(tf, own.loss, own.probabilities)(target, output);
  return reduceLoss(tf, values, own.loss.reduction, weighing);
}

/** Keras averages an output's loss over batches by their size, masked or not, and before it is weighed. */
function lossSums(tf: Tf, mean: Scalar | undefined, output: Tensor | undefined): Tensor {
  invariant(mean !== undefined, 'no loss to measure');
  const size = output?.shape[0] ?? 1;
  return tf.stack([tf.mul(mean, size), tf.scalar(size)]);
}

function weighed(tf: Tf, mean: Scalar, own: OutputLoss | undefined): Scalar {
  return own === undefined || own.weight === 1 ? mean : tf.mul(mean, own.weight);
}

function isThere(tensor: Tensor | null | undefined): tensor is Tensor {
  return tensor !== null && tensor !== undefined;
}
