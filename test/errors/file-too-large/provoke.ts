import { compileSpec } from '../../../src/index.ts';

/** A table of numbers that belongs into a file of its own. */
export function provoke() {
  const rows = '  - [0.25, 0.5, 0.75]\n'.repeat(300_000);
  return Promise.resolve(compileSpec(`apiVersion: widthwise/v1\nkind: Model\nrows:\n${rows}`));
}
