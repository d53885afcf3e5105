import type { Initializer } from '../../spec/generated/classes.ts';
import { unreachable } from '../../util/invariant.ts';
import { randomSource, seedFrom } from '../../util/random.ts';
import type { Tf } from '../../runtime/index.ts';
import { ownAxes } from './fans.ts';
import { initialValues } from './values.ts';

type TfInitializer = ReturnType<Tf['initializers']['zeros']>;

/** Where an initializer stands, so that every weight of a run gets numbers of its own. */
export interface InitializerPlace {
  /** The run's seed. */
  readonly seed: number;
  readonly layer: string;
  /** The argument, e.g. `kernelInitializer`. */
  readonly argument: string;
}

/**
 * The stock initializer, which a saved model names, with its values drawn by us.
 * An initializer with a seed of its own draws from that alone, as in Keras: equal seed and shape, equal numbers.
 */
export function toInitializer(tf: Tf, initializer: Initializer, place: InitializerPlace): TfInitializer {
  const own = 'seed' in initializer ? initializer.seed : null;
  const seed =
    own === null ? seedFrom(place.seed, place.layer, place.argument) : seedFrom('initializer', own);
  return Object.assign(stockInitializer(tf, initializer), {
    ownFans: ownAxes(initializer) !== undefined,
    /** The same, with other numbers: for one of several weights of a layer that share the initializer. */
    forWeight: (weight: string) =>
      toInitializer(tf, initializer, { ...place, argument: `${weight}/${place.argument}` }),
    apply: (shape: readonly (number | null)[]) => {
      const sizes = shape.map((n) => n ?? 1);
      return tf.tensor(initialValues(initializer, sizes, randomSource(seed)), sizes, 'float32');
    },
  });
}

function stockInitializer(tf: Tf, initializer: Initializer): TfInitializer {
  switch (initializer.type) {
    case 'zeros':
      return tf.initializers.zeros();
    case 'ones':
      return tf.initializers.ones();
    case 'constant':
      return tf.initializers.constant(initializer);
    case 'stft':
      // tf.layers has none; only the config of a saved model shows another.
      return tf.initializers.zeros();
    case 'identity':
      return tf.initializers.identity(initializer);
    case 'varianceScaling':
      return tf.initializers.varianceScaling({
        ...withoutNullSeed(initializer),
        // tf.layers has no name for the untruncated normal; only the config of a saved model shows it.
        distribution: initializer.distribution === 'uniform' ? 'uniform' : 'truncatedNormal',
      });
    case 'orthogonal':
    case 'randomNormal':
    case 'randomUniform':
    case 'truncatedNormal':
    case 'glorotNormal':
    case 'glorotUniform':
    case 'heNormal':
    case 'heUniform':
    case 'leCunNormal':
    case 'leCunUniform':
      return seededInitializer(tf, initializer);
    default:
      return unreachable(initializer, 'initializer');
  }
}

function withoutNullSeed<I extends { readonly seed: number | null }>(initializer: I) {
  const { seed, ...rest } = initializer;
  return seed === null ? rest : { ...rest, seed };
}

type Seeded = Exclude<
  Initializer,
  { type: 'zeros' | 'ones' | 'constant' | 'identity' | 'stft' | 'varianceScaling' }
>;

function seededInitializer(tf: Tf, initializer: Seeded): TfInitializer {
  const { initializers } = tf;
  switch (initializer.type) {
    case 'orthogonal':
      return initializers.orthogonal(withoutNullSeed(initializer));
    case 'randomNormal':
      return initializers.randomNormal(withoutNullSeed(initializer));
    case 'randomUniform':
      return initializers.randomUniform(withoutNullSeed(initializer));
    case 'truncatedNormal':
      return initializers.truncatedNormal(withoutNullSeed(initializer));
    case 'glorotNormal':
    case 'glorotUniform':
    case 'heNormal':
    case 'heUniform':
    case 'leCunNormal':
    case 'leCunUniform':
      return initializers[initializer.type](initializer.seed === null ? {} : { seed: initializer.seed });
    default:
      return unreachable(initializer, 'initializer');
  }
}
