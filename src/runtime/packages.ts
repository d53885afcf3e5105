import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Resolves as this package's own code would: that is the instance that `import '@tensorflow/tfjs'` gives a project. */
export const ownRequire = createRequire(import.meta.url);

/** The real folder of an installed package, found as Node finds it; undefined when it is not installed. */
export function packageFolder(name: string): string | undefined {
  try {
    return dirname(ownRequire.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** The version of an installed package. */
export function packageVersion(name: string): string | undefined {
  const folder = packageFolder(name);
  return folder === undefined ? undefined : versionIn(folder);
}

/** The version in the `package.json` of a folder. */
export function versionIn(folder: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : undefined;
}

/** The folder that holds wasm's `.wasm` files, with the slash at its end that `setWasmPaths` wants. */
export function wasmFolder(): string | undefined {
  const folder = packageFolder('@tensorflow/tfjs-backend-wasm');
  if (folder === undefined) return undefined;
  const file = join(folder, 'wasm-out', 'tfjs-backend-wasm-simd.wasm');
  return existsSync(file) ? `${dirname(file)}/` : undefined;
}
