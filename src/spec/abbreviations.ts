import { canonicalClass } from './names.ts';
import type { Role } from './vocabulary.ts';

/**
 * Whether a word is a short name of a metric, such as `mae`. Keras calls the metric by it in the history, as `val_mae`,
 * so it stands for `{type: meanAbsoluteError, name: mae}`.
 */
export function isAbbreviation(role: Role, word: string): boolean {
  const type = role === 'metric' ? canonicalClass(role, word) : undefined;
  return type !== undefined && word.replaceAll('_', '').toLowerCase() !== type.toLowerCase();
}
