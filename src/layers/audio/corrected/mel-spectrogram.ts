import type * as tfjs from '@tensorflow/tfjs';
import type { MelSpectrogramArgs } from '../../../spec/generated/layers.ts';
import { melMatrix } from '../../../util/signal/mel.ts';
import { windowOf } from '../../../util/signal/windows.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeMel, highestOf } from '../mel.ts';
import { framesOf, mirrored } from './frames.ts';
import { spectrum } from './spectrum.ts';

/** The mel spectrogram of a signal; tf.layers has no such layer. */
export function melSpectrogramClass(tf: typeof tfjs) {
  return class extends ownLayerClass<MelSpectrogramArgs>(tf, 'WidthwiseMelSpectrogram') {
    /** For whoever writes a graph for signals of any length. */
    get framing(): { readonly length: number; readonly stride: number } {
      return { length: this.settings.fftLength, stride: this.settings.sequenceStride };
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const bands = this.#bands(this.#magnitudes(tf.cast(oneTensor(inputs), 'float32')));
        return tf.transpose(this.settings.powerToDb ? this.#decibels(bands) : bands, [0, 2, 1]);
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeMel(this.settings, tensor(oneShape(shapes))));
    }

    /** [batch, frames, bins] */
    #magnitudes(signal: tfjs.Tensor): tfjs.Tensor {
      const { fftLength, sequenceStride, magExp } = this.settings;
      const whole = mirrored(tf, signal, Math.floor(fftLength / 2));
      const frames = framesOf(tf, whole, fftLength, sequenceStride);
      const [real, imag] = tf.split(spectrum(tf, tf.mul(frames, this.#window())), 2, 2);
      const power = tf.add(tf.square(real as tfjs.Tensor), tf.square(imag as tfjs.Tensor));
      return tf.pow(tf.sqrt(power), magExp);
    }

    /** The window in the middle of a frame. */
    #window(): tfjs.Tensor {
      const { window, fftLength, sequenceLength } = this.settings;
      if (window === null) return tf.scalar(1);
      const length = sequenceLength ?? fftLength;
      // TensorFlow's windows are periodic only where their length is even.
      const samples = typeof window === 'string' ? windowOf(window, length, length % 2 === 0) : window;
      const values = new Float32Array(fftLength);
      values.set(samples ?? [], Math.floor((fftLength - length) / 2));
      return tf.tensor1d(values);
    }

    /** [batch, frames, bands] */
    #bands(spectra: tfjs.Tensor): tfjs.Tensor {
      const [, frames = 1, bins = 1] = spectra.shape;
      const { numMelBins: bands, samplingRate, minFreq } = this.settings;
      const maxFreq = highestOf(this.settings);
      const matrix = melMatrix({ bins, bands, samplingRate, minFreq, maxFreq });
      const flat = tf.reshape<tfjs.Rank.R2>(spectra, [-1, bins]);
      return tf.reshape(tf.matMul(flat, tf.tensor2d(matrix, [bins, bands])), [-1, frames, bands]);
    }

    /** The highest value is that of the whole batch, as in Keras. */
    #decibels(power: tfjs.Tensor): tfjs.Tensor {
      const { minPower, refPower, topDb } = this.settings;
      const reference = 10 * Math.log10(Math.max(Math.abs(refPower), minPower));
      const log = tf.mul(tf.log(tf.maximum(power, minPower)), 10 / Math.LN10);
      const decibels = tf.sub(log, reference);
      // The gradient of a maximum does not add up what was spread.
      const lowest = tf.add(tf.zerosLike(decibels), tf.sub(tf.max(decibels), topDb));
      return tf.maximum(decibels, lowest);
    }
  };
}
