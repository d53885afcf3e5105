import { buildModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

export async function provoke(folder: string): Promise<Provoked> {
  const valid = await specOf(folder);
  const tf = await useBackend('cpu');
  return diagnosticsOf(() => buildModel(valid, { tf }), folder, valid.sources);
}
