import { invariant } from '../../util/invariant.ts';
import type { Env } from '../types.ts';
import { lastWords, run } from './run.ts';

/** Loads the addon with every symbol resolved at once, and adds [1, 2] to itself. */
const script = `
const addon = { exports: {} };
process.dlopen(addon, process.argv[1], require('node:os').constants.dlopen.RTLD_NOW);
const tf = addon.exports;
const x = tf.createTensor([2], tf.TF_FLOAT, new Float32Array([1, 2]));
const [sum] = tf.executeOp('AddV2', [{ name: 'T', type: tf.TF_ATTR_TYPE, value: tf.TF_FLOAT }], [x, x], 1);
const values = Array.from(tf.tensorDataSync(sum.id)).join();
if (values !== '2,4') throw new Error('[1, 2] + [1, 2] gave ' + values);
process.stdout.write(tf.TF_Version);
`;

export type Verdict =
  { readonly loads: true; readonly tensorflow: string } | { readonly loads: false; readonly reason: string };

/** Tries an addon in a process of its own, where a crash does no harm. Takes about half a second. */
export async function verify(binding: string, env: Env): Promise<Verdict> {
  const quiet = { TF_CPP_MIN_LOG_LEVEL: '2', ...env, NODE_OPTIONS: '' };
  const outcome = await run(process.execPath, ['-e', script, binding], quiet);
  invariant(outcome, 'Node finds itself');
  if (outcome.code === 0) return { loads: true, tensorflow: outcome.stdout };
  return { loads: false, reason: errorLine(outcome.stderr) ?? lastWords(outcome) };
}

function errorLine(stderr: string): string | undefined {
  return /^Error: (.*)$/m.exec(stderr)?.[1];
}
