import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf } from '../place.ts';
import type { Place } from '../place.ts';
import { cacheState, partialFolders, partialPrefix, runtimeAt } from '../ready.ts';
import type { NativeRuntime, PlaceOptions } from '../types.ts';
import { build } from './build.ts';
import { fileFailure } from './failures.ts';
import { completeKernels } from './kernels.ts';
import { withLock } from './lock.ts';
import { preflight } from './preflight.ts';
import type { OnProgress } from './progress.ts';

export interface SetupOptions extends PlaceOptions {
  /** Told of each step, and about twice a second of the download's fraction. */
  readonly onProgress?: OnProgress | undefined;
  /** Build again even when it is there. Default false. */
  readonly force?: boolean | undefined;
}

/**
 * Builds the native runtime into the cache, or finds it there. About 275 MB are downloaded and 0.9 GB kept.
 * Two set-ups at once make one build; one that was killed leaves nothing that the next does not clear away.
 * @throws WidthwiseError `runtime-…`: what is missing or failed, and the remedy.
 */
export async function setupNative(options: SetupOptions = {}): Promise<NativeRuntime> {
  const place = placeOf(options);
  const onProgress = options.onProgress ?? (() => undefined);
  const found = options.force === true ? undefined : ready(place);
  const runtime = found ?? (await lockedBuild(place, options, onProgress));
  if (runtime.reused)
    await completeKernels({ env: options.env ?? process.env, folder: runtime.folder, onProgress });
  onProgress({ step: 'done', message: `the native runtime is in ${runtime.folder}` });
  return runtime;
}

function ready(place: Place): NativeRuntime | undefined {
  const cache = cacheState(place);
  return cache.state === 'ready' ? cache.runtime : undefined;
}

async function lockedBuild(
  place: Place,
  options: SetupOptions,
  onProgress: OnProgress,
): Promise<NativeRuntime> {
  const env = options.env ?? process.env;
  onProgress({ step: 'check', message: 'looking for npm, pip and a C++ compiler' });
  const tools = await preflight(env, place.root);
  const onWait = (pid: number): void => {
    onProgress({ step: 'wait', message: `waiting for another set-up (process ${pid})` });
  };
  try {
    return await withLock(place.lock, onWait, async () => {
      const found = options.force === true ? undefined : ready(place);
      return found ?? (await buildAside(place, (folder) => build(folder, tools, env, onProgress)));
    });
  } catch (error) {
    throw fileFailure(error, place.root);
  }
}

/** Builds in a folder of its own beside the place, then renames: the place holds a whole runtime or none. */
async function buildAside(place: Place, fill: (folder: string) => Promise<void>): Promise<NativeRuntime> {
  await Promise.all(partialFolders(place).map(remove));
  const aside = await mkdtemp(join(place.root, partialPrefix(place)));
  try {
    await fill(aside);
    // mkdtemp makes it private; a cache may be shared.
    await chmod(aside, 0o755);
    await publish(aside, place);
  } finally {
    await remove(aside);
  }
  return runtimeAt(place.folder, false);
}

async function publish(aside: string, place: Place): Promise<void> {
  const old = `${aside}-old`;
  // Processes that run on the old libraries keep them: their files are open.
  if (existsSync(place.folder)) await rename(place.folder, old);
  await rename(aside, place.folder);
  await remove(old);
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
