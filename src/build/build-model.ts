import {
  callback,
  checkOptions,
  oneOf,
  tensorflow,
  whole,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import type { LayersModel } from '@tensorflow/tfjs';
import type { StepRandom } from '../layers/build-context.ts';
import { backendNames, useBackend, type BackendName, type Tf } from '../runtime/index.ts';
import { requireValid } from '../spec/require-valid.ts';
import type { CompiledSpec, ValidSpec } from '../spec/spec.ts';
import { printNotice } from '../util/print-notice.ts';
import { compileModel, takeConstraints } from './compile-model.ts';
import { optimizerOf } from './dispose.ts';
import { stepCounter } from './step-counter.ts';
import { loadPlugins } from './plugin-modules.ts';
import { buildFunctional } from './functional.ts';
import { refuseUnadapted } from './refuse-unadapted.ts';
import { setInitialWeights } from './weights/initial-weights.ts';

/** Where a model is made. */
export interface TfOptions {
  /** The backend; by default the fastest there is: native, wasm, cpu. */
  readonly backend?: BackendName | undefined;
  /** A TensorFlow.js that is set up already; `backend` is then ignored. */
  readonly tf?: Tf | undefined;
  /** Told of a fallback to a slower backend, and of layers that initial weights do not fit; by default one line on stderr. */
  readonly notify?: ((message: string) => void) | undefined;
}

export interface BuildOptions extends TfOptions {
  /** Seed of the initial weights and of dropout; default `fit.seed`, or 0. */
  readonly seed?: number | undefined;
}

/** The kinds of {@link TfOptions}. */
export const tfOptions: Kinds<TfOptions> = { backend: oneOf(backendNames), tf: tensorflow, notify: callback };

const buildOptions: Kinds<BuildOptions> = { ...tfOptions, seed: whole };

/**
 * Builds the network of a spec, with its initial weights, and compiles it when the spec has `compile`.
 *
 * Layer names are the spec's. Each initial weight is a function of the seed, the layer's name and the argument: the
 * same in every run and on every backend. The caller disposes the model.
 *
 * @throws WidthwiseError with the spec's diagnostics when it has errors, and when a layer cannot be built; `not-adapted`
 * when a layer is to learn from data that are not here.
 */
export async function buildModel(compiled: CompiledSpec, options: BuildOptions = {}): Promise<LayersModel> {
  const valid = requireValid(compiled, 'buildModel');
  checkOptions('buildModel', options, buildOptions);
  const tf = await tfOf(options);
  await loadPlugins(tf, valid);
  const model = buildWith(tf, valid, options.seed);
  await setInitialWeights(tf, model, valid, options.notify ?? printNotice);
  return model;
}

/** {@link buildModel} when TensorFlow.js is at hand, and {@link loadPlugins} has been awaited. */
export function buildWith(
  tf: Tf,
  { spec, graph }: ValidSpec,
  seed: number = spec.fit?.seed ?? 0,
): LayersModel {
  refuseUnadapted(graph);
  const built: { model?: LayersModel } = {};
  // The optimizer counts the steps and its count is saved, so dropout goes on where a saved run stopped.
  const random: StepRandom = {
    seed,
    get step() {
      return (built.model && optimizerOf(built.model)?.iterations) ?? 0;
    },
    get counter() {
      return built.model && stepCounter(built.model);
    },
  };
  const model = buildFunctional(tf, graph, random);
  built.model = model;
  if (spec.compile === undefined) takeConstraints(model);
  else compileModel(tf, model, graph, spec.compile);
  return model;
}

/** TensorFlow.js, loaded and ready. */
export async function tfOf({ tf, backend, notify }: TfOptions): Promise<Tf> {
  return tf ?? useBackend(backend, notify === undefined ? {} : { notify });
}
