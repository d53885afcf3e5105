import { spawnSync } from 'node:child_process';
import { interleaved, row } from './measure.ts';

const ROUNDS = 15;

function run(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Whole-process time of `widthwise validate` on a seed spec, beside bare node. */
export async function benchColdStart(): Promise<string> {
  const times = await interleaved(ROUNDS, {
    'node -e 0': () => run(['-e', '0']),
    'widthwise validate': () => run(['dist/cli.mjs', 'validate', 'specs/conv/wide.yaml']),
  });
  const beyond = (times['widthwise validate']?.median ?? NaN) - (times['node -e 0']?.median ?? NaN);
  const rows = Object.entries(times).map(([name, t]) => row(name, t));
  return [
    'Cold start, whole process',
    ...rows,
    `beyond bare node: ${beyond.toFixed(1)} ms (reach: 200)`,
  ].join('\n');
}
