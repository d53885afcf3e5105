/** Layers of Keras that specs do not have, and what to do instead. */
const absent: ReadonlyMap<string, string> = new Map([
  ...named(
    ['MixUp', 'CutMix'],
    'it mixes the targets with the images, and a layer has the images only: mix both in a data module',
  ),
  ...named(['MaxNumBoundingBoxes'], 'specs have no bounding boxes'),
  ...named(['FeatureSpace', 'Pipeline'], 'list its layers'),
  ...named(['Lambda', 'Layer', 'Wrapper'], 'write a plugin: a layer type of your own'),
  ...named(
    ['JaxLayer', 'FlaxLayer', 'TorchModuleWrapper', 'TFSMLayer'],
    'it runs code of another framework, which a spec does not hold: write a plugin, or list the layers that do the same',
  ),
  ...named(['CLAHE'], 'Keras calls it ContrastLimitedAdaptiveHistogramEqualization'),
  ...named(['CuDNNLSTM'], 'take LSTM, which is fast by itself'),
  ...named(['CuDNNGRU'], 'take GRU, which is fast by itself'),
  ...named(
    ['SimpleRNNCell', 'LSTMCell', 'GRUCell', 'StackedRNNCells'],
    'it is a cell of a layer: {type: RNN, cell: {type: LSTMCell, units: 8}}, or a list of cells',
  ),
]);

function named(types: readonly string[], instead: string): readonly (readonly [string, string])[] {
  return types.map((type) => [type, instead] as const);
}

/** What to do instead of a layer that Keras has and specs do not; undefined for any other name. */
export function insteadOf(type: string): string | undefined {
  return absent.get(type);
}
