import { resolve } from 'node:path';
import { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import type { SaveFiles } from './files.ts';
import { errorCode } from '../util/error-code.ts';

/** Runs with the absolute path, and says what is wrong in our words. */
export async function explained(directory: string, use: (target: string) => Promise<void>): Promise<void> {
  try {
    await use(resolve(directory));
  } catch (error) {
    throw error instanceof WidthwiseError ? error : saveFailed(error, directory);
  }
}

/** What may be replaced. */
export interface Replaceable {
  /** As in `holds no …`. */
  readonly name: string;
  isIn(files: SaveFiles, target: string): Promise<boolean>;
}

/** Only a new directory, an empty one, or one that holds what is to be replaced may be written. */
export async function refuseForeign(
  files: SaveFiles,
  target: string,
  directory: string,
  kind: Replaceable,
): Promise<void> {
  const present = await files.list(target).catch(async (error: unknown) => {
    // What comes above it may be a file, too: that is said when it is written.
    if (errorCode(error) === 'ENOTDIR' && (await isThere(files, target))) {
      throw refused(`${directory} is a file, not a directory`);
    }
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  });
  if (present === undefined || present.length === 0 || (await kind.isIn(files, target))) return;
  throw refused(`${directory} is not empty and holds no ${kind.name}`);
}

function isThere(files: SaveFiles, path: string): Promise<boolean> {
  return files.changed(path).then(
    () => true,
    () => false,
  );
}

function refused(message: string): WidthwiseError {
  return fail({ code: 'save-refused', message, suggestion: 'choose another directory, or empty this one' });
}

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'free some space and save again'],
  EDQUOT: ['the disk quota is used up', 'free some space and save again'],
  EFBIG: ['a file would be larger than allowed here', 'save on another disk, or raise the limit (ulimit -f)'],
  EROFS: ['the file system is read-only', 'choose a directory on another disk'],
  EACCES: ['no permission to write there', 'choose a directory of your own, or change its permissions'],
  EPERM: ['no permission to write there', 'choose a directory of your own, or change its permissions'],
  ENOENT: ['no directory can be made there', 'choose another directory'],
  ENOTDIR: ['a part of the path is a file, not a directory', 'choose another directory'],
  ENAMETOOLONG: ['the path is too long', 'choose a shorter one'],
};

function saveFailed(error: unknown, directory: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const [reason, suggestion] = REASONS[code] ?? [`the file system says ${code}`, undefined];
  return fail({
    code: 'save-failed',
    message: `cannot save the model in ${directory}: ${reason}`,
    suggestion,
  });
}
