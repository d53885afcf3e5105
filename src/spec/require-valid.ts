import { WidthwiseError } from '../diagnostics/error.ts';
import { formatAllText } from '../diagnostics/format/text.ts';
import type { CompiledSpec, ValidSpec } from './spec.ts';

/**
 * The compiled spec, known to be without errors.
 *
 * @throws WidthwiseError with all diagnostics otherwise
 */
export function requireValid(compiled: CompiledSpec): ValidSpec {
  if (compiled.ok) return compiled;
  throw new WidthwiseError(formatAllText(compiled.diagnostics, compiled.sources), compiled.diagnostics);
}
