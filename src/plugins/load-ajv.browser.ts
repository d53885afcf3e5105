import { Ajv } from 'ajv';

/** In place of `load-ajv.ts` where a bundler makes one file of everything and there is no `require`. */
export function loadAjv(): typeof Ajv {
  return Ajv;
}
