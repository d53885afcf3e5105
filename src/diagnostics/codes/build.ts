import type { CodeTable } from './row.ts';

export const buildCodes = {
  'spec-not-valid': {
    severity: 'error',
    title: 'A spec with errors',
    explanation: 'Only a spec without errors can be built. Compile it first and read its diagnostics.',
  },
  'layer-not-built': {
    severity: 'error',
    title: 'A layer that TensorFlow.js cannot build',
    explanation:
      'The spec is right as far as widthwise can see, but TensorFlow.js refuses the layer. The message ends with its own words.',
  },
} as const satisfies CodeTable;
