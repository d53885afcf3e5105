import type * as tfjs from '@tensorflow/tfjs';

/** [1, rows, columns], 1 where a step sees itself or one before it. */
export function causalMask(tf: typeof tfjs, rows: number, columns: number): tfjs.Tensor {
  return tf.cast(tf.lessEqual(numbered(tf, [1, 1, columns]), numbered(tf, [1, rows, 1])), 'float32');
}

/** [1, rows, columns], 1 where two steps are nearer than `window`. */
export function windowMask(tf: typeof tfjs, rows: number, columns: number, window: number): tfjs.Tensor {
  const distance = tf.abs(tf.sub(numbered(tf, [1, 1, columns]), numbered(tf, [1, rows, 1])));
  return tf.cast(tf.less(distance, window), 'float32');
}

/** 1, 2, 3, … along the axis of columns, or of rows: made by ops, so that a recorded graph makes it for any length. */
function numbered(tf: typeof tfjs, shape: [number, number, number]): tfjs.Tensor {
  return tf.cumsum(tf.ones(shape), shape[1] === 1 ? 2 : 1);
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
  carried: (name: string) => tfjs.Tensor | undefined,
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
    along(named('queryMask') ?? carried('query'), -1),
    along(named('valueMask') ?? carried('value'), -2),
    along(named('keyMask') ?? carried('key'), -2),
    useCausalMask ? causalMask(tf, rows, columns) : undefined,
    slidingWindow === null ? undefined : windowMask(tf, rows, columns, slidingWindow),
    attention && tf.cast(tf.cast(attention, 'bool'), 'float32'),
  ].filter((mask) => mask !== undefined);
  const [first, ...rest] = masks;
  return first && rest.reduce((a: tfjs.Tensor, b) => tf.mul(a, b), first);
}
