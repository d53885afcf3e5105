import type { CodeTable } from './row.ts';

export const buildCodes = {
  'layer-not-built': {
    severity: 'error',
    title: 'A layer that TensorFlow.js cannot build',
    explanation:
      'The spec is right as far as widthwise can see, but TensorFlow.js refuses the layer. The message ends with its own words.',
  },
} as const satisfies CodeTable;
