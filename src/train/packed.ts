import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { variablesOf } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import type { BatchTensors } from './batch-tensors.ts';
import type { Objective } from './measures.ts';
import { measure, type Measured } from './objective.ts';
import type { StepResult } from './step.ts';

/** Work on a batch whose numbers, the loss and every measure's sums, come as one vector: one read, one output of a graph. */
export interface Packed {
  /** The caller disposes the vector. */
  run(batch: BatchTensors): Tensor;
  /** The numbers of a vector that `run` made. */
  unpack(values: ArrayLike<number>, size: number): StepResult;
}

/** A training step: forward, backward, optimizer, constraints. */
export function packedStep(tf: Tf, model: LayersModel, objective: Objective): Packed {
  const variables = variablesOf(tf, model.trainableWeights);
  return packed(tf, (batch) => {
    let sums: Tensor[] = [];
    const forward = () => {
      const measured = measure(tf, model, objective, batch, true);
      // They outlive the optimizer's tidy; this one's end is reached with them in it.
      sums = measured.sums.map((sum) => tf.keep(sum));
      return measured.loss;
    };
    const loss = model.optimizer.minimize(forward, true, variables);
    invariant(loss !== null, 'the optimizer returned no loss');
    return { loss, sums };
  });
}

/** The same numbers of the model as it is. */
export function packedMeasure(tf: Tf, model: LayersModel, objective: Objective): Packed {
  return packed(tf, (batch) => measure(tf, model, objective, batch, false));
}

function packed(tf: Tf, work: (batch: BatchTensors) => Measured): Packed {
  let lengths: readonly number[] = [];
  const run = (batch: BatchTensors): Tensor =>
    tf.tidy(() => {
      const { loss, sums } = work(batch);
      lengths = sums.map((sum) => sum.size);
      const vector = tf.concat([tf.reshape(loss, [1]), ...sums.map((sum) => tf.reshape(sum, [-1]))]);
      tf.dispose(sums);
      return vector;
    });
  const unpack = (values: ArrayLike<number>, size: number): StepResult => {
    const [loss = Number.NaN, ...rest] = Array.from(values);
    let offset = 0;
    return { loss, size, sums: lengths.map((length) => rest.slice(offset, (offset += length))) };
  };
  return { run, unpack };
}
