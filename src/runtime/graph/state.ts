import type { Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../types.ts';
import { invariant } from '../../util/invariant.ts';
import type { NativeBackend, TensorMetadata } from './native-backend.ts';
import { present, type Argument } from './program.ts';

/** The values of variables as they were. */
export interface KeptState {
  /** Gives them back. */
  restore(): void;
  dispose(): void;
}

/** Keeps the values of the variables in `state`; they share memory with the variables until those change. */
export function keepState(tf: Tf, state: readonly Tensor[]): KeptState {
  const values = new Map(state.filter(isVariable).map((v) => [v, tf.keep(v.clone())]));
  return {
    restore: () => {
      for (const [variable, value] of values) variable.assign(value);
    },
    dispose: () => tf.dispose([...values.values()]),
  };
}

/**
 * Gives each tensor of state and arguments an id of its own, for a recording tells them apart by it: variables that were
 * assigned the same tensor share one, and so do an input and a target that are the same.
 */
export function unshare(
  backend: NativeBackend,
  state: readonly Tensor[],
  args: readonly Argument[],
): { readonly args: readonly Argument[]; dispose(): void } {
  const ids = new Set<number | undefined>();
  const isTaken = (tensor: Tensor): boolean => {
    const [id] = backend.getInputTensorIds([tensor]);
    const taken = ids.has(id);
    ids.add(id);
    return taken;
  };
  for (const tensor of state) {
    if (!isTaken(tensor) || !isVariable(tensor)) continue;
    const copy = copyOf(backend, tensor);
    tensor.assign(copy);
    copy.dispose();
  }
  const copies = args.map((arg) => (arg !== null && isTaken(arg) ? copyOf(backend, arg) : arg));
  const made = present(copies.filter((copy, i) => copy !== args[i]));
  return { args: copies, dispose: () => made.forEach((copy) => copy.dispose()) };
}

/**
 * Assigns what TensorFlow made to a variable. Where no other tensor shares the variable's data, its entry is given the new
 * number, which is all that an assignment comes to, without tensors that are made and disposed.
 */
export function giveValue(
  { tf, backend }: { readonly tf: Tf; readonly backend: NativeBackend },
  variable: Tensor | undefined,
  value: TensorMetadata | undefined,
): void {
  invariant(variable !== undefined && value !== undefined && isVariable(variable), 'only variables change');
  const entry = backend.tensorMap.get(variable.dataId);
  if (entry?.refCount === 1 && entry.values === null) {
    backend.binding.deleteTensor(entry.id);
    entry.id = value.id;
    return;
  }
  const tensor = backend.createOutputTensor(value);
  variable.assign(tensor);
  tf.dispose(tensor);
}

function copyOf(backend: NativeBackend, tensor: Tensor): Tensor {
  const { TF_ATTR_TYPE } = backend.binding;
  const type = { name: 'T', type: TF_ATTR_TYPE, value: backend.getDTypeInteger(tensor.dtype) };
  return backend.executeSingleOutput('Identity', [type], [tensor]);
}

function isVariable(tensor: Tensor): tensor is Variable {
  return 'assign' in tensor;
}
