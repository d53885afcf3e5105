import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TENSORFLOW, TFJS_NODE, libraries } from './pins.ts';
import { layoutOf } from './place.ts';
import type { Place } from './place.ts';
import type { NativeRuntime } from './types.ts';

/** What the cache holds of a runtime. */
export type CacheState =
  | { readonly state: 'ready'; readonly runtime: NativeRuntime }
  | { readonly state: 'absent' }
  | { readonly state: 'damaged'; readonly missing: string };

/** Looks, without loading anything, whether the runtime is in the cache and whole. Takes about a millisecond. */
export function cacheState(place: Place): CacheState {
  if (!existsSync(place.folder)) return { state: 'absent' };
  const layout = layoutOf(place.folder);
  const parts = [layout.manifest, layout.binding, ...libraries.map((name) => join(layout.libraries, name))];
  const missing = parts.find((part) => !existsSync(part));
  if (missing !== undefined) return { state: 'damaged', missing };
  return { state: 'ready', runtime: runtimeAt(place.folder, true) };
}

/** The description of the runtime in `folder`. */
export function runtimeAt(folder: string, reused: boolean): NativeRuntime {
  const { packageFolder, binding } = layoutOf(folder);
  return { folder, packageFolder, binding, tfjsNode: TFJS_NODE, tensorflow: TENSORFLOW, reused };
}

/** Prefix of the folders in which a runtime is built before it is renamed into place. */
export function partialPrefix(place: Place): string {
  return `${place.key}.partial-`;
}

/** Folders that a set-up left behind when it was killed (or is still filling). */
export function partialFolders(place: Place): readonly string[] {
  if (!existsSync(place.root)) return [];
  return readdirSync(place.root)
    .filter((name) => name.startsWith(partialPrefix(place)))
    .map((name) => join(place.root, name));
}
