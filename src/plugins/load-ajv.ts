import { createRequire } from 'node:module';
import type * as ajv from 'ajv';

/**
 * Loads ajv when the first plugin is read: no spec without plugins pays for it. In bundles for browsers
 * `load-ajv.browser.ts` takes this file's place, by the field `browser` of package.json.
 */
export function loadAjv(): typeof ajv.Ajv {
  return (createRequire(import.meta.url)('ajv') as typeof ajv).Ajv;
}
