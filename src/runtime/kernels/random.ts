import type { KernelConfig } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative, type NativeBackend } from '../graph/native-backend.ts';

/** Random numbers that are a function of their seed, two int32: names of TensorFlow's ops, and of the kernels. */
const ops = ['StatelessRandomUniform', 'StatelessRandomNormal'] as const;

/**
 * TensorFlow's stateless random ops as kernels of the native backend, from {shape, seed} to float32: tfjs-node draws in
 * JavaScript, which a graph cannot repeat. Source: https://www.tensorflow.org/api_docs/python/tf/random/stateless_uniform
 */
const drawing: readonly KernelConfig[] = ops.map((op) => ({
  kernelName: op,
  backendName: 'tensorflow',
  kernelFunc: ({ inputs: { shape, seed }, backend }) => {
    invariant(
      shape && seed && typeof backend === 'object' && backend !== null,
      `${op} needs a shape and a seed`,
    );
    invariant(isNative(backend), `${op} runs on native TensorFlow alone`);
    return backend.executeSingleOutput(op, typesOf(backend), [shape, seed]);
  },
}));

/** The same of the gamma distribution, with {alpha} of that shape besides. */
const gammaKernel: KernelConfig = {
  kernelName: 'StatelessRandomGammaV2',
  backendName: 'tensorflow',
  kernelFunc: ({ inputs: { shape, seed, alpha }, backend }) => {
    invariant(
      shape && seed && alpha && typeof backend === 'object' && backend !== null && isNative(backend),
      'StatelessRandomGammaV2 runs on native TensorFlow alone',
    );
    return backend.executeSingleOutput('StatelessRandomGammaV2', typesOf(backend), [shape, seed, alpha]);
  },
};

export const randomKernels: readonly KernelConfig[] = [...drawing, gammaKernel];

function typesOf({ binding }: NativeBackend) {
  const type = (name: string, value: number) => ({ name, type: binding.TF_ATTR_TYPE, value });
  return [type('dtype', binding.TF_FLOAT), type('T', binding.TF_INT32), type('Tseed', binding.TF_INT32)];
}
