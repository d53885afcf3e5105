import { readFile } from 'node:fs/promises';
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
  const named = (path: string): string => (path === '-' ? STDIN : path);
  return loadSpec(named(spec), {
    ...options,
    overlays: (options.overlays ?? []).map(named),
    fs: { readFile: (path) => (path === STDIN ? readStdin() : readFile(path, 'utf8')) },
  });
}
