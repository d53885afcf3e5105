import { provokeSetup } from '../../support/provoke-setup.ts';
import type { Provoked } from '../../support/provoke.ts';

export function provoke(): Promise<Provoked> {
  return provokeSetup({ FAKE_PIP_FAILS: 'ERROR: [Errno 28] No space left on device' });
}
