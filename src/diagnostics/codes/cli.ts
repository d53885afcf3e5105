import type { CodeTable } from './row.ts';

export const cliCodes = {
  'output-failed': {
    severity: 'error',
    title: 'A file could not be written',
    explanation:
      'The file that `-o` names could not be written: its directory does not exist, there is no permission, or the disk is full. A file that was there before is unchanged.',
  },
  'input-unreadable': {
    severity: 'error',
    title: 'The data file cannot be read',
    explanation:
      'The file that `--data` or `--input` names does not exist, may not be read, or is a module that failed when it ran. Tables are `.csv` or `.json`; arrays are `.json` or a module (`.mjs`) of the form `{inputs: {name: …}, targets: {name: …}}`.',
  },
  'edit-refused': {
    severity: 'error',
    title: 'An edit that cannot be made in this file',
    explanation:
      '`widthwise edit` changes numbers where they are written. A width that comes from a param, a block or another file is not written in the file; change it there, or edit an overlay. Nothing is written unless every edit can be made and the spec is sound after it.',
  },
  'lock-differs': {
    severity: 'error',
    title: 'A lock file that is not what the spec resolves to',
    explanation:
      '`lock --frozen` writes nothing and fails when the lock file is missing, was edited by hand, or when the spec, one of its overlays or a param has changed since. Look at `widthwise diff` of the two, then run `lock` without `--frozen`.',
  },
  'init-refused': {
    severity: 'error',
    title: 'A file of the template is there already',
    explanation:
      '`widthwise init` never overwrites a file. Choose another directory, or move the files that it names out of the way.',
  },
} as const satisfies CodeTable;
