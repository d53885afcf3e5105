import { provokeSetup } from '../../support/provoke-setup.ts';
import type { Provoked } from '../../support/provoke.ts';

export function provoke(): Promise<Provoked> {
  return provokeSetup({ FAKE_COMPILER_FAILS: "error: unrecognized command line option '-std=c++17'" });
}
