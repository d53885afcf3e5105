import type { KernelConfig, Tensor } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative } from '../graph/native-backend.ts';

const OP = 'RFFT';

/**
 * TensorFlow's Fourier transform of real numbers along the last axis, as a kernel of the native backend: from {x} to the real
 * and the imaginary side, so that no complex tensor is seen. Source: https://www.tensorflow.org/api_docs/python/tf/raw_ops/RFFT
 */
export const spectrumKernels: readonly KernelConfig[] = [
  {
    kernelName: OP,
    backendName: 'tensorflow',
    kernelFunc: ({ inputs: { x }, backend }) => {
      invariant(
        x && typeof backend === 'object' && backend !== null && isNative(backend),
        `${OP} runs on native TensorFlow alone`,
      );
      const { binding } = backend;
      const type = (name: string, value: number) => ({ name, type: binding.TF_ATTR_TYPE, value });
      const length = binding.createTensor([1], binding.TF_INT32, Int32Array.of(x.shape.at(-1) ?? 1));
      const complex = [type('Treal', binding.TF_FLOAT), type('Tcomplex', binding.TF_COMPLEX64)];
      const [spectrum] = binding.executeOp(
        OP,
        complex,
        [...backend.getInputTensorIds([x as Tensor]), length],
        1,
      );
      invariant(spectrum, `${OP} gave nothing`);
      const sides = ['Real', 'Imag'].map((side) => {
        const types = [type('T', binding.TF_COMPLEX64), type('Tout', binding.TF_FLOAT)];
        const [made] = binding.executeOp(side, types, [spectrum.id], 1);
        invariant(made, `${side} gave nothing`);
        return backend.createOutputTensor(made);
      });
      for (const id of [length, spectrum.id]) binding.deleteTensor(id);
      return sides;
    },
  },
];
