import { existsSync } from 'node:fs';
import { loadKernels } from './kernels/index.ts';
import { bindingOf, placeOf, preloadOf } from './place.ts';
import { restoreUtil, utilWithRemoved } from './old-util.ts';
import { ownRequire, packageFolder } from './packages.ts';
import { quietTensorflow } from './quiet.ts';
import { cacheState } from './ready.ts';
import { loadSharing } from './share.ts';
import type { PlaceOptions, Tf } from './types.ts';

/** Where a tfjs-node with a compiled addon may be. */
export interface NativeCandidate {
  readonly origin: 'official' | 'cache';
  /** The folder of the package; undefined when it is not there or not whole. */
  readonly folder: string | undefined;
  /** Why `folder` is undefined. */
  readonly missing: string;
}

/** The installed tfjs-node first, then ours from the cache. Nothing is loaded. */
export function nativeCandidates(options: PlaceOptions): readonly NativeCandidate[] {
  return [officialCandidate(), cacheCandidate(options)];
}

function officialCandidate(): NativeCandidate {
  const folder = packageFolder('@tensorflow/tfjs-node');
  const origin = 'official';
  if (folder === undefined) return { origin, folder, missing: '@tensorflow/tfjs-node is not installed' };
  if (existsSync(bindingOf(folder))) return { origin, folder, missing: '' };
  return { origin, folder: undefined, missing: 'the installed @tensorflow/tfjs-node has no compiled addon' };
}

function cacheCandidate(options: PlaceOptions): NativeCandidate {
  const place = placeOf(options);
  const cache = cacheState(place);
  const origin = 'cache';
  switch (cache.state) {
    case 'ready':
      return { origin, folder: cache.runtime.packageFolder, missing: '' };
    case 'absent':
      return { origin, folder: undefined, missing: `none has been set up in ${place.root}` };
    case 'damaged':
      return {
        origin,
        folder: undefined,
        missing: `the one in ${place.root} is damaged (${cache.missing} is gone)`,
      };
  }
}

/**
 * Loads the native backend into `tf` from the first candidate whose addon loads.
 * @returns undefined when it is loaded, else why it cannot be.
 */
export function loadNative(tf: Tf, options: PlaceOptions): string | undefined {
  if (tf.findBackendFactory('tensorflow')) {
    restoreUtil();
    return undefined;
  }
  quietTensorflow();
  const reasons: string[] = [];
  for (const candidate of nativeCandidates(options)) {
    const reason = candidate.folder === undefined ? candidate.missing : addonProblem(candidate.folder);
    if (reason === undefined && candidate.folder !== undefined) {
      loadPackage(tf, candidate.folder);
      loadKernels(tf, candidate.folder);
      return undefined;
    }
    if (reason !== undefined) reasons.push(reason);
  }
  return reasons.join('; ');
}

/** Tries the addon alone first: a tfjs-node that fails in the middle of loading leaves half its kernels registered. */
function addonProblem(folder: string): string | undefined {
  const binding = bindingOf(folder);
  try {
    if (existsSync(preloadOf(folder))) ownRequire(preloadOf(folder));
    ownRequire(binding);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `the addon ${binding} does not load: ${said}`;
  }
}

function loadPackage(tf: Tf, folder: string): void {
  const util = utilWithRemoved();
  // Only `find` of node-pre-gyp is used, and all it does here is to name the addon.
  const finder = { find: () => bindingOf(folder) };
  const own = (request: string): unknown => {
    if (request === 'util') return util;
    return request === '@mapbox/node-pre-gyp' ? finder : undefined;
  };
  loadSharing(tf, folder, own, () => ownRequire(folder) as unknown);
}
