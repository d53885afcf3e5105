import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The C++ sources of our own kernels. */
export interface KernelSource {
  readonly folder: string;
  /** Changes whenever a source does. */
  readonly version: string;
}

/** The sources that this package ships; undefined where it was bundled without them. */
export function kernelSource(): KernelSource | undefined {
  const file = findUpwards(dirname(fileURLToPath(import.meta.url)), join('native', 'addon.cc'));
  if (file === undefined) return undefined;
  const folder = dirname(file);
  const hash = createHash('sha256');
  for (const source of sourcesIn(folder)) hash.update(source).update(readFileSync(join(folder, source)));
  return { folder, version: hash.digest('hex').slice(0, 12) };
}

function sourcesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(cc|h)$/.test(name)).sort();
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
