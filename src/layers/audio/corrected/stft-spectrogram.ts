import type * as tfjs from '@tensorflow/tfjs';
import type { STFTSpectrogramArgs } from '../../../spec/generated/layers.ts';
import { stftKernel } from '../../../util/signal/stft-kernel.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { convolve } from '../../convolutional/corrected/convolve.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeStft, sidesOf, stftSizes } from '../stft.ts';

/** Keras's epsilon. */
const EPSILON = 1e-7;

/** A short-time Fourier transform by convolutions; tf.layers has no such layer. */
export function stftSpectrogramClass(tf: typeof tfjs) {
  return class extends ownLayerClass<STFTSpectrogramArgs>(tf, 'WidthwiseSTFTSpectrogram') {
    override build(): void {
      const { mode, frameLength } = this.settings;
      const shape = [frameLength, 1, stftSizes(this.settings).bins];
      for (const side of sidesOf(mode)) {
        const values = stftKernel({ ...this.settings, side }, shape);
        const initializer = Object.assign(tf.initializers.zeros(), { apply: () => tf.tensor(values, shape) });
        this.addWeight(`${side}_kernel`, shape, 'float32', initializer);
      }
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { dataFormat, expandDims } = this.settings;
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const signal = dataFormat === 'channelsFirst' ? x : tf.transpose(x, [0, 2, 1]);
        const y = this.#mode(this.weights.map((kernel) => this.#side(signal, kernel.read())));
        return arranged(tf, y, dataFormat === 'channelsFirst', expandDims);
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeStft(this.settings, tensor(oneShape(shapes))));
    }

    /** A side of the transform of a signal [batch, channels, steps]: [batch, channels, frames, bins]. */
    #side(signal: tfjs.Tensor, kernel: tfjs.Tensor): tfjs.Tensor {
      const [, channels = 1, steps = 1] = signal.shape;
      const { padding } = this.settings;
      const sliding = { strides: [stftSizes(this.settings).step], dilation: [1], padding };
      const y = convolve(tf, tf.reshape(signal, [-1, steps, 1]), kernel, sliding);
      const [, frames = 1, bins = 1] = y.shape;
      return tf.reshape(y, [-1, channels, frames, bins]);
    }

    #mode([first, second]: readonly tfjs.Tensor[]): tfjs.Tensor {
      const { mode } = this.settings;
      const [real, imag] = [first as tfjs.Tensor, second as tfjs.Tensor];
      switch (mode) {
        case 'real':
        case 'imag':
          return real;
        case 'stft':
          return tf.concat([real, imag], 3);
        case 'angle':
          return tf.atan2(imag, real);
        case 'psd':
          return density(tf, power(tf, real, imag));
        case 'magnitude':
          return magnitude(tf, real, imag);
        case 'log':
          return tf.log(tf.maximum(magnitude(tf, real, imag), EPSILON));
      }
    }
  };
}

function power(tf: typeof tfjs, real: tfjs.Tensor, imag: tfjs.Tensor): tfjs.Tensor {
  return tf.add(tf.square(real), tf.square(imag));
}

function magnitude(tf: typeof tfjs, real: tfjs.Tensor, imag: tfjs.Tensor): tfjs.Tensor {
  return tf.sqrt(tf.maximum(power(tf, real, imag), EPSILON));
}

/** Bins between the first and the last stand for two frequencies each. */
function density(tf: typeof tfjs, x: tfjs.Tensor): tfjs.Tensor {
  const bins = x.shape[3] ?? 1;
  const counts = Array.from({ length: bins }, (_, i) => (i === 0 || i === bins - 1 ? 1 : 2));
  return tf.mul(x, tf.tensor1d(counts));
}

/** [batch, channels, frames, bins] as the layer puts it out. */
function arranged(tf: typeof tfjs, y: tfjs.Tensor, channelsFirst: boolean, expandDims: boolean): tfjs.Tensor {
  const [, channels = 1, frames = 1, bins = 1] = y.shape;
  if (expandDims) return channelsFirst ? y.clone() : tf.transpose(y, [0, 2, 3, 1]);
  if (channelsFirst) return tf.reshape(tf.transpose(y, [0, 1, 3, 2]), [-1, channels * bins, frames]);
  return tf.reshape(tf.transpose(y, [0, 2, 1, 3]), [-1, frames, channels * bins]);
}
