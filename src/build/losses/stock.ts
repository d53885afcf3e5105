import type { Loss } from '../../spec/generated/classes.ts';
import { classVocabulary } from '../../spec/names.ts';

/** The losses that tf.layers has under the same name. */
const STOCK: ReadonlySet<Loss['type']> = new Set<Loss['type']>([
  'meanSquaredError',
  'meanAbsoluteError',
  'meanAbsolutePercentageError',
  'meanSquaredLogarithmicError',
  'binaryCrossentropy',
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'kullbackLeiblerDivergence',
  'poisson',
  'cosineProximity',
  'hinge',
  'squaredHinge',
  'categoricalHinge',
  'logcosh',
]);

/** The loss's name in tf.layers; undefined when it is another loss there, or has arguments that tf.layers does not know. */
export function stockLoss(loss: Loss): string | undefined {
  const properties = classVocabulary('loss', loss.type)?.properties ?? {};
  const plain = Object.entries(properties).every(
    ([key, { default: value }]) => Reflect.get(loss, key) === value,
  );
  return STOCK.has(loss.type) && plain ? loss.type : undefined;
}
