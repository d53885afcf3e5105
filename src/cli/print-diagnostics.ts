import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JsonDiagnostic } from '../diagnostics/format/json.ts';
import { toJsonDiagnostic } from '../diagnostics/format/json.ts';
import { formatAllText, type Palette } from '../diagnostics/format/text.ts';
import type { Sources } from '../diagnostics/source.ts';
import type { Colors } from './colors.ts';
import type { Sink } from './io.ts';

/** Diagnostics for people. Nothing is printed when there are none. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], sources: Sources, sink: Sink): void {
  if (diagnostics.length > 0) sink.line(formatAllText(diagnostics, sources, paletteOf(sink.colors)));
}

/** Diagnostics as plain data. */
export function jsonDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): readonly JsonDiagnostic[] {
  return diagnostics.map((diagnostic) => toJsonDiagnostic(diagnostic, sources));
}

/** Which parts of a diagnostic have which colour. */
export function paletteOf({ red, yellow, cyan, bold, dim }: Colors): Palette {
  return {
    error: (text) => bold(red(text)),
    warning: (text) => bold(yellow(text)),
    info: (text) => bold(cyan(text)),
    bold,
    dim,
  };
}
