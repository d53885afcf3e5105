import { shown } from '../diagnostics/arguments/index.ts';
import { fail } from '../diagnostics/fail.ts';
import { orList } from '../util/or-list.ts';
import { didYouMean } from '../util/suggest.ts';
import { printNotice } from '../util/print-notice.ts';
import { activate, backendOf } from './activate.ts';
import { loadTfjs } from './load-tfjs.ts';
import { FUSED_LOAD } from './kernels/fused.ts';
import { kernelState } from './kernels/state.ts';
import { nativeCandidates } from './native.ts';
import { kernelAdvice, remedyFor } from './remedy.ts';
import { backendNames } from './types.ts';
import type { BackendName, Env, PlaceOptions, Tf } from './types.ts';

export interface UseBackendOptions extends PlaceOptions {
  /** Told, once for each instance of TensorFlow.js, that a slower backend was taken. Default: one line on stderr. */
  readonly notify?: ((message: string) => void) | undefined;
}

interface Refusal {
  readonly name: BackendName;
  readonly reason: string;
}

/**
 * Loads TensorFlow.js and starts a backend: `name`, else `$WIDTHWISE_BACKEND`, else the first of native, wasm and cpu
 * that works. The result is the very module that `import '@tensorflow/tfjs'` gives the project.
 * @throws WidthwiseError `tfjs-missing`; `backend-unknown`; `backend-unavailable` for a named backend that cannot run.
 */
export async function useBackend(name?: BackendName, options: UseBackendOptions = {}): Promise<Tf> {
  const wanted = name ?? backendFromEnv(options.env ?? process.env);
  const tf = loadTfjs();
  if (wanted === undefined) await best(tf, options);
  else await switchBackend(tf, wanted, options);
  tellOfKernels(tf, options);
  return tf;
}

/**
 * Starts another backend; tensors made on the one before stay usable, TensorFlow.js moves their data when it is needed.
 * @throws WidthwiseError `backend-unavailable`
 */
export async function switchBackend(tf: Tf, name: BackendName, options: PlaceOptions = {}): Promise<void> {
  assertBackend(name, 'the backend');
  const reason = await activate(tf, name, options);
  if (reason !== undefined) throw unavailable({ name, reason });
}

/**
 * The backend that runs now.
 * @throws WidthwiseError `backend-unknown` when it is none of ours, such as `webgl`.
 */
export function activeBackend(tf: Tf): BackendName {
  const name = backendOf(tf.getBackend());
  if (name !== undefined) return name;
  throw fail({
    code: 'backend-unknown',
    message: `TensorFlow.js runs on its backend "${tf.getBackend()}", which widthwise does not know`,
    suggestion: 'call `useBackend()` before anything else uses TensorFlow.js',
  });
}

/** The backend that the environment names, if any. */
export function backendFromEnv(env: Env): BackendName | undefined {
  const value = env['WIDTHWISE_BACKEND'];
  if (value === undefined || value === '') return undefined;
  assertBackend(value, 'WIDTHWISE_BACKEND');
  return value;
}

function assertBackend(value: unknown, where: string): asserts value is BackendName {
  if (backendNames.some((name) => name === value)) return;
  throw fail({
    code: 'backend-unknown',
    message: `${where} is ${shown(value)}; expected ${orList(backendNames)}`,
    suggestion: typeof value === 'string' ? didYouMean(value, backendNames) : undefined,
  });
}

async function best(tf: Tf, options: UseBackendOptions): Promise<void> {
  const refusals: Refusal[] = [];
  for (const name of backendNames) {
    const reason = await activate(tf, name, options);
    if (reason === undefined) {
      announce(tf, name, refusals, options);
      return;
    }
    refusals.push({ name, reason });
  }
  throw fail(...refusals.map(report));
}

/** Instances whose fallback was told. Kept per instance, as the backend is. */
const told = new WeakSet<Tf>();

function announce(tf: Tf, used: BackendName, refusals: readonly Refusal[], options: UseBackendOptions): void {
  if (refusals.length === 0 || told.has(tf)) return;
  told.add(tf);
  const notify = options.notify ?? printNotice;
  notify(fallbackMessage(used, refusals));
}

/** Instances of which it was told that the kernels are of another version. */
const toldOfKernels = new WeakSet<Tf>();

/** After an update of the package; a set-up that could not compile them has said so itself. */
function tellOfKernels(tf: Tf, options: UseBackendOptions): void {
  if (toldOfKernels.has(tf) || backendOf(tf.getBackend()) !== 'native') return;
  toldOfKernels.add(tf);
  // Where they are loaded, nothing has to be looked for.
  if (tf.getKernel(FUSED_LOAD, 'tensorflow') !== undefined) return;
  const used = nativeCandidates(options).find(({ folder }) => folder !== undefined);
  if (used?.folder === undefined || used.origin !== 'cache') return;
  const kernels = kernelState(used.folder);
  if (kernels.state === 'absent') (options.notify ?? printNotice)(`widthwise: ${kernelAdvice(kernels)}`);
}

function fallbackMessage(used: BackendName, refusals: readonly Refusal[]): string {
  const why = refusals.map(({ name, reason }) => `no ${name} backend (${reason}): ${remedyFor(name)}`);
  return `widthwise: running on ${used}, which is slower; ${why.join('; ')}`;
}

function unavailable(refusal: Refusal) {
  return fail(report(refusal));
}

function report({ name, reason }: Refusal) {
  return {
    code: 'backend-unavailable',
    message: `the ${name} backend cannot run: ${reason}`,
    suggestion: remedyFor(name),
  } as const;
}
