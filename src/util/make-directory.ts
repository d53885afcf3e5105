import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Makes a directory and its parents. Not `recursive: true`, with which Node never returns where a parent cannot be made,
 * as in /proc.
 */
export async function makeDirectory(path: string): Promise<void> {
  const missingParent = await makeOne(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' && dirname(path) !== path) return true;
    throw error;
  });
  if (missingParent !== true) return;
  await makeDirectory(dirname(path));
  await makeOne(path);
}

async function makeOne(path: string): Promise<void> {
  await mkdir(path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}
