import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BackendName, Tf } from '../../../src/runtime/index.ts';
import { useBackend } from '../../../src/runtime/index.ts';
import type { OracleCase } from './cases.ts';
import { readCases } from './cases.ts';
import { difference, listDifferences, lossLimit } from './compare.ts';
import { runCase, runReloaded, type Computed } from './run-case.ts';

type Findings = Readonly<Record<'outputs' | 'losses' | 'weightsAfter', readonly string[]>>;

const NONE: Findings = { outputs: [], losses: [], weightsAfter: [] };

/** Compares every number of a case with Keras's. */
function findings({ losses = [], weightsAfter = {}, ...oracle }: OracleCase, computed: Computed): Findings {
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
      test(oracle.name, async () => {
        expect(findings(oracle, await runCase(tf, oracle))).toEqual(NONE);
      });
  });
}

/** The same, and every step runs op by op; of others the third and later steps are one graph. */
export function describeEager(area: string): void {
  describe(`${area}, op by op, against Keras`, () => {
    let tf: Tf;
    beforeAll(async () => {
      tf = await useBackend('native');
    });
    for (const oracle of readCases(area).filter(({ losses }) => losses !== undefined))
      test(oracle.name, async () => {
        expect(findings(oracle, await runCase(tf, oracle, true))).toEqual(NONE);
      });
  });
}

/** The same of models that were saved and loaded. */
export function describeReloaded(area: string): void {
  describe(`${area}, saved and loaded, against Keras`, () => {
    let tf: Tf;
    beforeAll(async () => {
      tf = await useBackend('native');
    });
    for (const oracle of readCases(area))
      test(oracle.name, async () => {
        expect(findings(oracle, await runReloaded(tf, oracle))).toEqual(NONE);
      });
  });
}
