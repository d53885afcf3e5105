import { readFileSync } from 'node:fs';
import type { LayersModel } from '@tensorflow/tfjs';
import type { NdArray } from '../../src/data/index.ts';
import type { Tf } from '../../src/runtime/index.ts';
import { compiled, floats, numbers } from '../train/support.ts';

/** What keras-numbers.py wrote. */
interface KerasNumbers {
  readonly optimizers: readonly {
    readonly optimizer: Readonly<Record<string, unknown>>;
    readonly losses: readonly number[];
    readonly weights: readonly number[];
  }[];
  readonly losses: readonly {
    readonly loss: string;
    readonly activation: string;
    readonly target: 'real' | 'positive' | 'classes' | 'oneHot';
    readonly metrics: readonly string[];
    readonly history: Readonly<Record<string, readonly number[]>>;
  }[];
}

export const kerasNumbers = JSON.parse(
  readFileSync(new URL('./keras-numbers.json', import.meta.url), 'utf8'),
) as KerasNumbers;

const SHAPES = [[5, 6], [6], [6, 3], [3]] as const;

/** The network of keras-numbers.py. */
export function kerasNetwork(activation: string, compile: object, fit: object) {
  return compiled({
    inputs: { x: { shape: [5] } },
    layers: [
      { name: 'hidden', type: 'Dense', units: 6, activation: 'tanh' },
      { name: 'out', type: 'Dense', units: 3, activation },
    ],
    compile,
    fit: { shuffle: false, ...fit },
  });
}

export function setKerasWeights(tf: Tf, model: LayersModel): void {
  tf.tidy(() => {
    model.setWeights(
      SHAPES.map((shape, i) =>
        tf.tensor(
          numbers(shape, 2 + i).values.map((v) => v * 0.5),
          [...shape],
        ),
      ),
    );
  });
}

export const kerasInputs: NdArray = numbers([40, 5], 1);

const real = numbers([40, 3], 7);
const classes = Int32Array.from({ length: 40 }, (_, i) => (i * 7) % 3);

export const kerasTargets: Readonly<Record<'real' | 'positive' | 'classes' | 'oneHot', NdArray>> = {
  real,
  positive: floats(
    real.shape,
    real.values.map((v) => Math.fround(Math.abs(v) + 0.25)),
  ),
  classes: { shape: [40], dtype: 'int32', values: classes },
  oneHot: floats(
    [40, 3],
    [...classes].flatMap((c) => [0, 1, 2].map((unit) => Number(unit === c))),
  ),
};

/** The largest difference, relative where the expected number is above 1. */
export function worst(found: Iterable<number>, expected: readonly number[]): number {
  const differences = [...found].map((v, i) => {
    const e = expected[i] ?? Number.NaN;
    return Math.abs(v - e) / Math.max(1, Math.abs(e));
  });
  return differences.length === expected.length ? Math.max(...differences) : Number.NaN;
}
