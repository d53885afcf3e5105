import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import type { Logs } from '../../train/index.ts';
import { parseJson } from '../../util/layers-model.ts';

/** Whether an argument is the directory of a saved model, and no spec. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The numbers of each epoch of a model that was trained before.
 * @throws WidthwiseError `input-unreadable`
 */
export async function historyOf(directory: string): Promise<readonly Logs[]> {
  const text = await readFile(join(directory, 'history.json'), 'utf8').catch(() => '[]');
  const history = parseJson(text);
  if (Array.isArray(history) && history.length > 0) return history as readonly Logs[];
  throw fail({
    code: 'input-unreadable',
    message: `${directory} holds no trained model: it has no history.json with numbers of epochs`,
    suggestion: 'name a directory that `train -o` wrote, or a spec',
  });
}
