import type { LayersModel } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import { toTensors } from './batch-tensors.ts';
import type { Measure } from './measures.ts';
import { packedStep } from './packed-step.ts';
import type { TrainStep } from './step.ts';

/** A step that goes through TensorFlow.js op by op; works on every backend. */
export function eagerStep(tf: Tf, model: LayersModel, measures: readonly Measure[]): TrainStep {
  const step = packedStep(tf, model, measures);
  return {
    run: async (batch) => {
      const packed = tf.tidy(() => step.run(toTensors(tf, model, batch)));
      const values = await packed.data();
      packed.dispose();
      return step.unpack(values, batch.size);
    },
    dispose: () => undefined,
  };
}
