import type { KernelConfig, Tensor, TensorInfo } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { isNative, type NativeBackend, type OpAttribute } from '../graph/native-backend.ts';

/**
 * Whole numbers, written as text, into buckets, as `tf.strings.to_hash_bucket_fast` and, with a `salt` of two numbers,
 * `to_hash_bucket_strong` do: from {x} and {buckets, salt} to int32 of x's shape. The ops between are called by hand,
 * since tfjs-node warns of each 64-bit tensor that it is to hold.
 */
export const hashKernels: readonly KernelConfig[] = [
  {
    kernelName: 'WidthwiseHashBucket',
    backendName: 'tensorflow',
    kernelFunc: ({ inputs: { x }, attrs, backend }) => {
      invariant(
        x && typeof backend === 'object' && backend !== null && isNative(backend),
        'WidthwiseHashBucket runs on native TensorFlow alone',
      );
      return chained(backend, x, opsOf(backend, Number(attrs?.['buckets']), attrs?.['salt']));
    },
  },
];

type Step = readonly [op: string, attributes: OpAttribute[]];

function opsOf({ binding }: NativeBackend, buckets: number, salt: unknown): readonly Step[] {
  const type = (name: string, value: number) => ({ name, type: binding.TF_ATTR_TYPE, value });
  const count = { name: 'num_buckets', type: binding.TF_ATTR_INT, value: buckets };
  const hash: Step = Array.isArray(salt)
    ? ['StringToHashBucketStrong', [count, { name: 'key', type: binding.TF_ATTR_INT, value: salt }]]
    : ['StringToHashBucketFast', [count]];
  return [
    ['AsString', [type('T', binding.TF_INT32)]],
    hash,
    ['Cast', [type('SrcT', binding.TF_INT64), type('DstT', binding.TF_INT32)]],
  ];
}

/** Each op on what the one before gave; only the last tensor is kept. */
function chained(backend: NativeBackend, x: TensorInfo, steps: readonly Step[]) {
  const { binding } = backend;
  let ids = backend.getInputTensorIds([x as Tensor]);
  const between: number[] = [];
  for (const [index, [op, attributes]] of steps.entries()) {
    const [output] = binding.executeOp(op, attributes, ids, 1);
    invariant(output !== undefined, `${op} gave nothing`);
    if (index === steps.length - 1) {
      for (const id of between) binding.deleteTensor(id);
      return backend.createOutputTensor(output);
    }
    between.push(output.id);
    ids = [output.id];
  }
  invariant(false, 'no op to run');
}
