/**
 * Exports every network of test/export/saved-model and writes down what each has to compute, for check.py:
 * `node --import tsx scripts/oracle-check/write.ts DIRECTORY`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { outputName } from '../../src/build/index.ts';
import { buildModel, exportSavedModel, useBackend } from '../../src/index.ts';
import { exportCases, fixedCases, openNetworks, openSizeCases } from '../../test/export/saved-model/cases.ts';
import { compiled } from '../../test/oracle/support/compiled.ts';
import {
  exampleInputs,
  predicted,
  withKerasWeights,
  type NamedNumbers,
} from '../../test/export/saved-model/numbers.ts';

/** A SavedModel and what it has to give. */
interface Expectation {
  readonly name: string;
  /** In this directory. */
  readonly directory: string;
  readonly weights: number;
  /** Of the outputs, without the batch; null where it is open. */
  readonly shapes: Readonly<Record<string, readonly (number | null)[]>>;
  readonly batches: readonly { readonly inputs: NamedNumbers; readonly outputs: NamedNumbers }[];
  /** Whose numbers the outputs are. */
  readonly from: 'Keras' | 'model.predict';
}

const SIZES = [1, 2, 8, 33];

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('say where to write');
const tf = await useBackend('native');
const expectations: Expectation[] = [];

async function write(
  model: LayersModel,
  rest: Omit<Expectation, 'directory' | 'weights' | 'shapes'>,
): Promise<void> {
  const directory = `${expectations.length}`;
  await exportSavedModel(model, join(String(root), directory), { tf });
  const shapes = model.outputs.map((output) => [outputName(output), output.shape.slice(1)] as const);
  expectations.push({
    ...rest,
    directory,
    weights: model.weights.length,
    shapes: Object.fromEntries(shapes),
  });
}

for (const { name, spec } of exportCases) {
  const model = await buildModel(await spec(), { tf });
  const batches = SIZES.map((size) => exampleInputs(model, size)).map((inputs) => ({
    inputs,
    outputs: predicted(tf, model, inputs),
  }));
  await write(model, { name, batches, from: 'model.predict' });
  model.dispose();
}
for (const network of openNetworks) {
  const model = await buildModel(compiled(network), { tf });
  const batches = SIZES.map((size) => exampleInputs(model, size, 8 + size)).map((inputs) => ({
    inputs,
    outputs: predicted(tf, model, inputs),
  }));
  await write(model, { name: network.name, batches, from: 'model.predict' });
  model.dispose();
}
for (const oracle of [...fixedCases, ...openSizeCases]) {
  await withKerasWeights(tf, oracle, (model, inputs, outputs) =>
    write(model, { name: oracle.name, batches: [{ inputs, outputs }], from: 'Keras' }),
  );
}
writeFileSync(join(root, 'expected.json'), JSON.stringify(expectations));
