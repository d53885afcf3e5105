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
