import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
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
  ...['reviews/model', 'reviews/wide', 'reviews/counted'],
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

describe('reviews, which are text', () => {
  test('are what make.mjs writes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reviews-'));
    await copyFile('specs/reviews/make.mjs', join(folder, 'make.mjs'));
    await promisify(execFile)(process.execPath, [join(folder, 'make.mjs')]);
    const [made, kept] = [join(folder, 'reviews.csv'), 'specs/reviews/reviews.csv'];
    expect(await readFile(made, 'utf8')).toBe(await readFile(kept, 'utf8'));
    await rm(folder, { recursive: true });
  });

  // One label in twenty is wrong, and half of the reviews say "not": who does not read is right about half of the time.
  test.each([
    ['model', 0.9, 1],
    ['wide', 0.9, 1],
    ['counted', 0.4, 0.75],
  ])('%s is right of those that it has not read in a share from %d to %d', { timeout: 60_000 }, async (name, from, to) => {
    const spec = requireValid(await loadSpec(`specs/reviews/${name}.yaml`));
    const { model, history } = await trainModel(spec, { tf });
    disposeModel(model);
    const right = history.at(-1)?.['val_accuracy'];
    expect(right).toBeGreaterThanOrEqual(from);
    expect(right).toBeLessThanOrEqual(to);
  });
});
