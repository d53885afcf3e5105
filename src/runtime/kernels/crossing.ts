import type { KernelConfig, Tensor, TensorInfo } from '@tensorflow/tfjs';
import { FACTOR, halvesOf, KEY } from '../../util/hash/crossing.ts';
import { invariant } from '../../util/invariant.ts';
import { isNative, type NativeBackend, type OpAttribute } from '../graph/native-backend.ts';

/** Numbers of TensorFlow's dtypes that the addon has no names for (tensorflow/core/framework/types.proto). */
const UINT32 = 22;
const UINT64 = 23;

/**
 * The bins of TensorFlow's hash of a crossing: from {columns}, each int32 [rows, 1] of numbers or [rows, 2] of the halves of
 * 64-bit words, and {bins} to int32 [rows, 1]. Op by op, since tfjs-node has no tensors of 64 bits.
 */
export const crossingKernels: readonly KernelConfig[] = [
  {
    kernelName: 'WidthwiseHashedCrossing',
    backendName: 'tensorflow',
    kernelFunc: ({ inputs, attrs, backend }) => {
      invariant(
        typeof backend === 'object' && backend !== null && isNative(backend),
        'WidthwiseHashedCrossing runs on native TensorFlow alone',
      );
      // The engine hands a list of tensors on as it is; its type speaks of single ones.
      const columns = inputs['columns'] as unknown as readonly TensorInfo[];
      return new Words(backend).bins(columns, Number(attrs?.['bins']));
    },
  },
];

/** 64-bit words by ops, whose tensors are known by their ids until {@link Words.bins} is done. */
class Words {
  readonly #backend: NativeBackend;
  readonly #made: number[] = [];

  constructor(backend: NativeBackend) {
    this.#backend = backend;
  }

  bins(columns: readonly TensorInfo[], bins: number): Tensor {
    const { binding } = this.#backend;
    const factor = this.#constant(FACTOR);
    const hash = columns.reduce(
      (sum, column) => this.#joined(sum, this.#column(column), factor),
      this.#constant(KEY),
    );
    const rest = this.#binary('FloorMod', hash, this.#constant(BigInt(bins)));
    const types = [this.#type('SrcT', UINT64), this.#type('DstT', binding.TF_INT32)];
    const [made] = binding.executeOp('Cast', types, [rest], 1);
    invariant(made, 'Cast gave nothing');
    for (const id of this.#made) binding.deleteTensor(id);
    return this.#backend.createOutputTensor(made);
  }

  /** FingerprintCat64 of src/util/hash/crossing.ts. */
  #joined(first: number, second: number, factor: number): number {
    const times = (word: number) => this.#binary('Mul', word, factor);
    const xor = (a: number, b: number) => this.#binary('BitwiseXor', a, b);
    const mixed = (word: number) => xor(word, this.#binary('RightShift', word, this.#constant(47n)));
    const sum = xor(xor(first, factor), times(mixed(times(second))));
    return mixed(times(mixed(times(sum))));
  }

  #column(column: TensorInfo): number {
    const [id = -1] = this.#backend.getInputTensorIds([column as Tensor]);
    const { TF_INT32 } = this.#backend.binding;
    if (column.shape[1] === 1) return this.#cast(id, TF_INT32, UINT64);
    const half = (at: number) => {
      const types = [this.#type('T', TF_INT32), this.#type('Index', TF_INT32)];
      return this.#run('Slice', types, [id, this.#int32([0, at]), this.#int32([-1, 1])]);
    };
    return this.#word(half(0), half(1));
  }

  #constant(value: bigint): number {
    const [high, low] = halvesOf(value);
    return this.#word(this.#int32(high), this.#int32(low));
  }

  /** The words of two halves, int32. */
  #word(high: number, low: number): number {
    const { TF_INT32 } = this.#backend.binding;
    const [upper, lower] = [this.#cast(high, TF_INT32, UINT64), this.#cast(low, TF_INT32, UINT32)];
    const shift = this.#cast(this.#int32(32), TF_INT32, UINT64);
    return this.#binary(
      'BitwiseOr',
      this.#binary('LeftShift', upper, shift),
      this.#cast(lower, UINT32, UINT64),
    );
  }

  #int32(value: number | readonly number[]): number {
    const { binding } = this.#backend;
    const values = [value].flat();
    const id = binding.createTensor(
      Array.isArray(value) ? [values.length] : [],
      binding.TF_INT32,
      Int32Array.from(values),
    );
    this.#made.push(id);
    return id;
  }

  #cast(id: number, from: number, to: number): number {
    return this.#run('Cast', [this.#type('SrcT', from), this.#type('DstT', to)], [id]);
  }

  #binary(op: string, a: number, b: number): number {
    return this.#run(op, [this.#type('T', UINT64)], [a, b]);
  }

  #run(op: string, attributes: OpAttribute[], inputs: number[]): number {
    const [made] = this.#backend.binding.executeOp(op, attributes, inputs, 1);
    invariant(made, `${op} gave nothing`);
    this.#made.push(made.id);
    return made.id;
  }

  #type(name: string, value: number): OpAttribute {
    return { name, type: this.#backend.binding.TF_ATTR_TYPE, value };
  }
}
