import { parseTree } from '../parse/index.ts';
import type { MapNode } from '../spec/tree.ts';

/** The map that a file is, as it is written: spellings and short forms untouched. An empty one when it is none. */
export function readRoot(source: string, file: string): MapNode {
  const tree = parseTree(source, file, () => undefined);
  const none: MapNode = { kind: 'map', entries: new Map(), span: { file, start: 0, end: 0 } };
  return tree?.kind === 'map' ? tree : none;
}
