import type { CodeTable } from './row.ts';

/** Layer types of the user's own. */
export const pluginCodes = {
  'not-a-plugin': {
    severity: 'error',
    title: 'A plugin that is none',
    explanation:
      '`plugins` lists files of kind Plugin, by paths relative to the file that names them. The module of a plugin is named in the plugin.',
  },
  'plugin-alone': {
    severity: 'error',
    title: 'A plugin where a model or an overlay belongs',
    explanation:
      'A file of kind Plugin describes layer types. It is read, and checked, with the Models that list it under `plugins`; by itself there is nothing to build, and a base, an overlay or a nested model is another kind of file.',
  },
  'plugin-twice': {
    severity: 'error',
    title: 'A layer type that exists already',
    explanation:
      'A plugin may not take the name of a layer type of widthwise, or of another plugin, so that a spec always means one network.',
  },
  'plugin-schema': {
    severity: 'error',
    title: 'An argument whose schema is not understood',
    explanation:
      "The arguments of a plugin's layer are described by JSON Schema, in the keywords that widthwise can explain to the user of the layer.",
  },
  'plugin-signature': {
    severity: 'error',
    title: 'A signature that does not add up',
    explanation:
      'Axes are lengths, names, `$(expressions)` or `...`. A name is an argument of the layer, or stands for an axis of one of its inputs.',
  },
  'plugin-module': {
    severity: 'error',
    title: "A plugin's module that cannot be used",
    explanation:
      "The module's default export is a function that is given TensorFlow.js and returns the classes by name. It runs only when a model is built, and only from inside the project.",
  },
  'plugin-mismatch': {
    severity: 'error',
    title: 'A layer that is not what its plugin says',
    explanation:
      "The weights and outputs of the layer that the module made have other shapes than the plugin's signature gives, on which everything was checked.",
  },
  'plugin-not-allowed': {
    severity: 'error',
    title: 'A saved model that would run code',
    explanation:
      "The model has layers that a plugin's module makes. Reading a model runs no code unless that is asked for.",
  },
} as const satisfies CodeTable;
