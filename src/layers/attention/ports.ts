import type { TensorSpec } from '../../spec/tensor.ts';
import type { LayerProblem, Ports } from '../row.ts';
import { clash, showShape } from '../shapes/dims.ts';

/** What attention layers read. */
export const attentionPorts = {
  required: ['query', 'value'],
  optional: ['key', 'queryMask', 'valueMask'],
} as const satisfies Ports;

/** Attention with several heads can also be told what each step may see. */
export const groupPorts = {
  required: ['query', 'value'],
  optional: ['key', 'attentionMask', 'queryMask', 'valueMask', 'keyMask'],
} as const satisfies Ports;

/** Keras's MultiHeadAttention reads the mask of the query off the query only. */
export const headPorts = {
  required: ['query', 'value'],
  optional: ['key', 'attentionMask', 'valueMask', 'keyMask'],
} as const satisfies Ports;

export interface AttentionInputs {
  readonly query: TensorSpec;
  readonly value: TensorSpec;
  readonly key: TensorSpec;
  readonly attentionMask: TensorSpec | undefined;
}

/** Query, value and key, which is the value unless it is given, or what is wrong with their shapes. */
export function attentionInputs(
  type: string,
  inputs: readonly TensorSpec[],
  ports: readonly string[],
): AttentionInputs | LayerProblem {
  const at = (name: string) => inputs[ports.indexOf(name)];
  const query = at('query');
  const value = at('value');
  if (query === undefined || value === undefined) return { message: `${type} needs query and value` };
  const key = at('key') ?? value;
  const shapes = [query, value, key].map((spec) => spec.shape);
  const [rank = 0] = shapes.map((shape) => shape.length);
  const shown = `query ${showShape(query.shape)}, value ${showShape(value.shape)} and key ${showShape(key.shape)}`;
  if (rank < 3 || shapes.some((shape) => shape.length !== rank)) {
    return { message: `${type} needs inputs of one rank, 3 or more: (batch, steps, features), not ${shown}` };
  }
  const differs = value.shape.slice(1, -1).some((dim, i) => clash(dim, key.shape[i + 1]));
  if (differs) return { message: `value and key must have the same steps, but are ${shown}` };
  const float = [query, value, key].every((spec) => spec.dtype === 'float32');
  if (!float)
    return { message: `${type} needs inputs of float32`, suggestion: 'put an Embedding in between' };
  return { query, value, key, attentionMask: at('attentionMask') };
}
