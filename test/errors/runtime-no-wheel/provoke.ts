import { provokeSetup } from '../../support/provoke-setup.ts';
import type { Provoked } from '../../support/provoke.ts';

export function provoke(): Promise<Provoked> {
  return provokeSetup({ FAKE_PIP_FAILS: 'ERROR: No matching distribution found for tensorflow-cpu==2.21.0' });
}
