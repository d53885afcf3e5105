import { realpathSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { sep } from 'node:path';
import { ownRequire } from './packages.ts';
import type { Tf } from './types.ts';

type Load = (request: string, parent: { readonly filename?: string } | undefined, isMain: boolean) => unknown;
interface Loader {
  _load: Load;
}

/** What a module asks for, to what it gets; undefined leaves the request to Node. */
type Substitute = (request: string) => unknown;

/**
 * Loads a package such that what it gets for `@tensorflow/tfjs` and its parts is the project's own instance, wherever
 * the package lies; two instances would not know each other's tensors. Node's loader is wrapped only while `load` runs
 * and only for requests from files inside `folder`.
 */
export function loadSharing<T>(tf: Tf, folder: string, own: Substitute, load: () => T): T {
  const loader = Module as typeof Module & Loader;
  const inside = realpathSync(folder) + sep;
  const original = loader._load;
  const substitute = sharedParts(tf);
  loader._load = (request, parent, isMain) => {
    const ours = parent?.filename?.startsWith(inside) === true;
    const value = ours ? (own(request) ?? substitute(request)) : undefined;
    return value ?? original.call(loader, request, parent, isMain);
  };
  try {
    return load();
  } finally {
    loader._load = original;
  }
}

/** `@tensorflow/tfjs` is `tf`; its parts (`-core`, `-layers`, …) are those that `tf` itself is made of. */
function sharedParts(tf: Tf): Substitute {
  const requireOfTfjs = createRequire(ownRequire.resolve('@tensorflow/tfjs'));
  return (request) => {
    if (request === '@tensorflow/tfjs') return tf;
    const isPart = /^@tensorflow\/tfjs-(core|layers|data|converter)(\/|$)/.test(request);
    return isPart ? (requireOfTfjs(request) as unknown) : undefined;
  };
}
