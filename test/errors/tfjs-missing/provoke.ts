import { provokeBackend } from '../../support/provoke-probe.ts';
import type { Provoked } from '../../support/provoke.ts';

export function provoke(): Promise<Provoked> {
  return provokeBackend([], {});
}
