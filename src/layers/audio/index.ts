import { melSpectrogramClass } from './corrected/mel-spectrogram.ts';
import { stftSpectrogramClass } from './corrected/stft-spectrogram.ts';
import { melSpectrogram } from './mel-spectrogram.ts';
import { stftSpectrogram } from './stft-spectrogram.ts';

/** The rows of this family. */
export const audioRows = {
  MelSpectrogram: melSpectrogram,
  STFTSpectrogram: stftSpectrogram,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const audioClasses = [melSpectrogramClass, stftSpectrogramClass] as const;
