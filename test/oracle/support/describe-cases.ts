import { beforeEach, describe, expect, test } from 'vitest';
import type { BackendName, Tf } from '../../../src/runtime/index.ts';
import { useBackend } from '../../../src/runtime/index.ts';
import type { OracleCase } from './cases.ts';
import { readCases } from './cases.ts';
import { difference, listDifferences, lossLimit } from './compare.ts';
import { runCase } from './run-case.ts';

type Findings = Readonly<Record<'outputs' | 'losses' | 'weightsAfter', readonly string[]>>;

const NONE: Findings = { outputs: [], losses: [], weightsAfter: [] };

/** Compares every number of a case with Keras's. */
async function findings(tf: Tf, oracle: OracleCase): Promise<Findings> {
  const { losses = [], weightsAfter = {} } = oracle;
  const computed = await runCase(tf, oracle);
  const weights = Object.entries(weightsAfter).flatMap(([layer, expected]) =>
    listDifferences(`${layer} weight`, computed.weightsAfter[layer] ?? [], expected),
  );
  const loss = difference('loss', computed.losses, losses, lossLimit(losses.length));
  return {
    outputs: listDifferences('output', computed.outputs, oracle.outputs),
    losses: loss === '' ? [] : [loss],
    weightsAfter: weights,
  };
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
