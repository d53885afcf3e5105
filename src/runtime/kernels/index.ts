import type { KernelConfig } from '@tensorflow/tfjs';
import { ownRequire } from '../packages.ts';
import type { Tf } from '../types.ts';
import { crossingKernels } from './crossing.ts';
import { blockLstmKernel } from './block-lstm.ts';
import { hashKernels } from './hash.ts';
import { imageKernels } from './image.ts';
import { fusedKernels } from './fused.ts';
import { randomKernels } from './random.ts';
import { recurrentKernels } from './recurrent.ts';
import { spectrumKernels } from './spectrum.ts';
import { kernelState } from './state.ts';

/** Gives the native backend the kernels that tfjs-node lacks; layers use those that are there. Can be called again. */
export function registerKernels(tf: Tf): void {
  register(tf, [...crossingKernels, ...hashKernels, ...imageKernels, ...randomKernels, ...spectrumKernels]);
}

/** The same with our own C++ ones, where `setup` could compile them: `packageFolder` is tfjs-node's. */
export function loadKernels(tf: Tf, packageFolder: string): void {
  const kernels = kernelState(packageFolder);
  if (kernels.state !== 'compiled') return;
  ownRequire(kernels.file);
  register(tf, recurrentKernels);
  register(tf, fusedKernels);
}

/** Runs `body` with TensorFlow's own ops alone, as for a graph that others are to load; it need not have gradients. */
export function withoutOwnOps<T>(tf: Tf, body: () => T): T {
  const had = recurrentKernels.filter((k) => tf.getKernel(k.kernelName, k.backendName) !== undefined);
  for (const kernel of had) tf.unregisterKernel(kernel.kernelName, kernel.backendName);
  tf.registerKernel(blockLstmKernel);
  try {
    return body();
  } finally {
    tf.unregisterKernel(blockLstmKernel.kernelName, blockLstmKernel.backendName);
    register(tf, had);
  }
}

function register(tf: Tf, kernels: readonly KernelConfig[]): void {
  for (const kernel of kernels) {
    if (tf.getKernel(kernel.kernelName, kernel.backendName) === undefined) tf.registerKernel(kernel);
  }
}
