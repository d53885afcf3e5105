import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { melSpectrogramClass } from './corrected/mel-spectrogram.ts';
import { analyzeMel } from './mel.ts';
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
  // `topDb` counts from the loudest of the batch.
  mixesExamples: ({ powerToDb }) => powerToDb !== false,
  analyze: (args, inputs) => {
    const { window, sequenceLength, fftLength: length } = args;
    const names = ['hann', 'hamming'];
    const wrong = checkWindow(window, { length: sequenceLength ?? length, arg: 'window', names });
    return wrong ?? analyzeMel(args, onlyInput(inputs));
  },
  build: (_tf, args, context) => new (context.classOf(melSpectrogramClass))(context.config(args)),
};
