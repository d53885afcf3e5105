import { canonicalKey, classNames, classVocabulary, sectionVocabulary } from '../spec/names.ts';

const sections = ['compile', 'data', 'fit'] as const;

/** Where a key that stands at the top of a model, or in the wrong section, has its place. */
export function keyElsewhere(text: string): string | undefined {
  for (const section of sections) {
    const key = canonicalKey(sectionVocabulary(section), text);
    if (key !== undefined) return `it belongs in "${section}": ${section}: {${key}: …}`;
  }
  const argument = optimizerArgument(text);
  return argument && `it is an argument of the optimizer: compile: {optimizer: {type: …, ${argument}: …}}`;
}

function optimizerArgument(text: string): string | undefined {
  const keys = classNames('optimizer').map((type) =>
    canonicalKey(classVocabulary('optimizer', type) ?? { properties: {} }, text),
  );
  return keys.find((key) => key !== undefined);
}
