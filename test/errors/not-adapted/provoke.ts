import { buildModel } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

export async function provoke(folder: string): Promise<Provoked> {
  const spec = await specOf(folder);
  return diagnosticsOf(() => buildModel(spec, { backend: 'cpu' }), folder, spec.sources);
}
