import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import { directoryOf, joinPath, toPosix } from '../util/paths.ts';
import type { FileAccess } from './types.ts';

const PACKAGE = 'npm:';

/** The text of a data file, `path` as the spec has it. */
export async function readDataFile(
  path: string,
  directory: string,
  access: FileAccess,
  span: Span | undefined,
): Promise<{ readonly file: string; readonly text: string }> {
  const found = path.startsWith(PACKAGE)
    ? await readPackageFile(path.slice(PACKAGE.length), directory, access, span)
    : await readPlainFile(joinPath(directory, path), access, span);
  access.onText?.(found.file, found.text);
  return found;
}

interface FoundFile {
  readonly file: string;
  readonly text: string;
}

async function readPlainFile(file: string, access: FileAccess, span: Span | undefined): Promise<FoundFile> {
  try {
    return { file, text: await reader(access)(file) };
  } catch (error) {
    throw unreadable(file, error, span);
  }
}

/** Looks for `node_modules/<package>/<path>` from `directory` upward, as Node does. */
async function readPackageFile(
  path: string,
  directory: string,
  access: FileAccess,
  span: Span | undefined,
): Promise<FoundFile> {
  const parts = toPosix(path).split('/');
  if (parts.length < 2 || parts.some((part) => part === '..' || part === '')) throw notInPackage(path, span);
  for (const folder of upward(resolve(directory))) {
    const file = `${folder === '/' ? '' : folder}/node_modules/${path}`;
    const text = await reader(access)(file).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw unreadable(file, error, span);
    });
    if (text !== undefined) return { file, text };
  }
  const name = path.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  throw fail({
    code: 'data-file-unreadable',
    message: `no installed package has the file ${path}`,
    span,
    suggestion: `install it: npm install ${name}`,
  });
}

/** The codes of a module that may not run, and of one that cannot. */
export interface ModuleCodes {
  readonly outside: DiagnosticCode;
  readonly failed: DiagnosticCode;
}

/** Runs a module of the project and gives what it exports. The only place where a spec runs code. */
export async function importProjectModule(
  path: string,
  directory: string,
  access: FileAccess,
  span: Span | undefined,
  codes: ModuleCodes,
): Promise<{ readonly file: string; readonly exports: unknown }> {
  const file = toPosix(resolve(joinPath(directory, path)));
  const root = await projectRoot(resolve(directory), access);
  const [realFile, realRoot] = access.importModule
    ? [file, root]
    : await Promise.all([real(file, span), real(root, span)]);
  if (path.startsWith(PACKAGE) || !isInside(realFile, realRoot))
    throw outside(path, root, span, codes.outside);
  const load =
    access.importModule ?? ((target: string): Promise<unknown> => import(pathToFileURL(target).href));
  try {
    return { file, exports: await load(realFile) };
  } catch (error) {
    throw fail({
      code: codes.failed,
      message: `${path} cannot be loaded: ${reasonOf(error)}`,
      span,
    });
  }
}

/** The folder of the nearest package.json at or above `directory`; `directory` itself when there is none. */
async function projectRoot(directory: string, access: FileAccess): Promise<string> {
  for (const folder of upward(directory)) {
    const found = await reader(access)(joinPath(folder, 'package.json')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
  }
  return toPosix(directory);
}

function* upward(directory: string): Generator<string> {
  let folder = toPosix(directory);
  for (;;) {
    yield folder;
    const parent = directoryOf(folder);
    if (parent === folder || parent === '.') return;
    folder = parent;
  }
}

async function real(path: string, span: Span | undefined): Promise<string> {
  try {
    return toPosix(await realpath(path));
  } catch (error) {
    throw unreadable(path, error, span);
  }
}

function isInside(file: string, folder: string): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(prefix) && !`/${file.slice(prefix.length)}`.includes('/node_modules/');
}

function reader(access: FileAccess): (path: string) => Promise<string> {
  return access.readFile ?? ((path) => readFile(path, 'utf8'));
}

function isAbsent(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unreadable(file: string, error: unknown, span: Span | undefined): WidthwiseError {
  const code = codeOf(error);
  const why = isAbsent(error)
    ? 'there is no such file'
    : code === 'EISDIR'
      ? 'it is a directory'
      : reasonOf(error);
  return fail({
    code: 'data-file-unreadable',
    message: `${file} cannot be read: ${why}`,
    span,
    suggestion: isAbsent(error) ? 'paths in `data` start at the folder of the model file' : undefined,
  });
}

function notInPackage(path: string, span: Span | undefined): WidthwiseError {
  const message = `npm:${path} does not name a file inside a package`;
  return fail({
    code: 'data-file-unreadable',
    message,
    span,
    suggestion: 'write npm:package/path/to/file.csv',
  });
}

function outside(path: string, root: string, span: Span | undefined, code: DiagnosticCode): WidthwiseError {
  return fail({
    code,
    message: `${path} lies outside the project in ${root}`,
    span,
    suggestion:
      'a module of a spec runs code, so it must be a file of the project itself; import packages from it',
  });
}
