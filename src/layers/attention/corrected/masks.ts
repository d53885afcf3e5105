import type * as tfjs from '@tensorflow/tfjs';
import { maskOf } from '../../corrected/tag-masks.ts';

/** [1, rows, columns], 1 where a step sees itself or one before it. */
export function causalMask(tf: typeof tfjs, rows: number, columns: number): tfjs.Tensor {
  return ofDistance(tf, rows, columns, (row, column) => column <= row);
}

/** [1, rows, columns], 1 where two steps are nearer than `window`. */
export function windowMask(tf: typeof tfjs, rows: number, columns: number, window: number): tfjs.Tensor {
  return ofDistance(tf, rows, columns, (row, column) => Math.abs(row - column) < window);
}

function ofDistance(
  tf: typeof tfjs,
  rows: number,
  columns: number,
  sees: (row: number, column: number) => boolean,
): tfjs.Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, i) =>
    sees(Math.floor(i / columns), i % columns) ? 1 : 0,
  );
  return tf.tensor(values, [1, rows, columns]);
}

/** What a layer says of who sees whom. */
export interface MaskSettings {
  readonly useCausalMask: boolean;
  readonly slidingWindow: number | null;
}

/**
 * What each step of the query may see of the key, 1 or 0, from all that says something of it: the masks that tensors
 * carry or that are inputs, and the settings. Undefined when nothing does.
 */
export function attentionMask(
  tf: typeof tfjs,
  named: (name: string) => tfjs.Tensor | undefined,
  { useCausalMask, slidingWindow }: MaskSettings,
): tfjs.Tensor | undefined {
  const query = named('query');
  const value = named('value');
  const rows = query?.shape[1] ?? 1;
  const columns = value?.shape[1] ?? 1;
  const along = (mask: tfjs.Tensor | undefined, axis: number) =>
    mask && tf.expandDims(tf.cast(mask, 'float32'), axis);
  const attention = named('attentionMask');
  const masks = [
    along(named('queryMask') ?? maskOf(query), -1),
    along(named('valueMask') ?? maskOf(value), -2),
    along(named('keyMask') ?? maskOf(named('key')), -2),
    useCausalMask ? causalMask(tf, rows, columns) : undefined,
    slidingWindow === null ? undefined : windowMask(tf, rows, columns, slidingWindow),
    attention && tf.cast(tf.cast(attention, 'bool'), 'float32'),
  ].filter((mask) => mask !== undefined);
  const [first, ...rest] = masks;
  return first && rest.reduce((a: tfjs.Tensor, b) => tf.mul(a, b), first);
}
