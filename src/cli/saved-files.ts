import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Sink } from './io.ts';
import { bytes } from './units.ts';

/** A file that was written, by its path in the directory. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: number;
}

/** All files of a directory, those in its folders too, by name. */
export async function savedFiles(directory: string): Promise<readonly SavedFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({ name: relative(directory, path), bytes: (await stat(path)).size })),
  );
}

export function printFiles(directory: string, files: readonly SavedFile[], out: Sink): void {
  for (const file of files) out.line(`  ${join(directory, file.name)}  ${bytes(file.bytes)}`);
}
