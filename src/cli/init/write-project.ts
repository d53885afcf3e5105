import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import { makeDirectory } from '../../util/make-directory.ts';
import { outputFailed } from '../write-file.ts';
import type { TemplateFile } from './templates.ts';

/**
 * Writes the files into the directory, which is made. Nothing is written when one of them is there already.
 * @throws WidthwiseError `init-refused`, `output-failed`
 */
export async function writeProject(directory: string, files: readonly TemplateFile[]): Promise<void> {
  const taken = files.map(({ name }) => join(directory, name)).filter((path) => existsSync(path));
  if (taken.length > 0) {
    throw fail({
      code: 'init-refused',
      message: `${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} there already; nothing was written`,
      suggestion: 'name another directory, e.g. `widthwise init my-model`',
    });
  }
  try {
    await makeDirectory(resolve(directory));
    // `wx`: a file that has appeared meanwhile is not overwritten either.
    for (const { name, text } of files) await writeFile(join(directory, name), text, { flag: 'wx' });
  } catch (error) {
    throw outputFailed(error, directory);
  }
}
