import {
  checkArgument,
  checkOptions,
  flag,
  having,
  path as pathKind,
  text,
  texts,
  type Kinds,
} from './diagnostics/arguments/index.ts';
import { readdir, readFile } from 'node:fs/promises';
import type { Span } from './diagnostics/diagnostic.ts';
import { compileWorkspace } from './compile.ts';
import type { CompiledSpec } from './spec/spec.ts';
import { baseName, directoryOf, joinPath, normalize, relativePath } from './util/paths.ts';
import { didYouMean } from './util/suggest.ts';
import { addFile, newWorkspace, type Workspace } from './workspace.ts';

/** The little of a file system that loading needs; Node's by default. */
export interface FileSystem {
  /** The file's text; rejects when there is none. */
  readonly readFile: (path: string) => Promise<string>;
  /** The names of what is in a directory, for suggestions. */
  readonly readDirectory?: (path: string) => Promise<readonly string[]>;
}

export interface LoadOptions {
  /** Paths of further overlays, in the order in which they apply. */
  readonly overlays?: readonly string[];
  /** Changes such as `conv.filters=64`, applied last. */
  readonly set?: readonly string[];
  /** The scale, out of the model's `scales`, in which to build it. */
  readonly scale?: string | undefined;
  /** Lets every layer follow to which a changed one is tied, and warns of it, instead of refusing. Default false. */
  readonly fixTies?: boolean | undefined;
  /** Where files are read from. Default: the file system of Node. */
  readonly fs?: FileSystem;
}

const loadOptions: Kinds<LoadOptions> = {
  overlays: texts,
  set: texts,
  scale: text,
  fixTies: flag,
  fs: having('a FileSystem', ['readFile']),
};

const nodeFileSystem: FileSystem = {
  readFile: (path) => readFile(path, 'utf8'),
  readDirectory: (path) => readdir(path),
};

/**
 * Reads a Model or an overlay, with the files it refers to, and compiles it.
 *
 * Loads no TensorFlow.js. Resolves even when the spec has errors: they are in `diagnostics`.
 *
 * @throws WidthwiseError `bad-argument` when it is called with something else.
 *
 * @example const compiled = await loadSpec('specs/conv/wide.yaml', { set: ['fit.epochs=1'] });
 */
export async function loadSpec(path: string, options: LoadOptions = {}): Promise<CompiledSpec> {
  checkArgument('loadSpec', 'path', path, pathKind);
  checkOptions('loadSpec', options, loadOptions);
  const entry = normalize(path);
  const overlays = (options.overlays ?? []).map(normalize);
  const workspace = newWorkspace();
  const fs = options.fs ?? nodeFileSystem;
  const pending: Wanted[] = [entry, ...overlays].map((file) => ({ path: file }));
  for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
    if (!workspace.sources.has(file.path)) pending.push(...(await readInto(workspace, file, fs, entry)));
  }
  return compileWorkspace(workspace, entry, { ...options, overlays });
}

/** A file to read, and where it is named unless on the command line. */
interface Wanted {
  readonly path: string;
  readonly span?: Span;
}

async function readInto(
  workspace: Workspace,
  { path: file, span }: Wanted,
  fs: FileSystem,
  entry: string,
): Promise<readonly Wanted[]> {
  try {
    return addFile(workspace, file, await fs.readFile(file));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const near = missing
      ? await nearby(file, fs, span)
      : error.code === 'EISDIR'
        ? await within(file, fs, span)
        : undefined;
    // What is missing is reported by what names it, which knows what was wanted, but cannot look into
    // directories; the entry is named nowhere.
    if (file === entry || !missing || near !== undefined) {
      const message = missing
        ? `there is no file "${file}"`
        : `"${file}" cannot be read: ${reasonOf(error.code)}`;
      workspace.report({
        code: 'missing-file',
        message,
        span,
        suggestion: near,
      });
      workspace.documents.set(file, undefined);
    }
    return [];
  }
}

/** A file beside that has almost the same name, as it is to be written: a spec names files from where it stands. */
async function nearby(file: string, fs: FileSystem, span: Span | undefined): Promise<string | undefined> {
  const directory = directoryOf(file);
  const names = await fs.readDirectory?.(directory).catch(() => []);
  // Nor is the file meant that names it.
  const others = (names ?? []).filter((name) => joinPath(directory, name) !== span?.file);
  return didYouMean(baseName(file), others, (name) => written(joinPath(directory, name), span));
}

/** A spec in a directory that stands where a file is due, as Kustomize has it. */
async function within(
  directory: string,
  fs: FileSystem,
  span: Span | undefined,
): Promise<string | undefined> {
  const names = (await fs.readDirectory?.(directory).catch(() => [])) ?? [];
  const specs = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const first = specs.find((name) => /^model\.ya?ml$/.test(name)) ?? specs[0];
  if (first === undefined) return undefined;
  return `name a file in it, such as ${JSON.stringify(written(joinPath(directory, first), span))}`;
}

/** A path as a spec writes it, from where it stands, or the command line. */
function written(path: string, span: Span | undefined): string {
  return span === undefined ? path : relativePath(directoryOf(span.file), path);
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  ENOENT: 'it does not exist',
  EMFILE: 'too many files are open',
};

function reasonOf(code: string): string {
  return reasons[code] ?? code;
}
