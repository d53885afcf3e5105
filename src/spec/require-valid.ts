import { checkArgument, compiledSpec } from '../diagnostics/arguments/index.ts';
import { WidthwiseError } from '../diagnostics/error.ts';
import { formatAllText } from '../diagnostics/format/text.ts';
import type { CompiledSpec, ValidSpec } from './spec.ts';

/**
 * The compiled spec, known to be without errors.
 *
 * @param called the public function whose argument it is, for messages
 * @throws WidthwiseError with all diagnostics otherwise; `bad-argument` when it is no compiled spec
 */
export function requireValid(compiled: CompiledSpec, called = 'requireValid'): ValidSpec {
  checkArgument(called, 'compiled', compiled, compiledSpec);
  if (compiled.ok) return compiled;
  throw new WidthwiseError(formatAllText(compiled.diagnostics, compiled.sources), compiled.diagnostics);
}
