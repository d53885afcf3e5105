import { buildModel, saveModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** This folder holds other things than a model. */
export async function provoke(folder: string): Promise<Provoked> {
  const tf = await useBackend('cpu');
  const model = await buildModel(await specOf(folder), { tf });
  return diagnosticsOf(() => saveModel(model, `${folder}/../save-refused`, { tf }), `${folder}/..`);
}
