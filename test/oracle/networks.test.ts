import { beforeAll, describe, expect, test } from 'vitest';
import type { Tf } from '../../src/runtime/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import type { NetworkCase, OracleTensor } from './support/cases.ts';
import { readNetworks } from './support/cases.ts';
import { difference, listDifferences } from './support/compare.ts';
import { compiled } from './support/compiled.ts';
import { predictOn, withModel } from './support/model.ts';
import {
  BATCH,
  BATCHES,
  networkInputs,
  networkTargets,
  setFormulaWeights,
  weightDifferences,
} from './support/network.ts';
import type { StepLogs } from './support/train.ts';
import { loadedData, trainSteps } from './support/train.ts';

/** The seed networks as the mission counts them: widening doubles the hidden layer. */
const PARAMS: Readonly<Record<string, number>> = {
  'dense-64': 1_354,
  'dense-128': 2_698,
  'conv-32': 54_410,
  'conv-64': 108_810,
  'lstm-32': 4_385,
  'lstm-64': 16_961,
};

/** Relative, over 20 optimizer steps. */
const LOSS_LIMIT = 1e-4;

/** Four batches in order, again and again until Keras's 20 steps are done. */
function fitOf(oracle: NetworkCase) {
  return { epochs: oracle.steps.length / BATCHES, batchSize: BATCH, shuffle: false };
}

function compareSteps(logs: readonly StepLogs[], oracle: NetworkCase): readonly string[] {
  const ratios = logs.map(({ loss }, i) => loss / (oracle.steps[i]?.loss ?? NaN));
  const accuracies = oracle.steps.flatMap((s) => s.accuracy ?? []);
  const ours = logs.flatMap(({ metrics }) => metrics['accuracy'] ?? []);
  return [
    difference('loss / Keras loss', ratios, Array<number>(oracle.steps.length).fill(1), LOSS_LIMIT),
    difference('accuracy', ours, accuracies, 1e-6),
  ].filter((text) => text !== '');
}

/** The first batch of 32 out of all examples. */
function firstBatch({ shape, values }: OracleTensor): OracleTensor {
  const [count = 1, ...rest] = shape;
  return { shape: [BATCH, ...rest], values: values.slice(0, (values.length / count) * BATCH) };
}

async function compareNetwork(tf: Tf, oracle: NetworkCase): Promise<void> {
  const spec = compiled(oracle.spec, fitOf(oracle));
  await withModel(tf, spec, async (model) => {
    expect(model.countParams()).toBe(PARAMS[oracle.name]);
    setFormulaWeights(tf, model, oracle);
    expect(weightDifferences(model, oracle.start)).toEqual([]);
    const x = networkInputs(oracle);
    expect(listDifferences('output', predictOn(tf, model, [firstBatch(x)]), oracle.outputs)).toEqual([]);
    const logs = await trainSteps(tf, spec, model, loadedData(model, [x], [networkTargets(oracle)]));
    expect(compareSteps(logs, oracle)).toEqual([]);
    expect(weightDifferences(model, oracle.end)).toEqual([]);
  });
}

describe('the seed networks on the native backend, 20 steps against Keras', () => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('native');
  });
  for (const oracle of readNetworks()) test(oracle.name, () => compareNetwork(tf, oracle), 60_000);
});

test('the parameters that Keras counts', () => {
  expect(Object.fromEntries(readNetworks().map(({ name, params }) => [name, params]))).toEqual(PARAMS);
});
