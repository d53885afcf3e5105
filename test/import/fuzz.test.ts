import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { fuzzDifferences, readFuzz } from './support/fuzz.ts';

/** `make fuzz-keras` puts other networks here. */
const directory = process.env['WIDTHWISE_FUZZ'] ?? join(import.meta.dirname, 'fuzz');

/** Written by scripts/fuzz-keras/write.py, which has them from guides.py. */
const guides = join(import.meta.dirname, 'guides');

describe('networks as the guides and examples of Keras have them, imported', () => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('native');
  });
  test.each(readFuzz(guides))('$seed', async (guide) => {
    expect(await fuzzDifferences(tf, guide)).toEqual([]);
  });
});

describe('random networks of Keras, imported', () => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('native');
  });
  test.each(readFuzz(directory))('seed $seed', async (fuzz) => {
    expect(await fuzzDifferences(tf, fuzz)).toEqual([]);
  });
});
