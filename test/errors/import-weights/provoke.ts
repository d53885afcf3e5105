import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importKerasWeights } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

export function provoke(folder: string): Promise<Provoked> {
  const json = readFileSync(join(folder, 'model.json'), 'utf8');
  const file = Buffer.from('PK\u0003\u0004, and nothing behind it', 'latin1');
  return diagnosticsOf(() => importKerasWeights(json, file, 'model.keras'), folder);
}
