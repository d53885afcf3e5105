import { compileSpec, type CompiledSpec, type CompileOptions, type Sources } from '../../src/index.ts';
import { positionAt } from '../../src/diagnostics/source.ts';
import type { Diagnostic } from '../../src/index.ts';

/** `code @line:column message`, one for each diagnostic: short enough for a table of tests. */
export function problems(text: string, options?: CompileOptions): readonly string[] {
  return problemsOf(compileSpec(text, options));
}

export function problemsOf({ diagnostics, sources }: CompiledSpec): readonly string[] {
  return diagnostics.map((d) => line(d, sources));
}

function line({ code, span, message }: Diagnostic, sources: Sources): string {
  const text = span && sources.get(span.file);
  const at = span && text !== undefined ? positionAt(text, span.start) : undefined;
  return `${code}${at ? ` @${at.line}:${at.column}` : ''} ${message}`;
}

/** A small Model; `layers` and further sections can be replaced. */
export function modelText(
  parts: { readonly layers?: string; readonly more?: string; readonly inputs?: string } = {},
): string {
  const layers =
    parts.layers ?? '  - {name: hidden, type: Dense, units: 64}\n  - {name: y, type: Dense, units: 3}\n';
  const inputs = parts.inputs ?? '  x: {shape: [10]}\n';
  return `apiVersion: widthwise/v1\nkind: Model\nname: net\ninputs:\n${inputs}layers:\n${layers}${parts.more ?? ''}`;
}

export function overlayText(widths: string, base: string | undefined = './model.yaml'): string {
  return `apiVersion: widthwise/v1\nkind: WidthOverlay\n${base === undefined ? '' : `base: ${base}\n`}widths:\n${widths}`;
}
