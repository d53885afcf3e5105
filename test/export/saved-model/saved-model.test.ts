import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildModel,
  exportSavedModel,
  loadModel,
  saveModel,
  useBackend,
  type Tf,
} from '../../../src/index.ts';
import { listDifferences } from '../../oracle/support/compare.ts';
import { compiled } from '../../oracle/support/compiled.ts';
import {
  exportCases,
  lookingCases,
  statefulCases,
  oneCasePerType,
  openNetworks,
  openSizeCases,
  unrolledCases,
} from './cases.ts';
import {
  exampleInputs,
  numbersOf,
  predicted,
  tensorsOf,
  withKerasWeights,
  type NamedNumbers,
} from './numbers.ts';
import { tfNode } from './tfjs-node.ts';

let tf: Tf;
let folder = '';
beforeAll(async () => {
  tf = await useBackend('native');
  folder = mkdtempSync(join(tmpdir(), 'widthwise-saved-model-'));
});

/** Exports the model and gives what the SavedModel makes of the inputs. */
async function throughFile(model: LayersModel, batches: readonly NamedNumbers[]) {
  const directory = join(folder, 'model');
  await exportSavedModel(model, directory, { tf });
  // Ops of our own kernels are known to no other TensorFlow.
  expect(readFileSync(join(directory, 'saved_model.pb'), 'latin1')).not.toContain('Widthwise');
  const loaded = await tfNode().loadSavedModel(directory);
  const results = batches.map((batch) => {
    const inputs = tensorsOf(tf, batch);
    const outputs = loaded.predict(inputs);
    const numbers = numbersOf(outputs);
    tf.dispose([inputs, outputs]);
    return numbers;
  });
  loaded.dispose();
  return results;
}

function expectClose(actual: NamedNumbers, expected: NamedNumbers): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, tensor] of Object.entries(expected)) {
    const other = actual[name] ?? { shape: [], values: [] };
    expect(listDifferences(name, [other], [tensor])).toEqual([]);
  }
}

describe('what tf.node.loadSavedModel computes is what model.predict computes', () => {
  test.each(exportCases)('$name, batches of 1, 2, 8 and 33', async ({ spec }) => {
    const model = await buildModel(await spec(), { tf });
    const batches = [1, 2, 8, 33].map((size) => exampleInputs(model, size));
    const results = await throughFile(model, batches);
    batches.forEach((inputs, i) => expectClose(results[i] ?? {}, predicted(tf, model, inputs)));
    model.dispose();
  });
});

test.each(exportCases)('$name, from the directory that it was saved in', async ({ spec }) => {
  const valid = await spec();
  const built = await buildModel(valid, { tf });
  const directory = join(folder, 'saved');
  await saveModel(built, directory, { tf });
  const { model } = await loadModel(directory, { tf });
  const inputs = exampleInputs(model, 3);
  const [result = {}] = await throughFile(model, [inputs]);
  expectClose(result, predicted(tf, built, inputs));
  model.dispose();
  built.dispose();
});

describe('what it computes is what Keras computes', () => {
  test.each(oneCasePerType)('$name', async (oracle) => {
    await withKerasWeights(tf, oracle, async (model, inputs, expected) => {
      const [result = {}] = await throughFile(model, [inputs]);
      expectClose(result, expected);
    });
  });
});

test.each(statefulCases)('$name: states that are kept are refused', async (oracle) => {
  await withKerasWeights(tf, oracle, async (model) => {
    const refused = exportSavedModel(model, join(folder, 'stateful'), { tf });
    await expect(refused).rejects.toThrow(/cannot be written as a SavedModel: \w+ is stateful/);
  });
});

test.each(lookingCases)('$name: what looks at numbers is refused', async ({ spec }) => {
  const model = await buildModel(compiled(spec), { tf });
  const refused = exportSavedModel(model, join(folder, 'looking'), { tf });
  await expect(refused).rejects.toThrow(/cannot be written as a SavedModel/);
  model.dispose();
});

describe('open sizes', () => {
  test.each(openNetworks)('$name: computes what model.predict computes, at every size', async (spec) => {
    const model = await buildModel(compiled(spec), { tf });
    const batches = [
      [1, 9],
      [2, 16],
      [5, 33],
    ].map(([size = 1, open = 1]) => exampleInputs(model, size, open));
    const results = await throughFile(model, batches);
    batches.forEach((inputs, i) => expectClose(results[i] ?? {}, predicted(tf, model, inputs)));
    model.dispose();
  });

  test.each(openSizeCases)('$name: computes what Keras computes', async (oracle) => {
    await withKerasWeights(tf, oracle, async (model, inputs, expected) => {
      const [result = {}] = await throughFile(model, [inputs]);
      expectClose(result, expected);
    });
  });

  test.each(unrolledCases)('$name: an open number of steps is refused', async ({ spec }) => {
    const model = await buildModel(compiled(spec), { tf });
    const refused = exportSavedModel(model, join(folder, 'open'), { tf });
    await expect(refused).rejects.toThrow(/runs step by step, so the number of steps must be fixed/);
    expect(existsSync(join(folder, 'open'))).toBe(false);
    model.dispose();
  });
});
