import { provokeSetup } from '../../support/provoke-setup.ts';
import type { Provoked } from '../../support/provoke.ts';

export function provoke(): Promise<Provoked> {
  return provokeSetup({}, ['npm', 'python3']);
}
