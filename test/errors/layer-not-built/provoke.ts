import { buildModel, useBackend, type Tf } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** A TensorFlow.js whose Dense refuses. */
export async function provoke(folder: string): Promise<Provoked> {
  const spec = await specOf(folder);
  const tf = await useBackend('cpu');
  const dense = () => {
    throw new Error('Dense is out of order');
  };
  const broken = { ...tf, layers: { ...tf.layers, dense } } as Tf;
  return diagnosticsOf(() => buildModel(spec, { tf: broken }), folder, spec.sources);
}
