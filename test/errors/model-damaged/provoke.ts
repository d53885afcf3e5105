import { loadModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

export async function provoke(folder: string): Promise<Provoked> {
  const tf = await useBackend('cpu');
  return diagnosticsOf(() => loadModel(`${folder}/saved`, { tf }), folder);
}
