import type { KernelConfig } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative } from '../graph/native-backend.ts';

const OP = 'ImageProjectiveTransformV3';

/**
 * TensorFlow's projection of images as a kernel of the native backend, from {images, transforms, size, fill}: tfjs-node
 * has none. Source: https://www.tensorflow.org/api_docs/python/tf/raw_ops/ImageProjectiveTransformV3
 */
export const imageKernels: readonly KernelConfig[] = [
  {
    kernelName: OP,
    backendName: 'tensorflow',
    kernelFunc: ({ inputs: { images, transforms, size, fill }, attrs, backend }) => {
      invariant(images && transforms && size && fill, `${OP} needs images, transforms, a size and a fill`);
      invariant(
        typeof backend === 'object' && backend !== null && isNative(backend),
        `${OP} runs on native TensorFlow alone`,
      );
      const { binding } = backend;
      const text = (name: string, value: unknown) => ({
        name,
        type: binding.TF_ATTR_STRING,
        value: String(value).toUpperCase(),
      });
      const attributes = [
        { name: 'dtype', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
        text('interpolation', attrs?.['interpolation']),
        text('fill_mode', attrs?.['fillMode']),
      ];
      return backend.executeSingleOutput(OP, attributes, [images, transforms, size, fill]);
    },
  },
];
