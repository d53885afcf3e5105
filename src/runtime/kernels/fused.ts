import type { KernelConfig } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative } from '../graph/native-backend.ts';

/** The kernel that loads a fused graph (native/fused/fused.cc): from its words to its number. */
export const FUSED_LOAD = 'WidthwiseFusedLoad';

/** It being there says that fused graphs can be run. */
export const fusedKernels: readonly KernelConfig[] = [
  {
    kernelName: FUSED_LOAD,
    backendName: 'tensorflow',
    kernelFunc: ({ inputs: { words }, backend }) => {
      invariant(
        words && typeof backend === 'object' && backend !== null && isNative(backend),
        `${FUSED_LOAD} runs on native TensorFlow`,
      );
      return backend.executeSingleOutput(FUSED_LOAD, [], [words]);
    },
  },
];
