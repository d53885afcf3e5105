import type { Report } from '../diagnostic.ts';
import { fail } from '../fail.ts';
import type { Kind } from './kinds.ts';

/**
 * Checks one argument of a public function, `name` as its signature has it.
 * @throws WidthwiseError `bad-argument`
 */
export function checkArgument(called: string, name: string, value: unknown, kind: Kind): void {
  if (!kind.accepts(value)) throw fail(wrong(called, name, value, kind));
}

/** An argument or option that is not of its kind. */
export function wrong(called: string, name: string, value: unknown, { wanted, hint }: Kind): Report {
  const suggestion = hint?.(value);
  const message = `${called}: ${name} must be ${wanted}, not ${shown(value)}`;
  return { code: 'bad-argument', message, ...(suggestion !== undefined && { suggestion }) };
}

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const name = value.constructor?.name ?? 'Object';
  if (name !== 'Object' && name !== 'Array') return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
  return briefly(value) ?? (Array.isArray(value) ? 'a list' : 'an object');
}

/** Small values as they are written. */
function briefly(value: object): string | undefined {
  if (Object.keys(value).length > 4) return undefined;
  try {
    const text = JSON.stringify(value);
    return text.length > 40 ? undefined : text;
  } catch {
    return undefined;
  }
}
