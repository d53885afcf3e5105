import { expect, test } from 'vitest';
import { disposeModel } from '../../src/build/index.ts';
import { loadSpec, requireValid } from '../../src/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { trainModel } from '../../src/train/index.ts';

const tf = await useBackend('native');

/** Specs of architectures, with their overlays; each has data of its own. */
const specs: readonly string[] = [
  ...['unet/model', 'unet/wide', 'unet/normalized', 'unet/robust'],
  ...['dates/model', 'dates/wide', 'dates/heads'],
  ...['movies/model', 'movies/wide', 'movies/rating'],
  ...['titles/model', 'titles/deep', 'titles/robust'],
];

test.each(specs)('%s learns sixteen of its examples', { timeout: 60_000 }, async (name) => {
  const set = ['data.limit=16', 'fit.validationSplit=0', 'fit.epochs=8', 'fit.batchSize=16'];
  const spec = requireValid(await loadSpec(`specs/${name}.yaml`, { set }));
  const { model, history } = await trainModel(spec, { tf });
  disposeModel(model);
  const losses = history.map(({ loss = Number.NaN }) => loss);
  expect(losses.every(Number.isFinite)).toBe(true);
  expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
});
