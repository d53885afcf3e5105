import { existsSync, readFileSync } from 'node:fs';
import { kernelsOf, refusalOf } from '../place.ts';
import { kernelSource } from './source.ts';

/** What became of our own C++ kernels beside one tfjs-node. */
export type KernelState =
  | { readonly state: 'compiled'; readonly file: string }
  /** No `setup` of this version of the package was run. */
  | { readonly state: 'absent' }
  /** `setup` could not compile them. */
  | { readonly state: 'refused'; readonly reason: string };

/** Looks for the kernels of this version of the package; loads nothing. */
export function kernelState(packageFolder: string): KernelState {
  const source = kernelSource();
  if (source === undefined)
    return { state: 'refused', reason: 'the package was bundled without their sources' };
  const file = kernelsOf(packageFolder, source.version);
  if (existsSync(file)) return { state: 'compiled', file };
  const refusal = refusalOf(packageFolder, source.version);
  if (!existsSync(refusal)) return { state: 'absent' };
  return { state: 'refused', reason: readFileSync(refusal, 'utf8').trim() };
}
