import { buildModel, exportSavedModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** Plain JavaScript has no graph to write. */
export async function provoke(folder: string): Promise<Provoked> {
  const tf = await useBackend('cpu');
  const model = await buildModel(await specOf(folder), { tf });
  return diagnosticsOf(() => exportSavedModel(model, `${folder}/out`, { tf }), folder);
}
