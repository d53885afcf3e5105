import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { runtimeKey } from './pins.ts';
import type { Env, PlaceOptions } from './types.ts';

/** The paths of one runtime in one cache. */
export interface Place {
  /** The cache folder. */
  readonly root: string;
  /** Name of the runtime's folder in it. */
  readonly key: string;
  /** The runtime's folder; it exists only when it is whole. */
  readonly folder: string;
  readonly lock: string;
}

/** Where the native runtime of this machine belongs. Nothing is read or written. */
export function placeOf(options: PlaceOptions = {}): Place {
  const root = resolve(options.cacheDir ?? cacheRoot(options.env ?? process.env));
  const key = runtimeKey(process.platform, process.arch);
  return { root, key, folder: join(root, key), lock: join(root, `${key}.lock`) };
}

function cacheRoot(env: Env): string {
  if (env['WIDTHWISE_CACHE']) return env['WIDTHWISE_CACHE'];
  const base = env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache');
  return join(base, 'widthwise');
}

/** Paths inside a runtime's folder, finished or not. They mirror an official install of tfjs-node. */
export function layoutOf(folder: string) {
  const packageFolder = join(folder, 'node_modules', '@tensorflow', 'tfjs-node');
  return {
    packageFolder,
    manifest: join(folder, 'widthwise-runtime.json'),
    headers: join(folder, 'node_modules', 'node-api-headers', 'include'),
    binding: bindingOf(packageFolder),
    preload: preloadOf(packageFolder),
    libraries: join(packageFolder, 'deps', 'lib'),
    include: join(packageFolder, 'deps', 'include'),
  } as const;
}

/** Where tfjs-node keeps its addon: version 8 of Node's addon interface is the newest it knows. */
export function bindingOf(packageFolder: string): string {
  return join(packageFolder, 'lib', 'napi-v8', 'tfjs_binding.node');
}

/** Where `setup` puts our own kernels; `version` tells one source of them from another. */
export function kernelsOf(packageFolder: string, version: string): string {
  return join(packageFolder, 'lib', 'napi-v8', `widthwise_kernels-${version}.node`);
}

/** Where `setup` writes why it could not compile them. */
export function refusalOf(packageFolder: string, version: string): string {
  return join(packageFolder, 'lib', 'napi-v8', `widthwise_kernels-${version}.refused.txt`);
}

/** Where `setup` puts the addon that loads TensorFlow's libraries without a word; see setup/preload.ts. */
export function preloadOf(packageFolder: string): string {
  return join(packageFolder, 'lib', 'napi-v8', 'widthwise_preload.node');
}
