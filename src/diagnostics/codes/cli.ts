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
  'init-refused': {
    severity: 'error',
    title: 'A file of the template is there already',
    explanation:
      '`widthwise init` never overwrites a file. Choose another directory, or move the files that it names out of the way.',
  },
} as const satisfies CodeTable;
