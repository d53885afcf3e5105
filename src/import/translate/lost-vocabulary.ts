import type { LayerType } from '../../spec/generated/layers.ts';
import { toPlain, valueAt } from '../../spec/tree.ts';
import type { SourceLayer } from '../read/source.ts';
import type { Context } from './context.ts';

const LOOKUPS: ReadonlySet<LayerType | undefined> = new Set<LayerType>([
  'StringLookup',
  'IntegerLookup',
  'TextVectorization',
]);

/** A vocabulary that `adapt()` has learned is not in the JSON, which only tells how many tokens it has. */
export function warnLostVocabulary(
  { name, config }: SourceLayer,
  type: LayerType | undefined,
  { report }: Context,
): void {
  if (!LOOKUPS.has(type)) return;
  const setting = (key: string): unknown => {
    const node = valueAt(config, key);
    return node === undefined ? null : toPlain(node);
  };
  const [size, unknown] = [setting('vocabulary_size'), setting('num_oov_indices')];
  const mask = type === 'TextVectorization' || setting('mask_token') !== null;
  const front =
    (typeof unknown === 'number' ? unknown : 1) + (mask && setting('output_mode') === 'int' ? 1 : 0);
  if (setting('vocabulary') !== null || typeof size !== 'number' || size <= front) return;
  report({
    code: 'import-dropped',
    message: `${name.text} has learned ${size - front} tokens, which are not in the JSON; training the spec learns others`,
    span: valueAt(config, 'vocabulary')?.span ?? name.span,
    suggestion: 'import the .keras file, which has them, or list them as the vocabulary',
  });
}
