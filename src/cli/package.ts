import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { invariant } from '../util/invariant.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bugs?: { readonly url?: string };
}

/** The folder of this package, whether it runs from `src/` or from `dist/`. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && manifestIn(folder).name === 'widthwise') return folder;
    invariant(dirname(folder) !== folder, 'the package.json of widthwise is missing');
  }
}

/** A file that comes with this package. */
export function packageFile(...path: readonly string[]): string {
  return join(packageRoot(), ...path);
}

export function ownManifest(): Manifest {
  return manifestIn(packageRoot());
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
