import { trainModel, type TrainOptions } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** As JavaScript may call it. */
export async function provoke(folder: string): Promise<Provoked> {
  const options = { epoch: 3, epochs: 1.5, directory: new URL('file:///runs/a') } as unknown as TrainOptions;
  const spec = await specOf(folder);
  return diagnosticsOf(() => trainModel(spec, options), folder);
}
