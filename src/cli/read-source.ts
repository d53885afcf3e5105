import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSource } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import type { Io } from './io.ts';

/**
 * The data that `--data` or `--input` names: a CSV or JSON table, JSON or a module with arrays, or standard input (`-`).
 * @throws WidthwiseError `input-unreadable`
 */
export async function readSource(path: string, { readStdin }: Pick<Io, 'readStdin'>): Promise<DataSource> {
  if (path === '-') return textSource(await readStdin(), undefined);
  if (['.mjs', '.js', '.cjs'].includes(extname(path)))
    return { kind: 'arrays', value: await runModule(path) };
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(error, path);
  });
  return textSource(text, path);
}

function textSource(text: string, file: string | undefined): DataSource {
  const named = file === undefined ? {} : { file };
  const isJson = file === undefined ? /^\s*[[{]/.test(text) : /\.json$/i.test(file);
  if (!isJson) return { kind: 'csv', text, ...named };
  const arrays = arraysIn(text);
  return arrays === undefined ? { kind: 'json', text, ...named } : { kind: 'arrays', value: arrays };
}

/** `{"inputs": {"image": […]}}` instead of a table. Text that is no JSON is left to the data stage to report. */
function arraysIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isArrays =
      typeof value === 'object' && value !== null && 'inputs' in value && !Array.isArray(value);
    return isArrays && typeof value.inputs === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the module's default export gives, called as a spec's `data.module` is. */
async function runModule(path: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(resolve(path)).href)) as { readonly default?: unknown };
    return isMaker(module.default) ? await module.default({ seed: 0 }) : module.default;
  } catch (error) {
    throw fail({
      code: 'input-unreadable',
      message: `${path} failed: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

function isMaker(value: unknown): value is (options: { readonly seed: number }) => unknown {
  return typeof value === 'function';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
};

/** The user's error behind an error of the file system. */
export function unreadable(error: unknown, path: string, suggestion?: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  return fail({
    code: 'input-unreadable',
    message: `cannot read ${path}: ${reasons[error.code] ?? error.code}`,
    suggestion,
  });
}
