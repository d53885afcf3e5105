/** Layers of Keras that specs do not have, and what to do instead. */
const absent: ReadonlyMap<string, string> = new Map([
  ...named(
    ['MixUp', 'CutMix'],
    'it mixes the targets with the images, and a layer has the images only: mix both in a data module',
  ),
  ...named(
    ['RandAugment', 'AugMix'],
    'list the layers that it draws from, such as RandomShear, RandomContrast and Solarization',
  ),
  ...named(['MaxNumBoundingBoxes'], 'specs have no bounding boxes'),
  ...named(['FeatureSpace', 'Pipeline'], 'list its layers'),
  ...named(['Lambda'], 'write a plugin: a layer type of your own'),
]);

function named(types: readonly string[], instead: string): readonly (readonly [string, string])[] {
  return types.map((type) => [type, instead] as const);
}

/** What to do instead of a layer that Keras has and specs do not; undefined for any other name. */
export function insteadOf(type: string): string | undefined {
  return absent.get(type);
}
