import type * as tfjs from '@tensorflow/tfjs';

/** The module object of `@tensorflow/tfjs`: one instance, shared by the user's code, ours and the native backend. */
export type Tf = typeof tfjs;

/** Where the arithmetic runs: TensorFlow in C++, WebAssembly with SIMD, or plain JavaScript. */
export type BackendName = 'native' | 'wasm' | 'cpu';

/** All backends, the fastest first: the order in which {@link BackendName}s are tried. */
export const backendNames = ['native', 'wasm', 'cpu'] as const satisfies readonly BackendName[];

/** Environment variables; `process.env` unless a caller says otherwise. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What decides where the native runtime is looked for. */
export interface PlaceOptions {
  /** Folder of the cache; default `$WIDTHWISE_CACHE`, `$XDG_CACHE_HOME/widthwise`, `~/.cache/widthwise`. */
  readonly cacheDir?: string | undefined;
  /** Default `process.env`. */
  readonly env?: Env | undefined;
}

/** A native runtime that `setupNative` built, or found built. */
export interface NativeRuntime {
  /** The folder that holds all of it; removing it removes the runtime. */
  readonly folder: string;
  /** The folder of the package `@tensorflow/tfjs-node`. */
  readonly packageFolder: string;
  /** The compiled addon. */
  readonly binding: string;
  readonly tfjsNode: string;
  readonly tensorflow: string;
  /** True when it was there already. */
  readonly reused: boolean;
}
