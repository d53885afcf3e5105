import { nativeCandidates } from './native.ts';
import type { NativeCandidate } from './native.ts';
import { packageFolder, versionIn } from './packages.ts';
import { bindingOf } from './place.ts';
import { verify } from './setup/verify.ts';
import type { BackendName, PlaceOptions } from './types.ts';
import { wasmProblem } from './wasm.ts';

/** Whether a backend would run, and if not, why. */
export type BackendCheck =
  | { readonly name: BackendName; readonly works: true }
  | { readonly name: BackendName; readonly works: false; readonly reason: string };

/** Of the tfjs-node whose addon loads; undefined when none does. */
export interface NativeVersions {
  readonly tfjsNode: string | undefined;
  /** As the loaded addon says it. */
  readonly tensorflow: string | undefined;
}

export interface BackendChecks {
  readonly checks: readonly BackendCheck[];
  readonly native: NativeVersions;
}

/** Tries each backend; the native one in a process of its own. */
export async function checkBackends(options: PlaceOptions): Promise<BackendChecks> {
  const { problem, versions } = await checkNative(options);
  const tfjs =
    packageFolder('@tensorflow/tfjs') === undefined ? '@tensorflow/tfjs is not installed' : undefined;
  const checks = [
    checkOf('native', tfjs ?? problem),
    checkOf('wasm', tfjs ?? wasmProblem()),
    checkOf('cpu', tfjs),
  ];
  return { checks, native: versions };
}

function checkOf(name: BackendName, reason: string | undefined): BackendCheck {
  return reason === undefined ? { name, works: true } : { name, works: false, reason };
}

interface NativeCheck {
  readonly problem: string | undefined;
  readonly versions: NativeVersions;
}

async function checkNative(options: PlaceOptions): Promise<NativeCheck> {
  const problems: string[] = [];
  for (const candidate of nativeCandidates(options)) {
    const check = await checkCandidate(candidate, options);
    if (check.problem === undefined) return check;
    problems.push(check.problem);
  }
  return { problem: problems.join('; '), versions: { tfjsNode: undefined, tensorflow: undefined } };
}

async function checkCandidate(candidate: NativeCandidate, options: PlaceOptions): Promise<NativeCheck> {
  const none = { tfjsNode: undefined, tensorflow: undefined };
  if (candidate.folder === undefined) return { problem: candidate.missing, versions: none };
  const binding = bindingOf(candidate.folder);
  const verdict = await verify(binding, options.env ?? process.env);
  if (!verdict.loads)
    return { problem: `the addon ${binding} does not load: ${verdict.reason}`, versions: none };
  return {
    problem: undefined,
    versions: { tfjsNode: versionIn(candidate.folder), tensorflow: verdict.tensorflow },
  };
}
