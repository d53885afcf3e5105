import type { Span } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { importProjectModule, reasonOf } from './files.ts';
import type { FileAccess } from './types.ts';

interface ModuleCall extends FileAccess {
  readonly directory: string;
  readonly seed: number;
  readonly span: Span | undefined;
}

/** Calls the default export of a data module with `{seed}` and gives what it returns, unchecked. */
export async function runDataModule(path: string, call: ModuleCall): Promise<unknown> {
  const { exports } = await importProjectModule(path, call.directory, call, call.span, {
    outside: 'data-outside-project',
    failed: 'data-module-failed',
  });
  const main = isNamespace(exports) ? exports['default'] : undefined;
  if (typeof main !== 'function') {
    throw fail({
      code: 'data-module-failed',
      message: `${path} has no function as its default export`,
      span: call.span,
      suggestion: 'write: export default ({ seed }) => ({ inputs: {…}, targets: {…} });',
    });
  }
  try {
    return await (main as (options: { readonly seed: number }) => unknown)({ seed: call.seed });
  } catch (error) {
    const message = `${path} failed: ${reasonOf(error)}`;
    throw fail({ code: 'data-module-failed', message, span: call.span });
  }
}

function isNamespace(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
