import type { MelSpectrogramArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';

/** The analysis of a MelSpectrogram, but for its window. */
export function analyzeMel(args: MelSpectrogramArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const { fftLength, sequenceStride, numMelBins } = args;
  const wrong =
    checkRank('MelSpectrogram', input, 2, '(batch, samples)') ??
    checkDType('MelSpectrogram', input, ['float32', 'int32']) ??
    checkLengths(args) ??
    checkFrequencies(args);
  if (wrong) return wrong;
  const [batch = null, samples = null] = input.shape;
  const half = Math.floor(fftLength / 2);
  if (samples !== null && samples <= half)
    return {
      message: `the signal is mirrored over ${half} samples at each end, but has ${samples}`,
      arg: 'fftLength',
      suggestion: 'use a smaller fftLength, or give the input a longer axis',
    };
  const room = samples === null ? null : samples + 2 * half - fftLength;
  const frames = room === null ? null : 1 + Math.floor(room / sequenceStride);
  return free(tensor([batch, numMelBins, frames]));
}

/** The highest frequency that the bands reach. */
export function highestOf({ maxFreq, samplingRate }: Frequencies): number {
  return maxFreq ?? Math.floor(samplingRate / 2);
}

type Frequencies = Pick<MelSpectrogramArgs, 'minFreq' | 'maxFreq' | 'samplingRate'>;

function checkFrequencies(args: Frequencies): LayerProblem | undefined {
  const highest = highestOf(args);
  if (args.minFreq < highest) return undefined;
  return {
    message: `minFreq ${args.minFreq} is not below ${args.maxFreq === null ? 'half of samplingRate,' : 'maxFreq'} ${highest}`,
    arg: 'minFreq',
  };
}

function checkLengths({ fftLength, sequenceLength }: MelSpectrogramArgs): LayerProblem | undefined {
  if (sequenceLength === null || sequenceLength <= fftLength) return undefined;
  return {
    message: `fftLength ${fftLength} is less than sequenceLength ${sequenceLength}`,
    arg: 'fftLength',
  };
}
