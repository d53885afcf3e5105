/**
 * Writes docs/parity.md: every case of the oracle on every backend, and how far it is from Keras.
 *
 *     node --import tsx scripts/parity.ts
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../test/oracle/support/cases.ts';
import { BACKENDS, parityPage, type Backend, type Verdicts } from './parity/page.ts';

const page = join(import.meta.dirname, '..', 'docs', 'parity.md');

function measure(backend: Backend): Readonly<Record<string, Verdicts>> {
  const script = join(import.meta.dirname, 'parity', 'backend.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, backend], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Readonly<Record<string, Verdicts>>;
}

const measured = { native: measure('native'), cpu: measure('cpu'), wasm: measure('wasm') };
const areas = Object.keys(measured.native).map((name) => ({
  name,
  cases: readCases(name),
  verdicts: {
    native: measured.native[name] ?? {},
    cpu: measured.cpu[name] ?? {},
    wasm: measured.wasm[name] ?? {},
  },
}));
writeFileSync(page, parityPage(areas));
for (const backend of BACKENDS) {
  const all = Object.values(measured[backend]).flatMap((verdicts) => Object.values(verdicts));
  const equal = all.filter((v) => 'equal' in v && v.equal).length;
  console.log(`${backend}: ${equal} of ${all.length} equal to Keras`);
}
