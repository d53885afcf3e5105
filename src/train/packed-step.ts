import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { variablesOf } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import type { BatchTensors } from './batch-tensors.ts';
import type { Measure } from './measures.ts';
import { measure } from './objective.ts';
import type { StepResult } from './step.ts';

/** A step whose numbers, the loss and every measure's sums, come as one vector: one read, one output of a graph. */
export interface PackedStep {
  /** Forward, backward, optimizer, constraints. The caller disposes the vector. */
  run(batch: BatchTensors): Tensor;
  /** The numbers of a vector that `run` made. */
  unpack(values: ArrayLike<number>, size: number): StepResult;
}

/** The step through TensorFlow.js, op by op. */
export function packedStep(tf: Tf, model: LayersModel, measures: readonly Measure[]): PackedStep {
  const variables = variablesOf(tf, model.trainableWeights);
  let lengths: readonly number[] = [];
  const run = (batch: BatchTensors): Tensor =>
    tf.tidy(() => {
      let sums: readonly Tensor[] = [];
      const forward = () => {
        const measured = measure(tf, model, measures, batch, true);
        sums = measured.sums.map((sum) => tf.keep(sum));
        return measured.loss;
      };
      const loss = model.optimizer.minimize(forward, true, variables);
      invariant(loss !== null, 'the optimizer returned no loss');
      lengths = sums.map((sum) => sum.size);
      const packed = tf.concat([tf.reshape(loss, [1]), ...sums.map((sum) => tf.reshape(sum, [-1]))]);
      tf.dispose([...sums]);
      return packed;
    });
  const unpack = (values: ArrayLike<number>, size: number): StepResult => {
    const [loss = Number.NaN, ...rest] = Array.from(values);
    let offset = 0;
    return { loss, size, sums: lengths.map((length) => rest.slice(offset, (offset += length))) };
  };
  return { run, unpack };
}
