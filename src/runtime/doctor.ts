import { didYouMean } from '../util/suggest.ts';
import { checkBackends } from './check.ts';
import type { BackendCheck, NativeVersions } from './check.ts';
import { kernelState, type KernelState } from './kernels/state.ts';
import { packageVersion } from './packages.ts';
import { placeOf } from './place.ts';
import { wheelHere } from './platform.ts';
import { cacheState, partialFolders } from './ready.ts';
import type { CacheState } from './ready.ts';
import { kernelAdvice, remedyFor } from './remedy.ts';
import { missingTools } from './setup/preflight.ts';
import { findTools } from './setup/tools.ts';
import type { Tools } from './setup/tools.ts';
import { backendNames } from './types.ts';
import type { BackendName, PlaceOptions } from './types.ts';

export type { BackendCheck };

/** What `widthwise doctor` prints: facts only. Nothing is changed or downloaded, nor loaded into this process. */
export interface DoctorReport {
  /** The backend that `useBackend()` would start; undefined when it would throw. */
  readonly backend: BackendName | undefined;
  /** The value of `WIDTHWISE_BACKEND`, whether it names a backend or not. */
  readonly requested: string | undefined;
  /** Each backend, the fastest first, and why it cannot run. */
  readonly checks: readonly BackendCheck[];
  readonly versions: RuntimeVersions;
  readonly platform: PlatformReport;
  readonly cache: CacheReport;
  /** The programs that a set-up needs; undefined where one is missing. */
  readonly tools: Tools;
  /** What to do, one sentence each; empty when the best backend runs. */
  readonly advice: readonly string[];
}

/** Versions as they are installed; undefined for what is not. */
export interface RuntimeVersions extends NativeVersions {
  readonly node: string;
  readonly tfjs: string | undefined;
  readonly wasm: string | undefined;
}

export interface PlatformReport {
  /** Node's names, e.g. `linux-x64`. */
  readonly name: string;
  /** Why no native runtime can be set up here; undefined when one can. */
  readonly problem: string | undefined;
}

export interface CacheReport {
  /** The folder of the native runtime, there or not. */
  readonly folder: string;
  readonly state: CacheState['state'];
  /** widthwise's own kernels in it, without which it is slower; undefined unless it is ready. */
  readonly kernels: KernelState | undefined;
  /** Folders of set-ups that were killed, or are running now. */
  readonly partial: readonly string[];
}

/** Finds out which backend would run here, why not a better one, and what to do about it. Takes about a second. */
export async function diagnoseRuntime(options: PlaceOptions = {}): Promise<DoctorReport> {
  const env = options.env ?? process.env;
  const [tools, { checks, native }] = await Promise.all([findTools(env), checkBackends(options)]);
  const requested = env['WIDTHWISE_BACKEND'] || undefined;
  const backend = chosen(checks, requested);
  const platform = platformReport();
  const cache = cacheReport(options);
  return {
    backend,
    requested,
    checks,
    versions: { ...native, node: process.version, tfjs: tfjsVersion(), wasm: packageVersion(WASM) },
    platform,
    cache,
    tools,
    advice: [
      ...requestAdvice(requested),
      ...backendAdvice(checks, platform, tools),
      ...(cache.kernels === undefined ? [] : [kernelAdvice(cache.kernels) ?? []].flat()),
    ],
  };
}

const WASM = '@tensorflow/tfjs-backend-wasm';

function tfjsVersion(): string | undefined {
  return packageVersion('@tensorflow/tfjs');
}

function chosen(checks: readonly BackendCheck[], requested: string | undefined): BackendName | undefined {
  if (tfjsVersion() === undefined) return undefined;
  return checks.find((check) => check.works && (requested === undefined || check.name === requested))?.name;
}

function platformReport(): PlatformReport {
  const wheel = wheelHere();
  return {
    name: `${process.platform}-${process.arch}`,
    problem: typeof wheel === 'string' ? wheel : undefined,
  };
}

function cacheReport(options: PlaceOptions): CacheReport {
  const place = placeOf(options);
  const cache = cacheState(place);
  const kernels = cache.state === 'ready' ? kernelState(cache.runtime.packageFolder) : undefined;
  return { folder: place.folder, state: cache.state, kernels, partial: partialFolders(place) };
}

function requestAdvice(requested: string | undefined): readonly string[] {
  if (requested === undefined || backendNames.some((name) => name === requested)) return [];
  const hint = didYouMean(requested, backendNames) ?? `use ${backendNames.join(', ')}`;
  return [`WIDTHWISE_BACKEND is ${JSON.stringify(requested)}, which is no backend: ${hint}`];
}

function backendAdvice(
  checks: readonly BackendCheck[],
  platform: PlatformReport,
  tools: Tools,
): readonly string[] {
  if (tfjsVersion() === undefined) return ['run `npm install @tensorflow/tfjs`'];
  const [native, wasm] = ['native', 'wasm'].map((name) => checks.find((check) => check.name === name));
  const nativeAdvice = native?.works || platform.problem !== undefined ? [] : setupAdvice(tools);
  return [...nativeAdvice, ...(wasm?.works ? [] : [remedyFor('wasm')])];
}

function setupAdvice(tools: Tools): readonly string[] {
  const first = missingTools(tools).map((report) => `${report.message}: ${report.suggestion ?? ''}`);
  return [...first, remedyFor('native')];
}
