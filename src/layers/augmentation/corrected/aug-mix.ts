import type * as tfjs from '@tensorflow/tfjs';
import type { AugMixArgs } from '../../../spec/generated/layers.ts';
import { gamma, uniform } from '../../corrected/random.ts';
import { limitsOf } from '../factors.ts';
import { augmentClass } from './augment.ts';
import { changes, drawnChange, type Change } from './mix.ts';
import { clipTo } from './values.ts';

/** In Keras's order, whose numbers are drawn; the number after the last stands for no change. */
const FEW: readonly Change[] = [
  changes.shear,
  changes.translation,
  changes.rotation,
  changes.posterization,
  changes.solarization,
  changes.autoContrast,
  changes.equalization,
];
const ALL: readonly Change[] = [
  ...FEW,
  changes.brightness,
  changes.colorDegeneration,
  changes.contrast,
  changes.sharpness,
];

/**
 * Images mixed with copies that went through chains of drawn changes, by shares of a Dirichlet distribution, and with themselves by
 * one of a beta distribution. All changes are computed and one is kept, so that the graph is the same at every step.
 */
export function augMixClass(tf: typeof tfjs) {
  return augmentClass<AugMixArgs>(tf, 'WidthwiseAugMix', (x, settings, draw) => {
    const { valueRange, numChains, chainDepth, alpha, interpolation } = settings;
    const args = { valueRange, interpolation, factor: limitsOf(settings.factor, [0, 1]) };
    const parts = gamma(tf, [numChains], alpha, draw());
    const shares = tf.unstack(tf.div(parts, tf.sum(parts)));
    const [own, others] = [gamma(tf, [], alpha, draw()), gamma(tf, [], alpha, draw())];
    const kept = tf.div(own, tf.add(own, others));
    const choices = settings.allOps ? ALL : FEW;
    const drawn = choices.map((change) => (y: tfjs.Tensor) => change(tf, y, args, draw));
    const chains = shares.map((share) => {
      const changed = Array.from({ length: chainDepth }).reduce<tfjs.Tensor>((y) => {
        const number = tf.floor(tf.mul(uniform(tf, [], draw()), choices.length + 1));
        return drawnChange(tf, y, number, drawn);
      }, x);
      return tf.mul(changed, share);
    });
    const mixed = tf.add(tf.mul(kept, x), tf.mul(tf.sub(1, kept), tf.addN(chains)));
    return clipTo(tf, mixed, valueRange);
  });
}
