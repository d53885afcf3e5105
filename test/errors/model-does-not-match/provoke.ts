import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreModel } from '../../../src/export/index.ts';
import { buildModel, loadSpec, requireValid, saveModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, specOf, type Provoked } from '../../support/provoke.ts';

/** Saved at 8 units, loaded into the network of 16. */
export async function provoke(folder: string): Promise<Provoked> {
  const tf = await useBackend('cpu');
  const directory = await mkdtemp(join(tmpdir(), 'widthwise-errors-'));
  try {
    await saveModel(await buildModel(await specOf(folder), { tf }), directory, { tf });
    const wide = requireValid(await loadSpec(`${folder}/model.yaml`, { set: ['hidden.units=16'] }));
    return await diagnosticsOf(() => restoreModel(wide, directory, { tf }), directory, new Map(), 'runs/prices');
  } finally {
    await rm(directory, { recursive: true });
  }
}
