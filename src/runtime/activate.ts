import { unreachable } from '../util/invariant.ts';
import { correctGradients } from './gradients.ts';
import { registerKernels } from './kernels/index.ts';
import { loadNative } from './native.ts';
import { quietly } from './quiet.ts';
import type { BackendName, PlaceOptions, Tf } from './types.ts';
import { loadWasm } from './wasm.ts';

/** What TensorFlow.js calls each backend. */
const tfjsNames = { native: 'tensorflow', wasm: 'wasm', cpu: 'cpu' } as const satisfies Record<
  BackendName,
  string
>;

/**
 * Loads a backend and makes it the current one.
 * @returns undefined when it runs, else why it cannot.
 */
export async function activate(
  tf: Tf,
  name: BackendName,
  options: PlaceOptions,
): Promise<string | undefined> {
  const problem = quietly(tf, () => load(tf, name, options));
  if (problem !== undefined) return problem;
  correctGradients(tf);
  if (!(await tf.setBackend(tfjsNames[name]))) return 'TensorFlow.js could not start it';
  await tf.ready();
  // The first tensor of the cpu backend prints a banner; let it be this one.
  quietly(tf, () => tf.scalar(0).dispose());
  return undefined;
}

function load(tf: Tf, name: BackendName, options: PlaceOptions): string | undefined {
  switch (name) {
    case 'native':
      return nativeProblem(tf, options);
    case 'wasm':
      return loadWasm(tf);
    case 'cpu':
      return undefined;
    default:
      return unreachable(name, 'backend');
  }
}

function nativeProblem(tf: Tf, options: PlaceOptions): string | undefined {
  const problem = loadNative(tf, options);
  if (problem === undefined) registerKernels(tf);
  return problem;
}

/** The backend that a name of TensorFlow.js stands for. */
export function backendOf(tfjsName: string): BackendName | undefined {
  switch (tfjsName) {
    case tfjsNames.native:
      return 'native';
    case tfjsNames.wasm:
      return 'wasm';
    case tfjsNames.cpu:
      return 'cpu';
    default:
      return undefined;
  }
}
