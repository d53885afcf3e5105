import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { TreeNode } from '../spec/tree.ts';
import { toTree } from './to-tree.ts';
import { readYaml } from './yaml.ts';

/**
 * One YAML value out of a longer text, such as the right side of `--set a.b={type: l2}`;
 * its spans count from the start of that text.
 */
export function parseValue(
  value: string,
  file: string,
  offset: number,
  report: Reporter,
): TreeNode | undefined {
  const padded = ' '.repeat(offset) + value;
  const document = readYaml(padded, file, report);
  return document && toTree(document, padded, file, report);
}
