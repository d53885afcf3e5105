import { buildModel, evaluateModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** Raw rows for a model that was never trained on any. */
export async function provoke(folder: string): Promise<Provoked> {
  const spec = await specOf(folder);
  const tf = await useBackend('cpu');
  const model = await buildModel(spec, { tf });
  const rows = [{ rooms: 3, area: 70, price: 210 }];
  return diagnosticsOf(() => evaluateModel(spec, { tf, model, source: { kind: 'rows', rows } }), folder, spec.sources);
}
