import type { Loss } from '../../spec/generated/classes.ts';
import { classVocabulary } from '../../spec/names.ts';

/** A loss with Keras's defaults for all that `args` leaves open. */
export function completeLoss<T extends Loss['type']>(
  type: T,
  args: Partial<Extract<Loss, { type: T }>> = {},
): Loss {
  const properties = classVocabulary('loss', type)?.properties ?? {};
  const defaults = Object.entries(properties).map(([key, { default: value }]) => [key, value] as const);
  // The vocabulary is generated from the schema, and so is the type.
  return { ...Object.fromEntries(defaults), ...args, type } as unknown as Loss;
}
