import { WidthwiseError } from './error.ts';
import type { Span } from './diagnostic.ts';

/**
 * Gives the errors of some work that know no place in a spec the place of what asked for it: a file or a module is read
 * without knowing who named it.
 */
export async function located<T>(span: Span | undefined, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WidthwiseError) || span === undefined) throw error;
    throw new WidthwiseError(
      error.message,
      error.diagnostics.map((diagnostic) => ({ span, ...diagnostic })),
    );
  }
}
