import { buildModel, useBackend, type Tf } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** A TensorFlow.js whose RepeatVector refuses. */
export async function provoke(folder: string): Promise<Provoked> {
  const spec = await specOf(folder);
  const tf = await useBackend('cpu');
  const repeatVector = () => {
    throw new Error('RepeatVector is out of order');
  };
  const broken = { ...tf, layers: { ...tf.layers, repeatVector } } as Tf;
  return diagnosticsOf(() => buildModel(spec, { tf: broken }), folder, spec.sources);
}
