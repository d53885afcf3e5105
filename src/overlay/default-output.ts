import type { Reporter } from '../diagnostics/diagnostic.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';

/** Without `outputs` the last layer is the output; an overlay that changes which one that is may not have meant to. */
export function checkDefaultOutput(before: MapNode, after: MapNode, report: Reporter): void {
  if (valueAt(after, 'outputs') !== undefined || valueAt(before, 'outputs') !== undefined) return;
  const was = lastLayer(before);
  const is = lastLayer(after);
  if (was === undefined || is === undefined || was.name === is.name) return;
  report({
    code: 'output-changed',
    message: `the output of the model is now ${is.name}, which is the last layer in place of ${was.name}`,
    span: is.span,
    suggestion: `if that is meant, say so: outputs: ${is.name}`,
  });
}

function lastLayer(root: MapNode) {
  const entry = layerEntries(root).at(-1)?.entry;
  const name = entry && textAt(entry, 'name');
  const span = entry && (valueAt(entry, 'name')?.span ?? entry.span);
  return name === undefined || span === undefined ? undefined : { name, span };
}
