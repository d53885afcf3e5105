import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphDef } from './graph-def.ts';
import { encodeSavedModel } from './protos.ts';

/** The tag under which the graph is written and loaded. */
export const SERVE = 'serve';

/** Writes the graph into a directory of its own for as long as `use` runs. */
export function withSavedModel<T>(graph: GraphDef, use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'widthwise-graph-'));
  try {
    writeFileSync(
      join(directory, 'saved_model.pb'),
      encodeSavedModel({ metaInfoDef: { tags: [SERVE] }, graphDef: graph }),
    );
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
