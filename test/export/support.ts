import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModel } from '../../src/build/index.ts';
import type { Tf } from '../../src/runtime/index.ts';
import { trainModel } from '../../src/train/index.ts';
import type { SpecParts } from '../train/support.ts';
import { compiled, loaded, signs } from '../train/support.ts';

/** A new directory, as the caller's own. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'widthwise-export-'));
}

/** A model of the tiny spec, trained a little. */
export async function trained(tf: Tf, parts: SpecParts = {}, epochs = 2) {
  const spec = compiled(parts);
  const { model, history } = await trainModel(spec, { tf, epochs, data: loaded(signs(20)) });
  return { spec, model, history };
}

/** The untrained model of the tiny spec. */
export function untrained(tf: Tf, seed: number) {
  return buildModel(compiled(), { tf, seed });
}
