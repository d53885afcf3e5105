import type { KernelConfig } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative } from '../graph/native-backend.ts';

/** The ops of native/recurrent/, as `Recurrent` numbers them there: inputs in order, and how many outputs. */
export const recurrentOps = [
  { op: 'WidthwiseLstm', inputs: ['x', 'h0', 'c0', 'kernel', 'mask'], outputs: 3 },
  {
    op: 'WidthwiseLstmGrad',
    inputs: ['kernel', 'c0', 'c', 'gates', 'dh', 'dhLast', 'dcLast', 'mask'],
    outputs: 3,
  },
  { op: 'WidthwiseGru', inputs: ['x', 'h0', 'kernel', 'bias', 'mask'], outputs: 2 },
  { op: 'WidthwiseGruGrad', inputs: ['kernel', 'h0', 'h', 'gates', 'dh', 'dhLast', 'mask'], outputs: 3 },
  { op: 'WidthwiseSimpleRnn', inputs: ['x', 'h0', 'kernel', 'mask'], outputs: 1 },
  { op: 'WidthwiseSimpleRnnGrad', inputs: ['kernel', 'h', 'dh', 'dhLast', 'mask'], outputs: 2 },
] as const;

/** Whole sequences of LSTM, GRU and SimpleRNN in one op each way, as kernels of the native backend. */
export const recurrentKernels: readonly KernelConfig[] = recurrentOps.map(({ op, inputs, outputs }) => ({
  kernelName: op,
  backendName: 'tensorflow',
  kernelFunc: ({ inputs: given, backend }) => {
    invariant(
      typeof backend === 'object' && backend !== null && isNative(backend),
      `${op} runs on native TensorFlow`,
    );
    const tensors = inputs.map((name) => {
      const tensor = given[name];
      invariant(tensor !== undefined, `${op} has no ${name}`);
      return tensor;
    });
    return backend.executeMultipleOutputs(op, [], tensors, outputs);
  },
}));
