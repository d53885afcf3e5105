import { toDiagnostic } from '../../src/diagnostics/fail.ts';
import type { DiagnosticCode } from '../../src/index.ts';
import { probe, projectWith, type Installed } from '../runtime/support/project.ts';
import type { ProbeRequest } from '../runtime/fixtures/probe.ts';
import type { Provoked } from './provoke.ts';

/** What starting a backend ends with in a project that has only these packages installed. */
export async function provokeBackend(
  installed: readonly Installed[],
  request: ProbeRequest,
): Promise<Provoked> {
  const env = { WIDTHWISE_CACHE: '/nowhere/cache' };
  const { started } = await probe(projectWith(installed), { start: [{ env, ...request }] }, env);
  const error = started[0]?.error;
  if (error === undefined) throw new Error('this was to fail');
  const [message = '', suggestion] = error.text.split('\n');
  return {
    diagnostics: error.codes.map((code) =>
      toDiagnostic({ code: code as DiagnosticCode, message, suggestion }),
    ),
  };
}
