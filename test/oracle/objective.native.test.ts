import { beforeAll, describe, expect, test } from 'vitest';
import type { Tf } from '../../src/runtime/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { readCases, type OracleCase } from './support/cases.ts';
import { difference, listDifferences, TOLERANCE } from './support/compare.ts';
import { compiled } from './support/compiled.ts';
import { describeEvaluations } from './support/describe-evaluations.ts';
import { layerWeights, setWeights, withModel } from './support/model.ts';
import { loadedData, trainSteps } from './support/train.ts';

describeEvaluations('objective', 'native');

/** What differs from Keras in the numbers of each step, and in the weights after the last. */
async function findings(tf: Tf, oracle: OracleCase, eager: boolean): Promise<readonly string[]> {
  const { logs = [], weightsAfter = {}, classWeight } = oracle;
  const fit = {
    ...(classWeight && { classWeight }),
    epochs: logs.length,
    batchSize: oracle.x[0]?.shape[0] ?? 1,
    shuffle: false,
  };
  const spec = compiled(oracle.spec, fit);
  return withModel(tf, spec, async (model) => {
    setWeights(tf, model, oracle.weights);
    const data = loadedData(model, oracle.x, oracle.y, oracle.sampleWeight);
    const steps = await trainSteps(tf, spec, model, data, eager);
    const ours = steps.map(({ loss, metrics }) => ({ ...metrics, loss }));
    expect(ours.map((step) => Object.keys(step).sort())).toEqual(
      logs.map((step) => Object.keys(step).sort()),
    );
    const told = logs.flatMap((step, i) =>
      Object.entries(step).map(([name, value]) =>
        difference(`${name} of step ${i + 1}`, [Reflect.get(ours[i] ?? {}, name) ?? NaN], [value], TOLERANCE),
      ),
    );
    const weights = Object.entries(weightsAfter).flatMap(([layer, values]) =>
      listDifferences(`${layer} weight`, layerWeights(model, layer), values),
    );
    return [...told, ...weights].filter((text) => text !== '');
  });
}

describe('steps, against Keras', () => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('native');
  });
  for (const oracle of readCases('objective')) {
    test(`${oracle.name}, compiled`, async () => expect(await findings(tf, oracle, false)).toEqual([]));
    test(`${oracle.name}, op by op`, async () => expect(await findings(tf, oracle, true)).toEqual([]));
  }
});
