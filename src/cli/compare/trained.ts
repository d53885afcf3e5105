import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import type { Logs } from '../../train/index.ts';
import { parseJson } from '../../util/layers-model.ts';
import { fromJsonNumbers, type JsonNumbers } from '../../util/json-numbers.ts';

/** Whether an argument is the directory of a saved model, and no spec. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The spec that a model was trained by.
 * @throws WidthwiseError `input-unreadable`
 */
export async function specOf(directory: string): Promise<string> {
  const path = join(directory, 'spec.yaml');
  await stat(path).catch(() => {
    throw noModel(directory, 'it has no spec.yaml');
  });
  return path;
}

/**
 * The numbers of each epoch of a model that was trained before.
 * @throws WidthwiseError `input-unreadable`
 */
export async function historyOf(directory: string): Promise<readonly Logs[]> {
  const text = await readFile(join(directory, 'history.json'), 'utf8').catch(() => '[]');
  const history = parseJson(text);
  if (Array.isArray(history) && history.length > 0 && history.every(isLogs))
    return history.map(fromJsonNumbers);
  throw noModel(directory, 'it has no history.json with numbers of epochs');
}

function noModel(directory: string, why: string) {
  return fail({
    code: 'input-unreadable',
    message: `${directory} holds no trained model: ${why}`,
    suggestion: 'name a directory that `train -o` wrote, or a spec',
  });
}

function isLogs(value: unknown): value is JsonNumbers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((item) => item === null || typeof item === 'number')
  );
}
