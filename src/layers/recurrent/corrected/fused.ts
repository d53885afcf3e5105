import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';

/** What of a sequence is wanted: the outputs of all steps, of the last one, or all of them and the last states. */
export type Want = 'outputs' | 'last' | 'all';

/** What a recurrent layer makes of a sequence. */
export interface Sequence {
  /** `[batch, steps, units]`; absent when only the last is wanted. */
  readonly outputs?: tfjs.Tensor;
  /** The states after the last step, `[batch, units]` each; the first is the last output. */
  readonly states: readonly tfjs.Tensor[];
}

/** A sequence on its way through a layer. */
export interface SequenceInput {
  /** `[batch, steps, gates × units]`: the input times its kernel, with the bias added. */
  readonly x: tfjs.Tensor;
  /** The states before the first step, `[batch, units]` each. */
  readonly states: readonly tfjs.Tensor[];
  /** `[units, gates × units]`. */
  readonly kernel: tfjs.Tensor;
  readonly want: Want;
}

type Tf = typeof tfjs;
type Tensors = readonly tfjs.Tensor[];

/** Whether the backend has kernels for whole sequences (src/runtime/kernels/recurrent.ts). */
export function hasKernels(tf: Tf): boolean {
  return tf.getKernel('WidthwiseLstm', tf.getBackend()) !== undefined;
}

/** Whether activations are those that the kernels compute. */
export function isUsual(activation: Named, recurrentActivation: Named): boolean {
  return activation.getClassName() === 'tanh' && recurrentActivation.getClassName() === 'sigmoid';
}

interface Named {
  getClassName(): string;
}

/** An LSTM, gates i, f, c, o, with sigmoid and tanh. */
export function lstmSequence(tf: Tf, { x, states, kernel, want }: SequenceInput): Sequence {
  const value = withGradient(tf, [x, ...states, kernel], ([x1, h0, c0, u]) => {
    const [h, c, gates] = run(tf, 'WidthwiseLstm', { x: x1, h0, c0, kernel: u });
    const carry = () => tf.expandDims(lastStep(tf, c), 1);
    return {
      // One value is all that has a gradient: outputs and, behind them, the last carry.
      value: want === 'all' ? tf.concat([h, carry()], 1) : want === 'last' ? lastStep(tf, h) : h,
      saved: [u, h0, c0, h, c, gates],
      gradient: (dy, saved) => lstmGradient(tf, want, dy, saved),
    };
  });
  if (want !== 'all') return sequence(tf, value, want);
  const outputs = steps(tf, value, 0, x.shape[1] ?? 1);
  return { outputs, states: [lastStep(tf, outputs), lastStep(tf, value)] };
}

/** A GRU with the reset gate after the product, gates z, r, h, with sigmoid and tanh; `bias` is that of the product. */
export function gruSequence(tf: Tf, { x, states, kernel, want }: SequenceInput, bias: tfjs.Tensor): Sequence {
  const value = withGradient(tf, [x, ...states, kernel, bias], ([x1, h0, u, b]) => {
    const [h, gates] = run(tf, 'WidthwiseGru', { x: x1, h0, kernel: u, bias: b });
    return {
      value: want === 'last' ? lastStep(tf, h) : h,
      saved: [u, h0, h, gates],
      gradient: (dy, saved) => gruGradient(tf, want, dy, saved),
    };
  });
  return sequence(tf, value, want);
}

function lstmGradient(tf: Tf, want: Want, dy: tfjs.Tensor, [kernel, h0, c0, h, c, gates]: Tensors): Tensors {
  invariant(kernel && h0 && c0 && h && c && gates, 'an LSTM saves six tensors');
  const dcLast = want === 'all' ? lastStep(tf, dy) : tf.zerosLike(c0);
  const parts = { kernel, c0, c, gates, ...gradientOfOutputs(tf, want, dy, h, h0), dcLast };
  const [dx, dh0, dc0] = run(tf, 'WidthwiseLstmGrad', parts);
  return [dx, dh0, dc0, kernelGradient(tf, h0, h, dx)];
}

function gruGradient(tf: Tf, want: Want, dy: tfjs.Tensor, [kernel, h0, h, gates]: Tensors): Tensors {
  invariant(kernel && h0 && h && gates, 'a GRU saves four tensors');
  const parts = { kernel, h0, h, gates, ...gradientOfOutputs(tf, want, dy, h, h0) };
  const [dx, dw, dh0] = run(tf, 'WidthwiseGruGrad', parts);
  return [dx, dh0, kernelGradient(tf, h0, h, dw), tf.sum(dw, [0, 1])];
}

/** Gradients by the outputs and by the last one, as the kernels take them; no steps when only the last was wanted. */
function gradientOfOutputs(tf: Tf, want: Want, dy: tfjs.Tensor, h: tfjs.Tensor, h0: tfjs.Tensor) {
  const [batch = 0, length = 0, units = 0] = h.shape;
  if (want === 'last') return { dh: tf.zeros([batch, 0, units]), dhLast: dy };
  return { dh: want === 'all' ? steps(tf, dy, 0, length) : dy, dhLast: tf.zerosLike(h0) };
}

/** The kernel's gradient from all steps at once: the states before each step times what came back through it. */
function kernelGradient(tf: Tf, h0: tfjs.Tensor, h: tfjs.Tensor, dz: tfjs.Tensor): tfjs.Tensor {
  const [, length = 1, units = 1] = h.shape;
  const before = tf.concat([tf.expandDims(h0, 1), steps(tf, h, 0, length - 1)], 1);
  return tf.matMul(tf.reshape(before, [-1, units]), tf.reshape(dz, [-1, dz.shape.at(-1) ?? 1]), true);
}

function sequence(tf: Tf, value: tfjs.Tensor, want: Want): Sequence {
  if (want === 'last') return { states: [value] };
  return { outputs: value, states: [lastStep(tf, value)] };
}

function steps(tf: Tf, x: tfjs.Tensor, from: number, count: number): tfjs.Tensor {
  return tf.slice(x, [0, from, 0], [-1, count, -1]);
}

function lastStep(tf: Tf, x: tfjs.Tensor): tfjs.Tensor {
  return tf.squeeze(steps(tf, x, (x.shape[1] ?? 1) - 1, 1), [1]);
}

interface Differentiable {
  readonly value: tfjs.Tensor;
  readonly saved: tfjs.Tensor[];
  readonly gradient: (dy: tfjs.Tensor, saved: Tensors) => Tensors;
}

/** tf.customGrad, whose types know neither the last argument nor lists. */
function withGradient(
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

function run(tf: Tf, kernel: string, inputs: tfjs.NamedTensorMap): [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor] {
  return tf.engine().runKernel<tfjs.Tensor[]>(kernel, inputs) as [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor];
}
