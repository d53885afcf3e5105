import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram, root } from './support/program.ts';

const program = builtProgram();

/** Arguments, and what the first line of stderr says. All end with exit code 2. */
const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
  [['validte', 'x.yaml'], "unknown command 'validte'; did you mean validate?"],
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['--versoin'], "unknown option '--versoin'; did you mean --version?"],
  [['validate'], "missing required argument 'spec'"],
  [['validate', 'x.yaml', '--formt', 'json'], "unknown option '--formt'; did you mean --format?"],
  [['validate', 'x.yaml', '--format', 'xml'], 'Allowed choices are text, json, github, sarif.'],
  [['render', 'x.yaml', '--set'], "option '--set <path=value>' argument missing"],
  [['summary', 'a.yaml', 'b.yaml'], 'too many arguments'],
  [['build', 'x.yaml'], "required option '-o, --output <dir>' not specified"],
  [['train', 'x.yaml'], 'say where to save the model with -o <dir>; or give --dry-run to save nothing'],
  [['train', 'x.yaml', '-o', 'y', '--epochs', '0'], 'It must be a whole number of at least 1.'],
  [['train', 'x.yaml', '-o', 'y', '--seed', '1.5'], 'It must be a whole number of at least 0.'],
  [['train', 'x.yaml', '-o', 'y', '--backend', 'gpu'], 'Allowed choices are native, wasm, cpu.'],
  [['evaluate', 'x.yaml'], 'x.yaml is no directory of a saved model; name one with --model <dir>'],
  [['predict', 'runs/x'], "required option '--input <file>' not specified"],
  [['schema', '--layer', 'Conv2d'], 'there is no layer type "Conv2d"; did you mean "Conv2D"'],
  [['schema', '--layer', 'Dense', '--list'], "option '--list' cannot be used with option '--layer <type>'"],
  [['errors', 'unknown-kye'], 'there is no code "unknown-kye"; did you mean "unknown-key"'],
  [['init', '--template', 'gan'], 'Allowed choices are dense, conv, lstm.'],
];

describe('wrong usage', () => {
  test.each(wrong)('%j', async (args, message) => {
    const { code, stdout, stderr } = await program.run(args);
    const [first = '', second = ''] = stderr.split('\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(first).toMatch(/^widthwise: /);
    expect(first).toContain(message);
    expect(second).toMatch(/^run `widthwise .*--help` for /);
  });
});

test('--version prints the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { code, stdout, stderr } = await program.run(['--version']);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('a bug of ours', () => {
  // The program's own JSON.stringify fails: nothing that an input can bring about.
  const env = {
    NODE_OPTIONS: '--import=data:text/javascript,JSON.stringify=()=>{throw(Error(/boom/.source))}',
  };

  test('exits with 70 and says whose fault it is, without a stack', async () => {
    const { code, stdout, stderr } = await program.run(['errors', '--format', 'json'], { env });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toMatch(/^widthwise: internal error: boom\nthis is a bug of widthwise \d+\.\d+\.\d+ /);
    expect(stderr).toContain('please report it');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('prints the stack with WIDTHWISE_DEBUG=1', async () => {
    const options = { env: { ...env, WIDTHWISE_DEBUG: '1' } };
    const { code, stderr } = await program.run(['errors', '--format', 'json'], options);
    expect(code).toBe(70);
    expect(stderr).toMatch(/^\s+at /m);
  });
});
