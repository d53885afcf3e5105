import type { KernelConfig, Tensor, TensorInfo } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative, type NativeBackend, type OpAttribute } from '../graph/native-backend.ts';

const OP = 'BlockLSTMV2';

/**
 * TensorFlow's LSTM over a sequence `[steps, batch, features]`, forward only: from {x, c0, h0, w, peephole, b} to the outputs
 * and the carries of all steps. The number of steps is read off x by ops, so that a recorded graph takes any.
 */
export const blockLstmKernel: KernelConfig = {
  kernelName: OP,
  backendName: 'tensorflow',
  kernelFunc: ({ inputs: { x, c0, h0, w, peephole, b }, backend }) => {
    invariant(
      typeof backend === 'object' && backend !== null && isNative(backend),
      `${OP} runs on native TensorFlow`,
    );
    invariant(x && c0 && h0 && w && peephole && b, `${OP} needs x, c0, h0, w, peephole and b`);
    const { binding } = backend;
    const ids = (tensors: readonly TensorInfo[]) => backend.getInputTensorIds(tensors as Tensor[]);
    const steps = stepsOf(backend, x);
    const inputs = [steps, ...ids([x, c0, h0, w, peephole, peephole, peephole, b])];
    const type = { name: 'T', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT };
    const made = binding.executeOp(OP, [type], inputs, 7);
    // i, cs, f, o, ci, co, h
    const [, carries, , , , , outputs] = made;
    invariant(carries && outputs, `${OP} gives seven outputs`);
    for (const { id } of made) if (id !== carries.id && id !== outputs.id) binding.deleteTensor(id);
    binding.deleteTensor(steps);
    return [outputs, carries].map((metadata) => backend.createOutputTensor(metadata));
  },
};

/** The size of the first axis, as the 64-bit number that the op takes; tfjs-node has none of its own. */
function stepsOf(backend: NativeBackend, x: TensorInfo): number {
  const { binding } = backend;
  const type = (name: string, value: number) => ({ name, type: binding.TF_ATTR_TYPE, value });
  const int = (name: string, value: number) => ({ name, type: binding.TF_ATTR_INT, value });
  const run = (op: string, attributes: OpAttribute[], inputs: number[]): number => {
    const [made] = binding.executeOp(op, attributes, inputs, 1);
    invariant(made, `${op} gave nothing`);
    return made.id;
  };
  const outType = type('out_type', binding.TF_INT64);
  const shape = run(
    'Shape',
    [type('T', binding.TF_FLOAT), outType],
    backend.getInputTensorIds([x as Tensor]),
  );
  const [begin, end] = [0, 1].map((at) => binding.createTensor([1], binding.TF_INT32, Int32Array.of(at)));
  invariant(begin !== undefined && end !== undefined, 'two numbers were made');
  const masks = ['begin', 'end', 'ellipsis', 'new_axis'].map((name) => int(`${name}_mask`, 0));
  const types = [type('T', binding.TF_INT64), type('Index', binding.TF_INT32)];
  const attributes = [...types, ...masks, int('shrink_axis_mask', 1)];
  const steps = run('StridedSlice', attributes, [shape, begin, end, end]);
  for (const id of [shape, begin, end]) binding.deleteTensor(id);
  return steps;
}
