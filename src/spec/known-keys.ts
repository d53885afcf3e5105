import { canonicalKey, classNames, classVocabulary, sectionVocabulary } from './names.ts';
import type { SectionName } from './vocabulary.ts';

/** The first of these sections that has a key, in whatever spelling, and how the key is spelled there. */
export function sectionWith(
  names: readonly SectionName[],
  text: string,
): { readonly name: SectionName; readonly key: string } | undefined {
  for (const name of names) {
    const key = canonicalKey(sectionVocabulary(name), text);
    if (key !== undefined) return { name, key };
  }
  return undefined;
}

/** How an argument is spelled that some optimizer has. */
export function optimizerArgument(text: string): string | undefined {
  const keys = classNames('optimizer').map((type) =>
    canonicalKey(classVocabulary('optimizer', type) ?? { properties: {} }, text),
  );
  return keys.find((key) => key !== undefined);
}
