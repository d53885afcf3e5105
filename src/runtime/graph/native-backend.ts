import type * as tfjs from '@tensorflow/tfjs';

/** What the addon says of a tensor that it made. */
export interface TensorMetadata {
  readonly id: number;
  readonly shape: number[];
  readonly dtype: number;
}

export interface OpAttribute {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
}

/** The functions of tfjs-node's addon that everything passes through. */
export interface Binding {
  createTensor(shape: number[], dtype: number, values: ArrayLike<number>): number;
  deleteTensor(id: number): void;
  tensorDataSync(id: number): Float32Array | Int32Array | Uint8Array;
  executeOp(name: string, attributes: OpAttribute[], inputs: number[], outputs: number): TensorMetadata[];
  loadSavedModel(directory: string, tags: string): number;
  deleteSavedModel(id: number): void;
  runSavedModel(id: number, inputs: number[], inputNames: string, outputNames: string): TensorMetadata[];
  readonly TF_COMPLEX64: number;
  readonly TF_FLOAT: number;
  readonly TF_INT32: number;
  readonly TF_INT64: number;
  readonly TF_BOOL: number;
  readonly TF_STRING: number;
  readonly TF_ATTR_STRING: number;
  readonly TF_ATTR_INT: number;
  readonly TF_ATTR_FLOAT: number;
  readonly TF_ATTR_BOOL: number;
  readonly TF_ATTR_TYPE: number;
  readonly TF_ATTR_SHAPE: number;
}

/** What tfjs-node keeps of the data of a tensor. */
export interface TensorEntry {
  /** The addon's number of it; -1 while the values have not been given to TensorFlow. */
  id: number;
  readonly values: unknown;
  /** How many tensors share it. */
  readonly refCount: number;
}

/** The parts of tfjs-node's backend that recording and running graphs need. */
export interface NativeBackend {
  binding: Binding;
  readonly tensorMap: { get(dataId: object): TensorEntry | undefined };
  getInputTensorIds(tensors: readonly tfjs.Tensor[]): number[];
  createOutputTensor(metadata: TensorMetadata): tfjs.Tensor;
  getDTypeInteger(dtype: tfjs.DataType): number;
  executeMultipleOutputs(
    op: string,
    attributes: OpAttribute[],
    inputs: readonly tfjs.TensorInfo[],
    outputs: number,
  ): tfjs.Tensor[];
  executeSingleOutput(op: string, attributes: OpAttribute[], inputs: readonly tfjs.TensorInfo[]): tfjs.Tensor;
}

/** tfjs-node's backend, when it is the one that runs. */
export function nativeBackend(tf: typeof tfjs): NativeBackend | undefined {
  const backend: object = tf.backend();
  return tf.getBackend() === 'tensorflow' && isNative(backend) ? backend : undefined;
}

/** Whether a backend is tfjs-node's. */
export function isNative(backend: object): backend is NativeBackend {
  return ['binding', 'tensorMap', 'getInputTensorIds', 'createOutputTensor'].every((key) => key in backend);
}
