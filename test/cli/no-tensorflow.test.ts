import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtProgram, root, runProcess, temporaryDirectory } from './support/program.ts';
import { good, wide } from './support/specs.ts';

const program = builtProgram();
/** All that a command may load which only reads specs: no TensorFlow.js, no data stage, nothing that asks questions. */
const allowed = ['commander', 'picocolors', 'yaml', 'fastest-levenshtein'];
let cwd = '';

beforeAll(async () => {
  cwd = await temporaryDirectory();
  const own = join(cwd, 'node_modules', 'widthwise');
  mkdirSync(own, { recursive: true });
  cpSync(dirname(program.file()), join(own, 'dist'), { recursive: true });
  for (const name of ['package.json', 'schema', 'templates']) symlinkSync(join(root, name), join(own, name));
  for (const name of allowed)
    cpSync(join(root, 'node_modules', name), join(cwd, 'node_modules', name), { recursive: true });
  writeFileSync(join(cwd, 'model.yaml'), good);
  writeFileSync(join(cwd, 'wide.yaml'), wide);
});

const run = (...args: readonly string[]) =>
  runProcess(process.execPath, ['node_modules/widthwise/dist/cli.mjs', ...args], { cwd });

test.each([
  ['validate', 'model.yaml', 'wide.yaml', '--format', 'sarif'],
  ['render', 'wide.yaml', '--defaults'],
  ['summary', 'wide.yaml', '--format', 'json'],
  ['schema'],
  ['schema', '--layer', 'LSTM'],
  ['errors'],
  ['init', 'new', '--yes'],
  ['train', '--help'],
])('%s %s runs where there is no TensorFlow.js', async (...args) => {
  const { code, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('what needs it cannot run there: the test above would see it', async () => {
  expect(readdirSync(join(cwd, 'node_modules')).sort()).toEqual([...allowed, 'widthwise'].sort());
  const { code, stderr } = await run('build', 'model.yaml', '-o', 'out');
  expect(code).not.toBe(0);
  expect(stderr).not.toBe('');
});
