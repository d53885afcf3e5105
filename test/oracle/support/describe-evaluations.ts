import { beforeAll, describe, expect, test } from 'vitest';
import type { BackendName, Tf } from '../../../src/runtime/index.ts';
import { useBackend } from '../../../src/runtime/index.ts';
import type { OracleCase } from './cases.ts';
import { readCases } from './cases.ts';
import { difference, TOLERANCE } from './compare.ts';
import { compiled } from './compiled.ts';
import { setWeights, withModel } from './model.ts';
import { evaluateBatches, loadedData } from './train.ts';

/** Differences by Keras's name of the number; a name on one side only is a difference. */
async function findings(tf: Tf, oracle: OracleCase): Promise<readonly string[]> {
  const { evaluation = {}, evaluateBatch = 1 } = oracle;
  const spec = compiled(oracle.spec);
  return withModel(tf, spec, async (model) => {
    setWeights(tf, model, oracle.weights);
    const data = loadedData(model, oracle.x, oracle.y, oracle.sampleWeight);
    const logs = await evaluateBatches(tf, spec, model, data, evaluateBatch);
    expect(Object.keys(logs).sort()).toEqual(Object.keys(evaluation).sort());
    const found = Object.entries(evaluation).map(([name, value]) =>
      difference(name, [logs[name] ?? NaN], [value], TOLERANCE),
    );
    return found.filter((text) => text !== '');
  });
}

/** One test for each case of an area that records an evaluation, on one backend. */
export function describeEvaluations(area: string, backend: BackendName): void {
  describe(`evaluation of ${area} on ${backend}, against Keras`, () => {
    let tf: Tf;
    beforeAll(async () => {
      tf = await useBackend(backend);
    });
    for (const oracle of readCases(area).filter(({ evaluation }) => evaluation !== undefined))
      test(oracle.name, async () => expect(await findings(tf, oracle)).toEqual([]));
  });
}
