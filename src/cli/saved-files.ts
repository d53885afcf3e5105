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

/** A line for each file, and one for the weights however many files they fill. */
export function printFiles(directory: string, files: readonly SavedFile[], out: Sink): void {
  const whole = new Map<string, SavedFile[]>();
  for (const file of files) {
    const name = file.name.replace(PART, '-*of$1.bin');
    whole.set(name, [...(whole.get(name) ?? []), file]);
  }
  for (const [name, parts] of whole) {
    const size = parts.reduce((sum, part) => sum + part.bytes, 0);
    const count = parts.length === 1 ? '' : ` in ${parts.length} files`;
    out.line(
      `  ${join(directory, parts.length === 1 ? (parts[0]?.name ?? name) : name)}  ${bytes(size)}${count}`,
    );
  }
}

/** One of several files of weights. */
const PART = /-\d+of(\d+)\.bin$/;
