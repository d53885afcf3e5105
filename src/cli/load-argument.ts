import { readdir, readFile } from 'node:fs/promises';
import { loadSpec, type LoadOptions } from '../load.ts';
import type { CompiledSpec } from '../spec/spec.ts';
import type { Io } from './io.ts';

/** The name of standard input in messages. Relative paths in it start at the current directory. */
const STDIN = '<stdin>';

/** Loads what SPEC or `--overlay` names; `-` is standard input. */
export async function loadArgument(
  spec: string,
  options: LoadOptions,
  { readStdin }: Pick<Io, 'readStdin'>,
): Promise<CompiledSpec> {
  return loadSpec(nameOf(spec), {
    ...options,
    overlays: (options.overlays ?? []).map(nameOf),
    fs: {
      readFile: (path) => (path === STDIN ? readStdin() : readFile(path, 'utf8')),
      readDirectory: (path) => readdir(path),
    },
  });
}

/** What messages call a file that an argument names. */
export function nameOf(path: string): string {
  return path === '-' ? STDIN : path;
}
