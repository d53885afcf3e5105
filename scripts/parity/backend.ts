/**
 * Measures every case of some areas on one backend and prints the verdicts as JSON. A process of its own for each
 * backend: training falls from wasm to cpu where wasm has no gradient, and TensorFlow.js stays there.
 *
 *     node --import tsx scripts/parity/backend.ts native
 */
import { useBackend, type BackendName } from '../../src/runtime/index.ts';
import { LAYER_AREAS, readCases } from '../../test/oracle/support/cases.ts';
import { measureCase, type Verdict } from './measure.ts';

/** Areas of losses and optimizers, whose cases train too. */
const OBJECTIVES = ['loss', 'optimizer'];

const backend = process.argv[2] as BackendName;
const verdicts: Record<string, Record<string, Verdict>> = {};
for (const area of [...LAYER_AREAS, ...OBJECTIVES]) {
  const found: Record<string, Verdict> = {};
  for (const oracle of readCases(area)) {
    found[oracle.name] = await measureCase(await useBackend(backend), oracle);
  }
  verdicts[area] = found;
}
process.stdout.write(JSON.stringify(verdicts));
