import type { Report, Span } from '../../diagnostics/diagnostic.ts';
import type { TreeNode } from '../../spec/tree.ts';
import type { Merging, Scope } from './merging.ts';
import { reportShadowed } from './shadowed.ts';
import { recordWrite } from './write-log.ts';

/** Notes that a value is set; `before` is what was there. */
export function noteSet(scope: Scope, before: TreeNode | undefined, value: TreeNode, merging: Merging): void {
  if (merging.log !== undefined) {
    const write = { value, span: value.span, whole: false, override: scope.override };
    recordWrite(merging.log, scope.path, write, merging.report);
  }
  if (before !== undefined) reportShadowed(scope.path, before, value, merging);
}

/** Notes that a layer, or a whole map, is removed or put in the place of another. */
export function noteWhole(scope: Scope, before: TreeNode | undefined, span: Span, merging: Merging): void {
  merging.changed = true;
  if (merging.log !== undefined) {
    const write = { value: undefined, span, whole: true, override: scope.override };
    recordWrite(merging.log, scope.path, write, merging.report);
  }
  if (before !== undefined) reportShadowed(scope.path, before, undefined, merging, span);
}

/** Reports that something aims at nothing, or, where that is allowed, that it was passed over. */
export function reportNoMatch(report: Report, scope: Scope, merging: Merging): void {
  if (!scope.optional) return merging.report(report);
  const { message, span } = report;
  merging.report({ code: 'optional-no-match', message: `${message}; passed over, as it is optional`, span });
}
