import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSpec, render, requireValid, trainModel, useBackend } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';
import { floats, loaded, numbers } from '../../train/support.ts';

/** Trained in batches of 4; then it is to go on in batches of 8, and with another activation. */
export async function provoke(folder: string): Promise<Provoked> {
  const tf = await useBackend('cpu');
  const directory = await mkdtemp(join(tmpdir(), 'widthwise-errors-'));
  const train = { inputs: { x: numbers([8, 3], 1) }, targets: { y: floats([8, 1], Array<number>(8).fill(1)) }, size: 8 };
  const run = async (resume: boolean, set: readonly string[]) => {
    const valid = requireValid(await loadSpec(`${folder}/model.yaml`, { set }));
    const specText = render(valid.spec);
    const { model } = await trainModel(valid, { tf, data: loaded(train), directory, specText, resume });
    model.dispose();
  };
  try {
    await run(false, []);
    const changes = ['fit.epochs=4', 'fit.batchSize=8', 'hidden.activation=tanh'];
    return await diagnosticsOf(() => run(true, changes), directory, new Map(), 'runs/prices');
  } finally {
    await rm(directory, { recursive: true });
  }
}
