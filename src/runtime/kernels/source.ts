import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The C++ source of our own kernels. */
export interface KernelSource {
  readonly file: string;
  /** Changes whenever the source does. */
  readonly version: string;
}

/** The source that this package ships; undefined where it was bundled without it. */
export function kernelSource(): KernelSource | undefined {
  const file = findUpwards(dirname(fileURLToPath(import.meta.url)), join('native', 'recurrent.cc'));
  if (file === undefined) return undefined;
  return { file, version: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12) };
}

function findUpwards(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  // The package's own folder is as far as one may look.
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, 'package.json'))
    ? undefined
    : findUpwards(parent, name);
}
