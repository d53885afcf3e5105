const f = Math.fround;

/** Bands of the mel scale over a spectrum. */
export interface MelBands {
  /** Bins of the spectrum, from 0 to half of the sampling rate. */
  readonly bins: number;
  readonly bands: number;
  readonly samplingRate: number;
  readonly minFreq: number;
  readonly maxFreq: number;
}

/**
 * A matrix [bins, bands] that gathers a spectrum into triangular bands, which lie evenly on the mel scale and reach 1 in their
 * middle; nothing of bin 0 goes in. In float32 step by step, as Keras computes it.
 * Source: keras/src/layers/preprocessing/mel_spectrogram.py of Keras 3.15
 */
export function melMatrix({ bins, bands, samplingRate, minFreq, maxFreq }: MelBands): Float32Array {
  const frequencies = evenly(0, f(samplingRate / 2), bins);
  const edges = evenly(toMel(f(minFreq)), toMel(f(maxFreq)), bands + 2);
  const matrix = new Float32Array(bins * bands);
  for (let bin = 1; bin < bins; bin++) {
    const mel = toMel(frequencies[bin] ?? 0);
    for (let band = 0; band < bands; band++) {
      const [low = 0, middle = 0, high = 0] = edges.subarray(band, band + 3);
      const rise = f(f(mel - low) / f(middle - low));
      const fall = f(f(high - mel) / f(high - middle));
      matrix[bin * bands + band] = Math.max(0, Math.min(rise, fall));
    }
  }
  return matrix;
}

/** Hertz on the mel scale of the HTK toolkit. */
function toMel(hertz: number): number {
  return f(1127 * f(Math.log(f(1 + f(hertz / 700)))));
}

/** tf.linspace: the last is exactly the end. */
function evenly(start: number, end: number, count: number): Float32Array {
  const step = f(f(end - start) / (count - 1));
  return Float32Array.from({ length: count }, (_, i) => (i === count - 1 ? end : f(start + f(step * i))));
}
