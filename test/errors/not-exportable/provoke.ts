import { buildModel, exportSavedModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** A SavedModel of a network that takes series of any length. */
export async function provoke(folder: string): Promise<Provoked> {
  const tf = await useBackend('native');
  const model = await buildModel(await specOf(folder), { tf });
  return diagnosticsOf(() => exportSavedModel(model, `${folder}/out`, { tf }), folder);
}
