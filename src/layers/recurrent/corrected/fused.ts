import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import {
  gradientOfOutputs,
  kernelGradient,
  lastStep,
  maskFor,
  run,
  sequence,
  steps,
  withGradient,
} from './fused-parts.ts';
import type { Sequence, SequenceCall, Want } from './sequence.ts';

/** A sequence on its way through a layer. */
export interface SequenceInput extends Pick<SequenceCall, 'mask' | 'want'> {
  /** `[batch, steps, gates × units]`: the input times its kernel, with the bias added. */
  readonly x: tfjs.Tensor;
  /** The states before the first step, `[batch, units]` each. */
  readonly states: readonly tfjs.Tensor[];
  /** `[units, gates × units]`. */
  readonly kernel: tfjs.Tensor;
}

type Tf = typeof tfjs;
type Tensors = readonly tfjs.Tensor[];

/** Whether the backend has kernels for whole sequences (src/runtime/kernels/recurrent.ts). */
export function hasKernels(tf: Tf): boolean {
  return tf.getKernel('WidthwiseLstm', tf.getBackend()) !== undefined;
}

/** Whether activations are those that the kernels compute. */
export function isUsual(activation: Named, recurrentActivation?: Named): boolean {
  const gates = recurrentActivation?.getClassName() ?? 'sigmoid';
  return activation.getClassName() === 'tanh' && gates === 'sigmoid';
}

interface Named {
  getClassName(): string;
}

/** An LSTM, gates i, f, c, o, with sigmoid and tanh. */
export function lstmSequence(tf: Tf, { x, states, kernel, want, mask }: SequenceInput): Sequence {
  const value = withGradient(tf, [x, ...states, kernel], ([x1, h0, c0, u]) => {
    const counts = maskFor(tf, x, mask);
    const [h, c, gates] = run(tf, 'WidthwiseLstm', { x: x1, h0, c0, kernel: u, mask: counts });
    const carry = () => tf.expandDims(lastStep(tf, c), 1);
    return {
      // One value is all that has a gradient: outputs and, behind them, the last carry.
      value: want === 'all' ? tf.concat([h, carry()], 1) : want === 'last' ? lastStep(tf, h) : h,
      saved: [u, h0, c0, h, c, gates, counts],
      gradient: (dy, saved) => lstmGradient(tf, want, dy, saved),
    };
  });
  if (want !== 'all') return sequence(tf, value, want);
  const outputs = steps(tf, value, 0, x.shape[1] ?? 1);
  const last = lastStep(tf, outputs);
  return { outputs, last, states: [last, lastStep(tf, value)] };
}

/** A GRU with the reset gate after the product, gates z, r, h, with sigmoid and tanh; `bias` is that of the product. */
export function gruSequence(
  tf: Tf,
  { x, states, kernel, want, mask }: SequenceInput,
  bias: tfjs.Tensor,
): Sequence {
  const value = withGradient(tf, [x, ...states, kernel, bias], ([x1, h0, u, b]) => {
    const counts = maskFor(tf, x, mask);
    const [h, gates] = run(tf, 'WidthwiseGru', { x: x1, h0, kernel: u, bias: b, mask: counts });
    return {
      value: want === 'last' ? lastStep(tf, h) : h,
      saved: [u, h0, h, gates, counts],
      gradient: (dy, saved) => gruGradient(tf, want, dy, saved),
    };
  });
  return sequence(tf, value, want);
}

/** A SimpleRNN with tanh. */
export function simpleSequence(tf: Tf, { x, states, kernel, want, mask }: SequenceInput): Sequence {
  const value = withGradient(tf, [x, ...states, kernel], ([x1, h0, u]) => {
    const counts = maskFor(tf, x, mask);
    const [h] = run(tf, 'WidthwiseSimpleRnn', { x: x1, h0, kernel: u, mask: counts });
    return {
      value: want === 'last' ? lastStep(tf, h) : h,
      saved: [u, h0, h, counts],
      gradient: (dy, saved) => simpleGradient(tf, want, dy, saved),
    };
  });
  return sequence(tf, value, want);
}

function lstmGradient(
  tf: Tf,
  want: Want,
  dy: tfjs.Tensor,
  [kernel, h0, c0, h, c, gates, mask]: Tensors,
): Tensors {
  invariant(kernel && h0 && c0 && h && c && gates && mask, 'an LSTM saves seven tensors');
  const dcLast = want === 'all' ? lastStep(tf, dy) : tf.zerosLike(c0);
  const parts = { kernel, c0, c, gates, ...gradientOfOutputs(tf, want, dy, h), dcLast, mask };
  const [dx, dh0, dc0] = run(tf, 'WidthwiseLstmGrad', parts);
  return [dx, dh0, dc0, kernelGradient(tf, h0, h, dx)];
}

function gruGradient(tf: Tf, want: Want, dy: tfjs.Tensor, [kernel, h0, h, gates, mask]: Tensors): Tensors {
  invariant(kernel && h0 && h && gates && mask, 'a GRU saves five tensors');
  const parts = { kernel, h0, h, gates, ...gradientOfOutputs(tf, want, dy, h), mask };
  const [dx, dw, dh0] = run(tf, 'WidthwiseGruGrad', parts);
  return [dx, dh0, kernelGradient(tf, h0, h, dw), tf.sum(dw, [0, 1])];
}

function simpleGradient(tf: Tf, want: Want, dy: tfjs.Tensor, [kernel, h0, h, mask]: Tensors): Tensors {
  invariant(kernel && h0 && h && mask, 'a SimpleRNN saves four tensors');
  const parts = { kernel, h, ...gradientOfOutputs(tf, want, dy, h), mask };
  const [dx, dh0] = run(tf, 'WidthwiseSimpleRnnGrad', parts);
  return [dx, dh0, kernelGradient(tf, h0, h, dx)];
}
