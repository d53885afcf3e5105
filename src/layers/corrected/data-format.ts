import type * as tfjs from '@tensorflow/tfjs';
import type { DataFormat } from '../shapes/window.ts';

/** Computes with the channels last, whichever way round the layer has them. */
export function withChannelsLast(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  format: DataFormat,
  compute: (x: tfjs.Tensor) => tfjs.Tensor,
): tfjs.Tensor {
  if (format === 'channelsLast') return compute(x);
  const spatial = x.shape.map((_, axis) => axis).slice(2);
  const y = compute(tf.transpose(x, [0, ...spatial, 1]));
  const axes = y.shape.map((_, axis) => axis).slice(1, -1);
  return tf.transpose(y, [0, y.rank - 1, ...axes]);
}
