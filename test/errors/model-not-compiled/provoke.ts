import { buildModel, compileTrainStep } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

export async function provoke(folder: string): Promise<Provoked> {
  const model = await buildModel(await specOf(folder), { backend: 'cpu' });
  return diagnosticsOf(() => compileTrainStep(model), folder);
}
