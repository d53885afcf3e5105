import { dirname } from 'node:path';
import { setupNative } from '../../src/index.ts';
import { fakeSetup, type FakeTool } from '../runtime/support/fake-setup.ts';
import { diagnosticsOf, type Provoked } from './provoke.ts';

/** What a set-up ends with in which nothing real is downloaded or compiled. The platform is left out. */
export async function provokeSetup(
  env: Record<string, string>,
  tools?: readonly FakeTool[],
  cacheDir?: (fake: string) => string,
): Promise<Provoked> {
  const fake = fakeSetup(env, tools);
  const cache = cacheDir?.(fake.cacheDir) ?? fake.cacheDir;
  const provoked = await diagnosticsOf(
    () => setupNative({ ...fake, cacheDir: cache }),
    dirname(fake.cacheDir),
  );
  return { diagnostics: provoked.diagnostics.map((d) => ({ ...d, message: everywhere(d.message) })) };
}

/** Without what differs from machine to machine and from run to run. */
function everywhere(message: string): string {
  return message
    .replace(/(?<=2\.21\.0(?: for |-))linux-\w+/g, 'linux-x64')
    .replace(/(?<=\.partial-)\w{6}/g, 'a1b2c3');
}
