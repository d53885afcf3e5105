import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail } from '../diagnostics/fail.ts';

/**
 * Writes a whole file or nothing: what was there before stays until all of the text is on the disk.
 * @throws WidthwiseError `output-failed`
 */
export async function writeOutput(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => undefined);
    // A device or a pipe, such as /dev/stdout, cannot be replaced.
    if (present !== undefined && !present.isFile() && !present.isDirectory()) await writeFile(target, text);
    else await replaceFile(target, text, present?.mode);
  } catch (error) {
    throw outputFailed(error, path);
  }
}

async function replaceFile(
  target: string,
  text: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(aside, 'w', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, target);
  } finally {
    await rm(aside, { force: true });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'a part of the path is a file, not a directory',
  EEXIST: 'a part of the path is a file, not a directory',
  EISDIR: 'it is a directory',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the path is too long',
};

/** The user's error behind an error of the file system; anything else is returned as it is. */
export function outputFailed(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const reason = reasons[error.code] ?? `the file system says ${error.code}`;
  return fail({ code: 'output-failed', message: `cannot write ${path}: ${reason}` });
}
