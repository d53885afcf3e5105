import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeOf } from '../../../src/runtime/place.ts';
import { cacheState } from '../../../src/runtime/ready.ts';
import type { ProbeInput, ProbeOutput } from '../fixtures/probe.ts';
import { ended, startChild } from './child.ts';
import { temporaryFolder } from './fake-setup.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What `node_modules/@tensorflow` of a project holds besides nothing. */
export type Installed = 'tfjs' | 'tfjs-backend-wasm';

/** The real native runtime in the default cache, which `make setup` puts there. */
export function realNative(): { readonly cache: string; readonly packageFolder: string } {
  const place = placeOf();
  const cache = cacheState(place);
  if (cache.state !== 'ready') throw new Error(`no native runtime in ${place.root}: run make setup`);
  return { cache: place.root, packageFolder: cache.runtime.packageFolder };
}

/** A project with a copy of the runtime's source and kernels, and of the packages only those that are named. */
export function projectWith(installed: readonly Installed[]): string {
  const folder = temporaryFolder();
  for (const part of ['native', 'src/runtime', 'src/diagnostics', 'src/util', 'test/runtime/fixtures']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  for (const name of ['fastest-levenshtein', ...installed.map((part) => `@tensorflow/${part}`)]) {
    link(folder, name, join(root, 'node_modules', name));
  }
  return folder;
}

/** Puts a package into a project's node_modules. */
export function link(project: string, name: string, target: string): void {
  const path = join(project, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) symlinkSync(target, path);
}

/** What one process of the probe answered, and how it ended. */
export interface Probed extends ProbeOutput {
  readonly stderr: string;
  /** Milliseconds from the answer to the end of the process. */
  readonly exitDelay: number;
}

/** Runs the probe in a project, with no more environment than is said. */
export async function probe(
  project: string,
  input: ProbeInput,
  env: Record<string, string> = {},
): Promise<Probed> {
  const script = join(project, 'test', 'runtime', 'fixtures', 'probe.ts');
  const { code, stdout, stderr, exitDelay } = await ended(
    startChild(script, input, { PATH: '/usr/bin:/bin', ...env }),
  );
  if (code !== 0) throw new Error(`the probe ended with ${code}: ${stderr}`);
  return { ...(JSON.parse(stdout) as ProbeOutput), stderr, exitDelay };
}
