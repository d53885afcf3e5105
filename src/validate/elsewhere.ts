import { canonicalKey, classNames, classVocabulary, sectionVocabulary } from '../spec/names.ts';
import type { SectionName } from '../spec/vocabulary.ts';

const inLayers = ['layerPatch', 'layer', 'instance', 'call', 'nestedModel'] as const;
const sections = ['compile', 'data', 'fit'] as const;

/** Where a key that stands at the top of a model, or in the wrong section, has its place. */
export function keyElsewhere(text: string): string | undefined {
  const section = knownIn(sections, text);
  if (section !== undefined) return `it belongs in "${section.name}": ${section.name}: {${section.key}: …}`;
  const key = knownIn(inLayers, text)?.key;
  if (key !== undefined) return `it belongs in an entry of "layers": {${key}: …, …}`;
  const argument = optimizerArgument(text);
  return argument && `it is an argument of the optimizer: compile: {optimizer: {type: …, ${argument}: …}}`;
}

function knownIn(
  names: readonly SectionName[],
  text: string,
): { readonly name: SectionName; readonly key: string } | undefined {
  for (const name of names) {
    const key = canonicalKey(sectionVocabulary(name), text);
    if (key !== undefined) return { name, key };
  }
  return undefined;
}

function optimizerArgument(text: string): string | undefined {
  const keys = classNames('optimizer').map((type) =>
    canonicalKey(classVocabulary('optimizer', type) ?? { properties: {} }, text),
  );
  return keys.find((key) => key !== undefined);
}
