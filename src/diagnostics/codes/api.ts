import type { CodeTable } from './row.ts';

export const apiCodes = {
  'bad-argument': {
    severity: 'error',
    title: 'A function called with what it does not take',
    explanation:
      'An argument or an option of a function of this package has the wrong kind, is out of range, or is no option of it. The message names the function, the argument, and what it must be. Unknown options are refused, for a name with a typing error would be without effect; those that are `undefined` have their defaults.',
  },
} as const satisfies CodeTable;
