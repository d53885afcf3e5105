import type { Span } from '../diagnostics/diagnostic.ts';
import { positionAt, type Sources } from '../diagnostics/source.ts';
import { SET_FILE } from '../spec/set-file.ts';
import type { ResolvedModel } from '../spec/spec.ts';
import { paramsBehind } from '../spec/params-behind.ts';
import { toPlain, type ParamSource, type TreeNode } from '../spec/tree.ts';
import type { Trace } from './trace.ts';
import type { FilePlace, Origin } from './types.ts';

/** What is needed to say where something stands. */
export interface Places {
  readonly kinds: ResolvedModel['kinds'];
  readonly sources: Sources;
}

/** One step of a value's history, for people. */
export function toOrigin(trace: Trace, places: Places): Origin {
  if (trace.kind === 'removed') return { ...whoAndWhere(trace.span, places), params: [] };
  const { node } = trace;
  const written = node.kind === 'scalar' ? node.written : undefined;
  return {
    ...whoAndWhere(node.span, places),
    value: toPlain(node),
    ...(written !== undefined && { written }),
    params: sourcesIn(node).map(({ param, text, span }) => ({
      param,
      value: text,
      ...placeOf(span, places.sources),
    })),
  };
}

function whoAndWhere(span: Span, { kinds, sources }: Places): FilePlace & Pick<Origin, 'by'> {
  const by = span.file === SET_FILE ? SET_FILE : (kinds.get(span.file) ?? 'Model');
  return { by, ...placeOf(span, sources) };
}

export function placeOf({ file, start }: Span, sources: Sources): FilePlace {
  return { file, ...positionAt(sources.get(file) ?? '', start) };
}

/** The params behind a value, or behind the elements of a list. */
function sourcesIn(node: TreeNode): readonly ParamSource[] {
  switch (node.kind) {
    case 'scalar':
      return paramsBehind(node.from);
    case 'list':
      return node.items.flatMap(sourcesIn);
    case 'map':
      return [];
  }
}
