import { buildModel } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

/** A result that somebody made by hand, without the diagnostics that say what is wrong. */
export function provoke(folder: string): Promise<Provoked> {
  const sources = new Map<string, string>();
  const compiled = { ok: false, spec: undefined, graph: undefined, diagnostics: [], sources } as const;
  return diagnosticsOf(() => buildModel(compiled), folder);
}
