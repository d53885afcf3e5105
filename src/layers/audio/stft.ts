import type { STFTSpectrogramArgs } from '../../spec/generated/layers.ts';
import type { Dim, TensorSpec } from '../../spec/tensor.ts';
import { affineCost, tensor, weight } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { elements, product, showShape } from '../shapes/dims.ts';
import { channelAxis, slide, spatialDims } from '../shapes/window.ts';

/** The sizes that null stands for. */
export function stftSizes({ frameLength, frameStep, fftLength }: FrameArgs) {
  const length = fftLength ?? nextPowerOfTwo(frameLength);
  return { step: frameStep ?? Math.floor(frameLength / 2), bins: Math.floor(length / 2) + 1 };
}

/** The kernels of a mode, in Keras's order. */
export function sidesOf(mode: STFTSpectrogramArgs['mode']): readonly ('real' | 'imag')[] {
  return mode === 'real' || mode === 'imag' ? [mode] : ['real', 'imag'];
}

/** The analysis of an STFTSpectrogram. */
export function analyzeStft(args: STFTSpectrogramArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const wrong =
    checkRank('STFTSpectrogram', input, 3) ?? checkDType('STFTSpectrogram', input) ?? checkFrames(args);
  if (wrong) return wrong;
  const channels = input.shape[channelAxis(args.dataFormat, 3)] ?? null;
  if (channels === null)
    return {
      message: `STFTSpectrogram needs to know the channels of its input, not ${showShape(input.shape)}`,
      suggestion: 'give that axis a length in the shape of the input',
    };
  return transformed(args, input, channels);
}

function transformed(
  args: STFTSpectrogramArgs,
  input: TensorSpec,
  channels: number,
): LayerAnalysis | LayerProblem {
  const { mode, frameLength, padding, dataFormat } = args;
  const { step, bins } = stftSizes(args);
  const window = {
    arg: 'frameLength',
    size: [frameLength],
    strides: [step],
    dilation: [1],
    padding,
  } as const;
  const slid = slide(spatialDims(input.shape, dataFormat), window);
  if (isProblem(slid)) return slid;
  const [frames = null] = slid;
  const sides = sidesOf(mode);
  const output = tensor(outputAxes(args, { batch: input.shape[0] ?? null, frames, channels, bins }));
  const made = product([frames, channels, bins, sides.length]);
  const { multiplyAdds, flops } = affineCost(made, frameLength, { useBias: false, activation: 'linear' });
  const plain = mode === 'stft' || sides.length === 1;
  const computed = plain ? 0 : elements(output);
  return {
    outputs: [output],
    weights: sides.map((side) => weight(`${side}_kernel`, [frameLength, 1, bins])),
    multiplyAdds,
    flops: flops === null || computed === null ? null : flops + computed,
  };
}

interface Axes {
  readonly batch: Dim;
  readonly frames: Dim;
  readonly channels: number;
  readonly bins: number;
}

function outputAxes({ mode, expandDims, dataFormat }: STFTSpectrogramArgs, axes: Axes): readonly Dim[] {
  const { batch, frames, channels } = axes;
  const bins = mode === 'stft' ? 2 * axes.bins : axes.bins;
  if (dataFormat === 'channelsFirst')
    return expandDims ? [batch, channels, frames, bins] : [batch, channels * bins, frames];
  return expandDims ? [batch, frames, bins, channels] : [batch, frames, channels * bins];
}

type FrameArgs = Pick<STFTSpectrogramArgs, 'frameLength' | 'frameStep' | 'fftLength'>;

function checkFrames({ frameLength, frameStep, fftLength }: FrameArgs): LayerProblem | undefined {
  if (frameLength < 2) return { message: 'a frame of one sample has no frequencies', arg: 'frameLength' };
  if (frameStep !== null && frameStep > frameLength)
    return {
      message: `frameStep ${frameStep} is larger than frameLength ${frameLength}: samples between frames would be lost`,
      arg: 'frameStep',
    };
  if (fftLength === null || fftLength >= frameLength) return undefined;
  return { message: `fftLength ${fftLength} is less than frameLength ${frameLength}`, arg: 'fftLength' };
}

function nextPowerOfTwo(value: number): number {
  let power = 1;
  while (power < value) power *= 2;
  return power;
}
