import type * as tfjs from '@tensorflow/tfjs';
import type { Draw } from '../../corrected/random.ts';
import { brightness, contrast } from './color.ts';
import { equalization } from './equalization.ts';
import { rotation, shear, translation } from './geometric.ts';
import { sharpness } from './blur.ts';
import type { NextDraw } from './augment.ts';
import { autoContrast, colorDegeneration, posterization, solarization } from './tones.ts';

/** What RandAugment and AugMix hand to the layers that they draw from. */
export interface MixArgs {
  readonly valueRange: readonly [number, number];
  /** The limits of every factor. */
  readonly factor: readonly [low: number, high: number];
  readonly interpolation: 'nearest' | 'bilinear';
}

/** A layer that is drawn, with the arguments that Keras gives it. */
export type Change = (tf: typeof tfjs, x: tfjs.Tensor, args: MixArgs, draw: NextDraw) => tfjs.Tensor;

const outside = { fillMode: 'reflect', fillValue: 0 } as const;

/** The layers that are drawn from, under Keras's names. */
export const changes = {
  shear: (tf, x, { factor, interpolation }, draw) =>
    shear(tf, x, { xFactor: factor, yFactor: factor, interpolation, ...outside }, draw),
  translation: (tf, x, { factor, interpolation }, draw) =>
    translation(tf, x, { heightFactor: factor, widthFactor: factor, interpolation, ...outside }, draw),
  rotation: (tf, x, { factor, interpolation }, draw) =>
    rotation(tf, x, { factor, interpolation, ...outside }, draw),
  brightness: (tf, x, args, draw) => brightness(tf, x, args, draw),
  colorDegeneration: (tf, x, args, draw) => colorDegeneration(tf, x, args, draw),
  contrast: (tf, x, args, draw) => contrast(tf, x, args, draw),
  sharpness: (tf, x, args, draw) => sharpness(tf, x, args, draw),
  posterization: (tf, x, { factor, valueRange }, draw) =>
    posterization(tf, x, { factor: Math.max(1, Math.trunc(8 * factor[1])), valueRange }, draw),
  solarization: (tf, x, { factor, valueRange }, draw) =>
    solarization(tf, x, { additionFactor: factor, thresholdFactor: factor, valueRange }, draw),
  autoContrast: (tf, x, args) => autoContrast(tf, x, args),
  equalization: (tf, x, { valueRange }) => equalization(tf, x, { valueRange, bins: 256 }),
} as const satisfies Readonly<Record<string, Change>>;

/** A change of images that is drawn: of this number, the one of that place; those beyond the last stay as they are. */
export function drawnChange(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  number: tfjs.Tensor,
  choices: readonly ((x: tfjs.Tensor) => tfjs.Tensor)[],
): tfjs.Tensor {
  return choices.reduce((kept, change, i) => tf.where(tf.equal(number, i), change(x), kept), x);
}

/** Draws that are the same whenever they are asked for anew. */
export class RepeatedDraws {
  readonly #draws: Draw[] = [];
  readonly #next: NextDraw;

  constructor(next: NextDraw) {
    this.#next = next;
  }

  /** From the first on. */
  again(): NextDraw {
    let place = 0;
    return () => {
      const draw = this.#draws[place] ?? this.#next();
      this.#draws[place++] = draw;
      return draw;
    };
  }
}
