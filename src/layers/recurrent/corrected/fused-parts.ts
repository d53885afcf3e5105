import type * as tfjs from '@tensorflow/tfjs';
import type { Sequence, Want } from './sequence.ts';

type Tf = typeof tfjs;
type Tensors = readonly tfjs.Tensor[];

/** What a kernel for whole sequences made, and what its gradient needs. */
interface Differentiable {
  readonly value: tfjs.Tensor;
  readonly saved: tfjs.Tensor[];
  readonly gradient: (dy: tfjs.Tensor, saved: Tensors) => Tensors;
}

/** tf.customGrad, whose types know neither the last argument nor lists. */
export function withGradient(
  tf: Tf,
  inputs: Tensors,
  forward: (inputs: [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor, tfjs.Tensor]) => Differentiable,
): tfjs.Tensor {
  const differentiable = tf.customGrad((...given) => {
    const save = given.at(-1) as unknown as (tensors: tfjs.Tensor[]) => void;
    const { value, saved, gradient } = forward(given.slice(0, -1) as Parameters<typeof forward>[0]);
    save(saved);
    return { value, gradFunc: (dy, kept) => [...gradient(dy, kept)] };
  });
  return differentiable(...inputs);
}

export function run(
  tf: Tf,
  kernel: string,
  inputs: tfjs.NamedTensorMap,
): [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor] {
  return tf.engine().runKernel<tfjs.Tensor[]>(kernel, inputs) as [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor];
}

/** The mask as the kernels take it: `[batch, 0]` says that all steps count. */
export function maskFor(tf: Tf, x: tfjs.Tensor, mask: tfjs.Tensor | undefined): tfjs.Tensor {
  return mask ?? tf.zeros([x.shape[0] ?? 1, 0], 'bool');
}

/** Gradients by the outputs and by the last one, as the kernels take them; no steps when only the last was wanted. */
export function gradientOfOutputs(tf: Tf, want: Want, dy: tfjs.Tensor, h: tfjs.Tensor) {
  const [batch = 0, length = 0, units = 0] = h.shape;
  if (want === 'last') return { dh: tf.zeros([batch, 0, units]), dhLast: dy };
  return { dh: want === 'all' ? steps(tf, dy, 0, length) : dy, dhLast: tf.zeros([batch, units]) };
}

/** The kernel's gradient from all steps at once: the states before each step times what came back through it. */
export function kernelGradient(tf: Tf, h0: tfjs.Tensor, h: tfjs.Tensor, dz: tfjs.Tensor): tfjs.Tensor {
  const [, length = 1, units = 1] = h.shape;
  const before = tf.concat([tf.expandDims(h0, 1), steps(tf, h, 0, length - 1)], 1);
  return tf.matMul(tf.reshape(before, [-1, units]), tf.reshape(dz, [-1, dz.shape.at(-1) ?? 1]), true);
}

/** A sequence whose one state is its output. */
export function sequence(tf: Tf, value: tfjs.Tensor, want: Want): Sequence {
  if (want === 'last') return { last: value, states: [] };
  const last = lastStep(tf, value);
  return { outputs: value, last, states: want === 'all' ? [last] : [] };
}

export function steps(tf: Tf, x: tfjs.Tensor, from: number, count: number): tfjs.Tensor {
  return tf.slice(x, [0, from, 0], [-1, count, -1]);
}

export function lastStep(tf: Tf, x: tfjs.Tensor): tfjs.Tensor {
  return tf.squeeze(steps(tf, x, (x.shape[1] ?? 1) - 1, 1), [1]);
}
