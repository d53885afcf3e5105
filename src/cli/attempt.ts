import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { WidthwiseError } from '../diagnostics/error.ts';
import type { Sources } from '../diagnostics/source.ts';
import type { LoadOptions } from '../load.ts';
import type { CompiledSpec, ValidSpec } from '../spec/spec.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit-code.ts';
import { loadArgument } from './load-argument.ts';
import { jsonDiagnostics, printDiagnostics } from './print-diagnostics.ts';

/** Loads a spec that has to be without errors; its warnings are printed on stderr. */
export type Load = (spec: string, options: LoadOptions) => Promise<ValidSpec>;

/** Loads a spec that may have errors. */
export type Inspect = (spec: string, options: LoadOptions) => Promise<CompiledSpec>;

/** How a command prints the errors of its input: as text on stderr, or as data on stdout. */
export type ErrorStyle = 'text' | 'json' | 'json-lines';

/** Does a command's work. When the input is at fault, prints why and finishes with 1. */
export async function attempt(
  context: Context,
  style: ErrorStyle,
  work: (load: Load, inspect: Inspect) => Promise<void>,
): Promise<void> {
  let sources: Sources = new Map();
  const inspect: Inspect = async (spec, options) => {
    const compiled = await loadArgument(spec, options, context);
    sources = new Map([...sources, ...compiled.sources]);
    return compiled;
  };
  const load: Load = async (spec, options) => {
    const compiled = await inspect(spec, options);
    if (!compiled.ok) throw new WidthwiseError('the spec has errors', compiled.diagnostics);
    printDiagnostics(compiled.diagnostics, compiled.sources, context.err);
    return compiled;
  };
  try {
    await work(load, inspect);
  } catch (error) {
    if (!(error instanceof WidthwiseError)) throw error;
    const texts = await withTexts(error.diagnostics, sources);
    printErrors(error.diagnostics, texts, style, context);
    context.finish(exitCodes.failed);
  }
}

function printErrors(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  style: ErrorStyle,
  { out, err }: Context,
): void {
  if (style === 'text') return printDiagnostics(diagnostics, sources, err);
  const data = jsonDiagnostics(diagnostics, sources);
  if (style === 'json') out.line(JSON.stringify({ version: 1, ok: false, diagnostics: data }, null, 2));
  else out.line(JSON.stringify({ version: 1, event: 'error', diagnostics: data }));
}

/** Errors found late point into files that are no part of the spec, such as a table: reads them for the frames. */
async function withTexts(diagnostics: readonly Diagnostic[], known: Sources): Promise<Sources> {
  const sources = new Map(known);
  const spans = diagnostics.flatMap(({ span, notes }) => [span, ...notes.map((note) => note.span)]);
  for (const file of new Set(spans.map((span) => span?.file))) {
    if (file === undefined || sources.has(file)) continue;
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) sources.set(file, text);
  }
  return sources;
}
