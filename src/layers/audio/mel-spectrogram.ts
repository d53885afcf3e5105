import type { MelSpectrogramArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { free, onlyInput, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { melSpectrogramClass } from './corrected/mel-spectrogram.ts';
import { checkWindow } from './windows.ts';

/**
 * The spectrogram of a signal on the mel scale: `[batch, samples]` to `[batch, numMelBins, frames]`, float32, with
 * frames = 1 + (samples + 2 × (fftLength // 2) - fftLength) // sequenceStride; Keras declares one more where sequenceStride divides
 * samples + 1, and then computes these. No weights; its FFT is not counted as FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/mel_spectrogram/
 */
export const melSpectrogram: LayerRow<'MelSpectrogram'> = {
  type: 'MelSpectrogram',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeMel(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(melSpectrogramClass))(context.config(args)),
};

export function analyzeMel(args: MelSpectrogramArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const { fftLength, sequenceStride, numMelBins, window } = args;
  const length = args.sequenceLength ?? fftLength;
  const wrong =
    checkRank('MelSpectrogram', input, 2, '(batch, samples)') ??
    checkDType('MelSpectrogram', input, ['float32', 'int32']) ??
    checkLengths(args) ??
    checkWindow(window, { length, arg: 'window', names: ['hann', 'hamming'] }) ??
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
