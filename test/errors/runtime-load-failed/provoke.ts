import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../runtime/support/fake-setup.ts';
import { provokeSetup } from '../../support/provoke-setup.ts';
import { withoutPaths, type Provoked } from '../../support/provoke.ts';

/** The compiler leaves a file that is no library. */
export async function provoke(): Promise<Provoked> {
  const folder = temporaryFolder();
  const addon = join(folder, 'tfjs_binding.node');
  writeFileSync(addon, 'not a library');
  return withoutPaths(await provokeSetup({ FAKE_ADDON: addon }), folder);
}
