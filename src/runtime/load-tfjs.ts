import { fail } from '../diagnostics/fail.ts';
import { ownRequire, packageFolder } from './packages.ts';
import type { Tf } from './types.ts';

/**
 * The project's `@tensorflow/tfjs`. Its CommonJS form is the one that `import` gets in Node as well.
 * @throws WidthwiseError `tfjs-missing`
 */
export function loadTfjs(): Tf {
  if (packageFolder('@tensorflow/tfjs') === undefined) {
    throw fail({
      code: 'tfjs-missing',
      message: '@tensorflow/tfjs is not installed',
      suggestion: 'run `npm install @tensorflow/tfjs`',
    });
  }
  return ownRequire('@tensorflow/tfjs') as Tf;
}
