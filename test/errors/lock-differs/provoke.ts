import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareLock } from '../../../src/cli/lock-file.ts';
import type { Diagnostic } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';
import { compileSpec, lockSpec, requireValid } from '../../../src/index.ts';

/** No lock file; one that was edited; one of another model. */
export async function provoke(folder: string): Promise<Provoked> {
  const model = await readFile(join(folder, 'model.yaml'), 'utf8');
  const lock = (text: string): string => lockSpec(requireValid(compileSpec(text)).spec);
  const directory = await mkdtemp(join(tmpdir(), 'widthwise-lock-'));
  const file = join(directory, 'model.lock.yaml');
  const diagnostics: Diagnostic[] = [];
  const written = [undefined, lock(model).replace('units: 8', 'units: 9'), lock(model.replace('8', '16'))];
  for (const text of written) {
    if (text !== undefined) await writeFile(file, text);
    diagnostics.push(...(await diagnosticsOf(() => compareLock(file, lock(model)), directory)).diagnostics);
  }
  await rm(directory, { recursive: true });
  return { diagnostics };
}
