import type { Reporter } from '../diagnostics/diagnostic.ts';
import { sectionVocabulary } from '../spec/names.ts';
import { toPlain, type TreeNode } from '../spec/tree.ts';
import { checkSection } from './check-schema.ts';
import { checkClasses } from './classes.ts';
import { keyElsewhere } from './elsewhere.ts';
import { reportProblems } from './report-problems.ts';

/** A section against its schema, its classes against theirs. False when anything was reported. */
export function checkSectionDeeply(
  section: 'weights' | 'compile' | 'data' | 'fit',
  node: TreeNode,
  report: Reporter,
): boolean {
  let ok = true;
  const relay: Reporter = (r) => {
    ok = false;
    report(r);
  };
  const problems = checkSection(section, toPlain(node));
  const sound = reportProblems(problems, node, `"${section}"`, relay, { elsewhere: keyElsewhere });
  if (node.kind === 'map') checkClasses(node, sectionVocabulary(section).properties, relay);
  return ok && sound;
}
