import type { Tensor } from '@tensorflow/tfjs';
import type { StepRandom } from '../../layers/index.ts';
import { DrawKeys, dropoutMask, normal, uniform, type Draw } from '../../layers/corrected/random.ts';
import type { Tf } from '../../runtime/index.ts';
import type { Layer } from '../../build/index.ts';

/** What a random layer of tf.layers makes of its input in training, by another source of random numbers. */
type Noise = (tf: Tf, layer: Settings, x: Tensor, draw: Draw) => Tensor;

/** The fields of those layers. */
interface Settings {
  readonly rate?: number;
  readonly stddev?: number;
  readonly noiseShape?: readonly number[] | null;
  readonly seed?: number | null;
  getNoiseShape?(x: Tensor): readonly number[] | null;
}

const dropout: Noise = (tf, { rate = 0, ...layer }, x, draw) =>
  tf.mul(x, dropoutMask(tf, layer.getNoiseShape?.(x) ?? x.shape, rate, draw));

/** The layers of tf.layers that draw random numbers, in JavaScript: formulas as there (4.22, layers/noise.js). */
const noises: Readonly<Record<string, Noise>> = {
  Dropout: dropout,
  SpatialDropout1D: dropout,
  GaussianNoise: (tf, { stddev = 0 }, x, draw) => tf.add(x, tf.mul(normal(tf, x.shape, draw), stddev)),
  GaussianDropout: (tf, { rate = 0 }, x, draw) =>
    tf.mul(x, tf.add(1, tf.mul(normal(tf, x.shape, draw), Math.sqrt(rate / (1 - rate))))),
  AlphaDropout: (tf, { rate = 0, noiseShape }, x, draw) =>
    alphaDropout(tf, x, rate, noiseShape ?? x.shape, draw),
};

function alphaDropout(tf: Tf, x: Tensor, rate: number, shape: readonly number[], draw: Draw): Tensor {
  const dropped = -1.6732632423543772 * 1.0507009873554805;
  const a = ((1 - rate) * (1 + rate * dropped ** 2)) ** -0.5;
  const kept = tf.cast(tf.greaterEqual(uniform(tf, shape, draw), rate), 'float32');
  const mixed = tf.add(tf.mul(x, kept), tf.mul(tf.sub(1, kept), dropped));
  return tf.add(tf.mul(mixed, a), -a * dropped * rate);
}

/**
 * Makes the random layers of tf.layers draw by `random`, new numbers at each step, until the returned function is called.
 * Their own numbers come from JavaScript, where a graph would freeze them.
 */
export function replaceStockRandom(tf: Tf, layers: readonly Layer[], random: StepRandom): () => void {
  const stops = layers.flatMap((layer) => {
    const noise = noises[layer.getClassName()];
    return noise !== undefined && isStock(tf, layer) ? [replaceCall(tf, layer, noise, random)] : [];
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** Ours go by the same names, and draw as they should. */
function isStock(tf: Tf, layer: Layer): boolean {
  const known = tf.serialization.SerializationMap.getMap().classNameMap[layer.getClassName()]?.[0];
  return layer.constructor === known;
}

function replaceCall(tf: Tf, layer: Layer, noise: Noise, random: StepRandom): () => void {
  const settings = layer as Settings;
  const keys = new DrawKeys(layer.name, random, settings.seed);
  const rate = settings.rate ?? 0.5;
  const active = rate > 0 && rate < 1;
  const before = Object.getOwnPropertyDescriptor(layer, 'call');
  const own = layer.call.bind(layer);
  layer.call = (inputs, kwargs) => {
    const [x] = [inputs].flat();
    if (x === undefined || !active || kwargs['training'] !== true) return own(inputs, kwargs);
    return tf.tidy(() => noise(tf, settings, x, keys.next()));
  };
  return () => {
    if (before === undefined) Reflect.deleteProperty(layer, 'call');
    else Object.defineProperty(layer, 'call', before);
  };
}
