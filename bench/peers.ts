/**
 * What `make bench-peers` runs: widthwise against Keras 3 and hand-written JAX, interleaved, in Python's environment
 * named by the first argument. Writes docs/benchmarks.md, and runs/benchmarks.json with every number; further arguments
 * choose networks, or `train` or `predict`, for a look on the way that writes neither. `ROUNDS` in the environment: default 5.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { render } from '../src/index.ts';
import { startContender, widthwise, type Contender } from './contender.ts';
import { machine } from './machine.ts';
import { jobs, specOf } from './networks.ts';
import { page } from './page.ts';
import { race, type Race } from './race.ts';
import { raceLines } from './race-text.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/** Milliseconds. */
const BUDGET = 300;

const [python = '', ...wanted] = process.argv.slice(2);

function keras(name: string, backend: string, ...args: readonly string[]): Contender {
  return startContender(name, [python, 'bench/peers/keras_worker.py', ...args], { KERAS_BACKEND: backend });
}

const contenders = [
  widthwise('compiled'),
  keras('Keras, TensorFlow', 'tensorflow'),
  keras('Keras, TensorFlow, jit', 'tensorflow', 'jit'),
  keras('Keras, JAX', 'jax'),
  startContender('JAX by hand', [python, 'bench/peers/jax_worker.py']),
];

const races: Race[] = [];
try {
  for (const job of jobs(wanted)) {
    const { spec } = await specOf(job);
    const model: unknown = JSON.parse(render(spec, { format: 'json' }));
    const result = await race({ ...job, spec: model }, contenders, { rounds: ROUNDS, budget: BUDGET });
    races.push(result);
    process.stdout.write(`${raceLines(result).join('\n')}\n\n`);
    if (wanted.length === 0) write(races);
  }
} finally {
  for (const contender of contenders) contender.stop();
}

/** After each job, for the whole takes long. */
function write(done: readonly Race[]): void {
  mkdirSync('runs', { recursive: true });
  const plain = done.map(({ job: { network, batch, kind }, times, ratios }) => ({
    ...{ network, batch, kind },
    times: Object.fromEntries(times),
    ratios: Object.fromEntries(ratios),
  }));
  writeFileSync('runs/benchmarks.json', `${JSON.stringify(plain, null, 1)}\n`);
  writeFileSync('docs/benchmarks.md', page(done, ROUNDS, machine(python)));
}
