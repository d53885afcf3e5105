import { layerEntries, textAt } from '../spec/model-tree.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';
import type { Run } from './run.ts';

/** A block that nothing uses is not checked either, so it is worth a word. */
export function reportUnusedBlocks(root: MapNode, { used, report }: Run): void {
  const blocks = valueAt(root, 'blocks');
  if (blocks?.kind !== 'map') return;
  const named = blocksNamed(root, blocks);
  for (const { key, keySpan } of blocks.entries.values()) {
    if (used.has(key) || named.has(key)) continue;
    report({
      code: 'unused-block',
      message: `no layer uses the block "${key}", so the layers in it are not checked`,
      span: keySpan,
      suggestion: `use it, as {name: ${key}1, block: ${key}}, or remove it`,
    });
  }
}

/** The blocks that entries name, also entries that were refused and so never expanded. */
function blocksNamed(root: MapNode, blocks: MapNode): ReadonlySet<string> {
  const named = new Set<string>();
  const open = [root];
  for (let map = open.pop(); map !== undefined; map = open.pop()) {
    for (const { entry } of layerEntries(map)) {
      const name = textAt(entry, 'block');
      if (name === undefined || named.has(name)) continue;
      named.add(name);
      const block = valueAt(blocks, name);
      if (block?.kind === 'map') open.push(block);
    }
  }
  return named;
}
