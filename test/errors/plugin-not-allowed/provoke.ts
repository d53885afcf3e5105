import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel, loadModel, pluginModules, saveModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

export async function provoke(folder: string): Promise<Provoked> {
  const spec = await specOf(folder);
  const tf = await useBackend('cpu');
  const model = await buildModel(spec, { tf });
  await saveModel(model, join(folder, 'run'), { tf, plugins: pluginModules(spec.graph) });
  try {
    return await diagnosticsOf(() => loadModel(join(folder, 'run'), { tf }), folder, spec.sources);
  } finally {
    rmSync(join(folder, 'run'), { recursive: true });
  }
}
