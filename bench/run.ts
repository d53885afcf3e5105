/**
 * What `make bench` prints: medians over interleaved rounds, with the spread, and ratios within one run.
 *
 * Run by `node --import tsx bench/run.ts [coldStart|compile|firstSteps|steps]…` after `make setup`.
 */
import { benchColdStart } from './cold-start.ts';
import { benchCompile } from './compile.ts';
import { benchFirstSteps } from './first-steps.ts';
import { benchSteps } from './steps.ts';

const parts = {
  coldStart: benchColdStart,
  compile: benchCompile,
  firstSteps: benchFirstSteps,
  steps: benchSteps,
} as const;

function isPart(name: string): name is keyof typeof parts {
  return Object.hasOwn(parts, name);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !isPart(name));
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) process.stdout.write(`${await part()}\n\n`);
}
