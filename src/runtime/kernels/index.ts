import type { Tf } from '../types.ts';
import { randomKernels } from './random.ts';

/** Gives the native backend the kernels that tfjs-node lacks; layers use those that are there. Can be called again. */
export function registerKernels(tf: Tf): void {
  for (const kernel of randomKernels) {
    if (tf.getKernel(kernel.kernelName, kernel.backendName) === undefined) tf.registerKernel(kernel);
  }
}
