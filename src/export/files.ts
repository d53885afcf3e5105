import { errorCode } from '../util/error-code.ts';
import { makeDirectory } from '../util/make-directory.ts';
import { open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileContent } from './shards.ts';

/** The part of the file system that saving needs, so that a test can make it fail. */
export interface SaveFiles {
  /** Makes one directory; its parents too. */
  mkdir(path: string): Promise<unknown>;
  /** Writes a whole file and waits until it is on the disk. */
  write(path: string, content: FileContent): Promise<void>;
  /** Waits until the entries of a directory are on the disk. */
  syncDirectory(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a directory with all that is in it; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Names in a directory; undefined when there is no such directory. */
  list(path: string): Promise<readonly string[] | undefined>;
  read(path: string): Promise<string>;
  /** Milliseconds since 1970 of the last change. */
  changed(path: string): Promise<number>;
}

export const realFiles: SaveFiles = {
  mkdir: makeDirectory,
  write: async (path, content) => {
    await withHandle(path, 'w', async (handle) => {
      await writeFile(handle, content);
      await handle.sync();
    });
  },
  syncDirectory: (path) => withHandle(path, 'r', (handle) => handle.sync()),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  list: (path) => readdir(path).catch(noneWhenMissing),
  read: (path) => readFile(path, 'utf8'),
  changed: async (path) => (await stat(path)).mtimeMs,
};

type Handle = Awaited<ReturnType<typeof open>>;

async function withHandle(
  path: string,
  flags: string,
  use: (handle: Handle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags);
  try {
    await use(handle);
  } finally {
    await handle.close();
  }
}

function noneWhenMissing(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined;
  throw error;
}
