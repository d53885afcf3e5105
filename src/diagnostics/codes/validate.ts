import type { CodeTable } from './row.ts';

/** The JSON Schemas. */
export const validateCodes = {
  'unknown-key': {
    severity: 'error',
    title: 'A key that does not exist here',
    explanation:
      'A misspelled key would be ignored and its default used instead. Keras spellings (`kernel_size`) are accepted.',
  },
  'missing-key': {
    severity: 'error',
    title: 'A required key is missing',
    explanation:
      'The value has no default. Hover over the type in an editor, or run `widthwise schema`, to see what it needs.',
  },
  'wrong-type': {
    severity: 'error',
    title: 'A value of the wrong type',
    explanation: 'For example text where a number is due, or a fraction where an integer is.',
  },
  'out-of-range': {
    severity: 'error',
    title: 'A number outside its bounds',
    explanation: 'The bounds are those within which Keras accepts the argument.',
  },
  'not-allowed': {
    severity: 'error',
    title: 'Not one of the allowed values',
    explanation: 'The value is not in the list of names that are known here.',
  },
  'bad-combination': {
    severity: 'error',
    title: 'Values that do not go together',
    explanation:
      'Each value is right by itself, but not beside another one of the same map, such as two ways to clip gradients.',
  },
  'bad-format': {
    severity: 'error',
    title: 'Text of the wrong form',
    explanation: 'Names consist of letters, digits, `_`, `-` and `.`, and begin with a letter or a digit.',
  },
  'unknown-layer-type': {
    severity: 'error',
    title: 'A layer type that does not exist',
    explanation:
      '`type` is the name of a Keras layer class. `widthwise schema --list` prints the types of this version.',
  },
  'bad-name': {
    severity: 'error',
    title: 'A name that YAML reads as something else',
    explanation: 'YAML reads `1e3`, `2.10` and `null` as numbers and null. Put such a name in quotes.',
  },
  'duplicate-name': {
    severity: 'error',
    title: 'Two layers of one name',
    explanation:
      'A layer’s name is what overlays, inputs and saved weights refer to, so it is unique among layers and inputs.',
  },
} as const satisfies CodeTable;
