import { dirname, join } from 'node:path';
import type { SaveFiles } from '../files.ts';
import { appear, asideOf, removeAbandoned } from '../replace.ts';
import type { ModelFile } from '../shards.ts';

/**
 * Puts a whole directory in its place. It is written beside it and checked there; then it appears by a rename. One that
 * is there already is moved away first, because a rename does not replace a directory that is not empty: a process killed
 * between the two renames leaves the old one beside its place, and the next save puts it back first.
 */
export async function putDirectory(
  files: SaveFiles,
  directory: string,
  content: readonly ModelFile[],
  check: (written: string) => void,
): Promise<void> {
  const aside = asideOf(directory);
  await files.mkdir(dirname(directory));
  await removeAbandoned(files, directory);
  try {
    await writeAll(files, aside, content);
    check(aside);
    const present = await files.list(directory);
    if (present === undefined || present.length === 0) await appear(files, aside, directory);
    else await swap(files, aside, directory);
  } finally {
    await files.remove(aside);
  }
}

async function writeAll(files: SaveFiles, root: string, content: readonly ModelFile[]): Promise<void> {
  const folders = new Set(content.map(({ name }) => join(root, dirname(name))));
  for (const folder of folders) await files.mkdir(folder);
  for (const file of content) await files.write(join(root, file.name), file.content);
  for (const folder of folders) await files.syncDirectory(folder);
}

async function swap(files: SaveFiles, aside: string, directory: string): Promise<void> {
  const old = asideOf(directory, 'replaced');
  await files.rename(directory, old);
  try {
    await appear(files, aside, directory);
  } catch (error) {
    await files.rename(old, directory);
    throw error;
  }
  await files.remove(old);
}
