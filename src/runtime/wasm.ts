import type * as wasmBackend from '@tensorflow/tfjs-backend-wasm';
import { ownRequire, packageFolder, wasmFolder } from './packages.ts';
import { loadSharing } from './share.ts';
import type { Tf } from './types.ts';

const NAME = '@tensorflow/tfjs-backend-wasm';

/** Registers the wasm backend with `tf`. Returns undefined when it is registered, else why it cannot be. */
export function loadWasm(tf: Tf): string | undefined {
  if (tf.findBackendFactory('wasm')) return undefined;
  const reason = wasmProblem();
  if (reason !== undefined) return reason;
  const folder = packageFolder(NAME) ?? '';
  const wasm = loadSharing(
    tf,
    folder,
    () => undefined,
    () => ownRequire(NAME) as typeof wasmBackend,
  );
  wasm.setWasmPaths(wasmFolder() ?? '');
  return undefined;
}

/** Why wasm cannot run, as far as can be told without loading it. */
export function wasmProblem(): string | undefined {
  if (packageFolder(NAME) === undefined) return `${NAME} is not installed`;
  return wasmFolder() === undefined ? `${NAME} is installed without its .wasm files` : undefined;
}
