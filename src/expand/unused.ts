import { valueAt, type MapNode } from '../spec/tree.ts';
import type { Run } from './run.ts';

/** A block that nothing uses is not checked either, so it is worth a word. */
export function reportUnusedBlocks(root: MapNode, { used, report }: Run): void {
  const blocks = valueAt(root, 'blocks');
  if (blocks?.kind !== 'map') return;
  for (const { key, keySpan } of blocks.entries.values()) {
    if (used.has(key)) continue;
    report({
      code: 'unused-block',
      message: `no layer uses the block "${key}", so the layers in it are not checked`,
      span: keySpan,
      suggestion: `use it, as {name: ${key}1, block: ${key}}, or remove it`,
    });
  }
}
