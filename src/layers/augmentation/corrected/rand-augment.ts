import type * as tfjs from '@tensorflow/tfjs';
import type { RandAugmentArgs } from '../../../spec/generated/layers.ts';
import { limitsOf } from '../factors.ts';
import { augmentClass } from './augment.ts';
import { between } from './draws.ts';
import { changes, drawnChange, RepeatedDraws } from './mix.ts';

/** In Keras's order, whose numbers are drawn. */
const ALL = [
  changes.shear,
  changes.translation,
  changes.rotation,
  changes.brightness,
  changes.colorDegeneration,
  changes.contrast,
  changes.sharpness,
  changes.posterization,
  changes.solarization,
  changes.autoContrast,
  changes.equalization,
] as const;

/**
 * Some changes of a batch, one after the other, each drawn among eleven. All are computed, as in Keras, and one is kept, so that
 * the graph is the same at every step; a change that is drawn twice has the same draws both times.
 */
export function randAugmentClass(tf: typeof tfjs) {
  return augmentClass<RandAugmentArgs>(tf, 'WidthwiseRandAugment', (x, settings, draw) => {
    const { valueRange, numOps, interpolation } = settings;
    const args = { valueRange, interpolation, factor: limitsOf(settings.factor, [0, 1]) };
    const drawn = tf.unstack(tf.floor(between(tf, [numOps], [0, ALL.length], draw())));
    const draws = ALL.map(() => new RepeatedDraws(draw));
    return drawn.reduce(
      (images, number) =>
        drawnChange(
          tf,
          images,
          number,
          ALL.map((change, i) => (y) => change(tf, y, args, draws[i]?.again() ?? draw)),
        ),
      x,
    );
  });
}
