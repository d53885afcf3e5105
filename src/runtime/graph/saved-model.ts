import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphDef } from './graph-def.ts';
import { encodeSavedModel } from './protos.ts';
import { withTemporaryDirectory } from './temporary.ts';

/** The tag under which the graph is written and loaded. */
export const SERVE = 'serve';

/** Writes the graph into a directory of its own for as long as `use` runs. */
export function withSavedModel<T>(graph: GraphDef, use: (directory: string) => T): T {
  return withTemporaryDirectory((directory) => {
    const bytes = encodeSavedModel({ metaInfoDef: { tags: [SERVE] }, graphDef: graph });
    writeFileSync(join(directory, 'saved_model.pb'), bytes);
    return use(directory);
  });
}
