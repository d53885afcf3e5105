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
} as const satisfies CodeTable;
