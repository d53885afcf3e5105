import { optimizerArgument, sectionWith } from '../spec/known-keys.ts';

const inLayers = ['layerPatch', 'layer', 'instance', 'call', 'nestedModel'] as const;
const sections = ['compile', 'data', 'fit'] as const;

/** Where a key that stands at the top of a model, or in the wrong section, has its place. */
export function keyElsewhere(text: string): string | undefined {
  const section = sectionWith(sections, text);
  if (section !== undefined) return `it belongs in "${section.name}": ${section.name}: {${section.key}: …}`;
  const key = sectionWith(inLayers, text)?.key;
  if (key !== undefined) return `it belongs in an entry of "layers": {${key}: …, …}`;
  const argument = optimizerArgument(text);
  return argument && `it is an argument of the optimizer: compile: {optimizer: {type: …, ${argument}: …}}`;
}
