import { compileSpec } from '../../../src/compile.ts';
import type { ValidSpec } from '../../../src/spec/spec.ts';
import type { OracleSpec } from './cases.ts';

/** The spec as text (JSON is YAML), compiled; fails with the diagnostics. */
export function compiled(spec: OracleSpec, fit?: Readonly<Record<string, unknown>>): ValidSpec {
  const text = JSON.stringify({ apiVersion: 'widthwise/v1', kind: 'Model', ...spec, ...(fit && { fit }) });
  const result = compileSpec(text);
  if (!result.ok) {
    const said = result.diagnostics.map((d) => d.message).join('; ');
    throw new Error(`${spec.name} does not compile: ${said}`);
  }
  return result;
}
