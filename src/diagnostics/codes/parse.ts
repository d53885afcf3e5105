import type { CodeTable } from './row.ts';

/** Reading YAML, and bringing spellings to their canonical form. */
export const parseCodes = {
  'yaml-syntax': {
    severity: 'error',
    title: 'Not well-formed YAML',
    explanation:
      'The text cannot be read as one YAML 1.2 document. Only the first error of each broken region is shown, since the rest usually follow from it.',
  },
  'yaml-feature': {
    severity: 'error',
    title: 'A part of YAML that specs do not use',
    explanation:
      'Specs are plain YAML 1.2: other `%YAML` versions, tags (`!!str`) and merge keys (`<<`) are refused, because editors and readers disagree on what they mean. Say what varies in an overlay, or name a value under `params`.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'A spec larger than 5 million characters',
    explanation:
      'A spec of 10,000 layers has about one million characters. Data belong into files of their own, named under `data`.',
  },
  'nested-too-deeply': {
    severity: 'error',
    title: 'More than 64 levels of maps and lists',
    explanation: 'No spec needs this depth; the limit keeps a hostile file from exhausting the stack.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key twice in one map',
    explanation: 'YAML forbids it, and one of the two values would be lost unnoticed. Remove one.',
  },
  'bad-key': {
    severity: 'error',
    title: 'A key that is not plain text',
    explanation:
      'Keys are plain text; lists and maps cannot be keys, and `__proto__` is refused. A list of numbers needs its brackets: of `{shape: 28, 28, 1}` YAML takes the second number for a key.',
  },
  'bad-alias': {
    severity: 'error',
    title: 'An alias without its anchor, or with too much behind it',
    explanation:
      '`*name` repeats the value marked `&name` earlier in the same file. It cannot contain itself, and all aliases together may stand for 100,000 values.',
  },
  'bad-number': {
    severity: 'error',
    title: 'A number that cannot be held exactly',
    explanation: 'NaN, infinities and integers beyond 2^53 have no use in a spec and would change silently.',
  },
  'not-a-spec': {
    severity: 'error',
    title: 'A file that is neither a Model nor an overlay',
    explanation:
      'A spec is a map with `apiVersion: widthwise/v1` and a `kind`: `Model` describes a network, `Overlay` changes one, `WidthOverlay` changes its widths only, and `Component` holds changes that several of them take in.',
  },
  'two-spellings': {
    severity: 'error',
    title: 'One argument in two spellings',
    explanation: '`kernel_size` and `kernelSize` are the same argument. Keep one of them.',
  },
} as const satisfies CodeTable;
