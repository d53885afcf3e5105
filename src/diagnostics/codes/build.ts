import type { CodeTable } from './row.ts';

export const buildCodes = {
  'initial-weights': {
    severity: 'error',
    title: 'Initial weights that do not fit',
    explanation:
      '`weights` names a saved model, or a safetensors file with a float32 tensor `layer/kernel` for each weight of each layer, as `import --weights` writes it. It cannot be read, or a weight is missing or has another shape: weights do not survive a change of width, unless `skipMismatch: true` lets such layers begin anew. Or no layer has a name that begins with its `prefix`.',
  },
  'layer-not-built': {
    severity: 'error',
    title: 'A layer that TensorFlow.js cannot build',
    explanation:
      'The spec is right as far as widthwise can see, but TensorFlow.js refuses the layer. The message ends with its own words.',
  },
  'not-adapted': {
    severity: 'error',
    title: 'A layer that has yet to learn from data',
    explanation:
      "A StringLookup, IntegerLookup or TextVectorization without a vocabulary, and a Discretization with `numBins`, learn what they lack from the training data before the first step, as Keras's `adapt()` does. So they are built when the model is trained, and must read an input of the model. Where there are no data, or none that they can use, the vocabulary or the boundaries have to be given.",
  },
} as const satisfies CodeTable;
