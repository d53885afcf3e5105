import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provokeSetup } from '../../support/provoke-setup.ts';
import type { Provoked } from '../../support/provoke.ts';

/** A file where the cache's folder should be. */
export function provoke(): Promise<Provoked> {
  return provokeSetup({}, undefined, (cache) => {
    const file = join(dirname(cache), 'file');
    writeFileSync(file, '');
    return join(file, 'cache');
  });
}
