import type { KernelState } from './kernels/state.ts';
import { wheelHere } from './platform.ts';
import type { BackendName } from './types.ts';

/** What the user can do to have a backend that cannot run now. */
export function remedyFor(name: BackendName): string {
  switch (name) {
    case 'native':
      return typeof wheelHere() === 'string'
        ? 'this platform has none; WIDTHWISE_BACKEND=wasm chooses wasm without this notice'
        : 'run `npx widthwise setup` once to have it';
    case 'wasm':
      return 'run `npm install @tensorflow/tfjs-backend-wasm`';
    case 'cpu':
      return 'run `npm install @tensorflow/tfjs` again';
  }
}

/** What is wrong with widthwise's own kernels and what to do about it; undefined when they are there. */
export function kernelAdvice(kernels: KernelState): string | undefined {
  const slower = 'without which recurrent layers and small networks train slower';
  switch (kernels.state) {
    case 'compiled':
      return undefined;
    case 'absent':
      return `the native runtime has no kernels of this version of widthwise, ${slower}: run \`npx widthwise setup\``;
    case 'refused':
      return `the native runtime has no kernels of widthwise, ${slower} (${kernels.reason}); another compiler may do: \`CXX=… npx widthwise setup\``;
  }
}
