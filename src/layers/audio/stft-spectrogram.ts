import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { stftSpectrogramClass } from './corrected/stft-spectrogram.ts';
import { analyzeStft } from './stft.ts';
import { checkWindow } from './windows.ts';

/**
 * The short-time Fourier transform of each channel, by convolutions: `[batch, steps, channels]` to
 * `[batch, frames, channels × bins]`, or with expandDims `[batch, frames, bins, channels]`; channelsFirst
 * `[batch, channels × bins, frames]` and `[batch, channels, frames, bins]`. Mode `stft` has twice the bins.
 * Weights: real_kernel and imag_kernel, each [frameLength, 1, bins], those that the mode needs.
 * Multiply-adds = bins × channels × frames × frameLength for each kernel; FLOPs = 2 × multiply-adds, and 1 per output element
 * in the modes that compute with the sides.
 * Source: https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/stft_spectrogram/
 */
export const stftSpectrogram: LayerRow<'STFTSpectrogram'> = {
  type: 'STFTSpectrogram',
  arity: 'one',
  flow: 'breaks',
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) =>
    checkWindow(args.window, { length: args.frameLength, arg: 'window' }) ??
    analyzeStft(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(stftSpectrogramClass))(context.config(args)),
};
