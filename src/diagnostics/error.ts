import type { Diagnostic } from './diagnostic.ts';

/**
 * Thrown by the asynchronous functions of the public surface when the input is at fault.
 * `message` is the plain text of all diagnostics; `diagnostics` are the values behind it.
 */
export class WidthwiseError extends Error {
  override readonly name = 'WidthwiseError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
  }
}
