import type { BackendName } from '../index.ts';
import type { Env } from '../runtime/types.ts';

/**
 * The backend to ask for when a SavedModel is to be written. Only the native one can, so nothing else is tried; one that
 * was named stays, and is then refused in the right words.
 */
export function exportBackend(named: BackendName | undefined, env: Env): BackendName | undefined {
  const fromEnv = env['WIDTHWISE_BACKEND'] ?? '';
  return named ?? (fromEnv === '' ? 'native' : undefined);
}
