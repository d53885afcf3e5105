/** The pseudo-file that spans of `--set` point into: one line for each. */
export const SET_FILE = '--set';
