import { beforeEach, describe, expect, test } from 'vitest';
import type { BackendName, Tf } from '../../../src/runtime/index.ts';
import { useBackend } from '../../../src/runtime/index.ts';
import type { OracleCase } from './cases.ts';
import { readCases } from './cases.ts';
import { difference, listDifferences, TOLERANCE } from './compare.ts';
import { compiled } from './compiled.ts';
import { layerWeights, predictOn, setWeights, withModel } from './model.ts';
import { loadedData, trainSteps } from './train.ts';

/** Losses of a case with several steps may drift apart by float32 rounding; one step may not. */
const LOSS_DRIFT = 1e-4;

type Findings = Readonly<Record<'outputs' | 'losses' | 'weightsAfter', readonly string[]>>;

const NONE: Findings = { outputs: [], losses: [], weightsAfter: [] };

/** Builds the case's model, runs it and trains it, and compares every number with Keras's. */
async function findings(tf: Tf, oracle: OracleCase): Promise<Findings> {
  const { losses = [], weightsAfter = {} } = oracle;
  const fit = { epochs: Math.max(1, losses.length), batchSize: oracle.x[0]?.shape[0] ?? 1, shuffle: false };
  const spec = compiled(oracle.spec, fit);
  return withModel(tf, spec, async (model) => {
    setWeights(tf, model, oracle.weights);
    const outputs = listDifferences('output', predictOn(tf, model, oracle.x), oracle.outputs);
    const data = loadedData(model, oracle.x, oracle.y);
    const logs = losses.length > 0 ? await trainSteps(tf, spec, model, data) : [];
    const trained = logs.map((log) => log.loss);
    const weights = Object.entries(weightsAfter).flatMap(([layer, expected]) =>
      listDifferences(`${layer} weight`, layerWeights(model, layer), expected),
    );
    const limit = losses.length > 1 ? LOSS_DRIFT : TOLERANCE;
    const loss = [difference('loss', trained, losses, limit)].filter((text) => text !== '');
    return { outputs, losses: loss, weightsAfter: weights };
  });
}

/** One test for each case of an area, on one backend. */
export function describeCases(area: string, backend: BackendName): void {
  describe(`${area} on ${backend}, against Keras`, () => {
    let tf: Tf;
    // Before each: training falls back from wasm to cpu where wasm has no gradient, and stays there.
    beforeEach(async () => {
      tf = await useBackend(backend);
    });
    for (const oracle of readCases(area))
      test(oracle.name, async () => expect(await findings(tf, oracle)).toEqual(NONE));
  });
}
