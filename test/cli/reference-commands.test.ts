import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codes } from '../../src/diagnostics/codes.ts';
import { cliDocs } from '../../scripts/generate-cli-docs.ts';
import { builtProgram, root, temporaryDirectory } from './support/program.ts';

const program = builtProgram();
const types = readdirSync(join(root, 'schema', 'layers')).map((name) => basename(name, '.json'));
let cwd = '';

beforeAll(async () => {
  cwd = await temporaryDirectory();
});

describe('schema', () => {
  const schema = readFileSync(join(root, 'schema', 'widthwise.json'), 'utf8');

  test('prints the authoring schema', async () => {
    const { code, stdout, stderr } = await program.run(['schema'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(schema);
  });

  test('-o writes it', async () => {
    const { stdout } = await program.run(['schema', '-o', 'out.json'], { cwd });
    expect(stdout).toBe('');
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(schema);
  });

  test('--list has every layer type', async () => {
    const [text, json] = [
      await program.run(['schema', '--list']),
      await program.run(['schema', '--list', '--format', 'json']),
    ];
    expect(text.stdout.match(/^\S+/gm)).toEqual(types);
    const { version, layers } = JSON.parse(json.stdout) as { version: number; layers: { type: string }[] };
    expect({ version, types: layers.map(({ type }) => type) }).toEqual({ version: 1, types });
  });

  test('--layer explains arguments, by any of the names of the type', async () => {
    const { stdout } = await program.run(['schema', '--layer', 'MaxPool2D']);
    expect(stdout).toBe((await program.run(['schema', 'MaxPooling2D'])).stdout);
    expect(stdout).toMatch(/^MaxPooling2D\n/);
    expect(stdout).toContain('also called: MaxPool2D\n');
    expect(stdout).toContain('\nstrides: [2 × integer, at least 1] or null, default null\n');
    expect(stdout).toContain('\npadding: valid or same, default valid\n');
  });

  test('--layer as JSON', async () => {
    const { stdout } = await program.run(['schema', '--layer', 'Dense', '--format', 'json']);
    const data = JSON.parse(stdout) as { arguments: { name: string }[] };
    expect(data).toMatchObject({ version: 1, type: 'Dense', width: 'units' });
    expect(data.arguments.find(({ name }) => name === 'units')).toMatchObject({
      required: true,
      type: 'integer, at least 1',
    });
    expect(data.arguments.find(({ name }) => name === 'kernelInitializer')).toMatchObject({
      required: false,
      type: 'initializer',
      default: 'glorotUniform',
    });
  });
});

describe('errors', () => {
  test('lists every code', async () => {
    const { code, stdout } = await program.run(['errors']);
    expect(code).toBe(0);
    expect(stdout.match(/^\S+/gm)).toEqual(Object.keys(codes));
  });

  test('explains one', async () => {
    const { stdout } = await program.run(['errors', 'init-refused']);
    expect(stdout).toMatch(
      /^init-refused \(error\): A file of the template is there already\n\n`widthwise init` never /,
    );
    const json = await program.run(['errors', 'init-refused', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual({ version: 1, code: 'init-refused', ...codes['init-refused'] });
  });
});

describe('doctor', () => {
  test('as JSON has every key, whatever is missing here', async () => {
    const { stdout } = await program.run(['doctor', '--format', 'json'], {
      env: { WIDTHWISE_CACHE: join(cwd, 'cache'), PATH: '' },
    });
    const report = JSON.parse(stdout) as { checks: { name: string }[] };
    expect(report).toMatchObject({
      version: 1,
      requested: null,
      versions: { node: process.version, tfjs: '4.22.0' },
      cache: { state: 'absent', partial: [] },
      tools: { npm: null, python: null, pip: null, compiler: null },
    });
    expect(report.checks.map(({ name }) => name)).toEqual(['native', 'wasm', 'cpu']);
  });

  test('fails when the backend that was asked for does not exist', async () => {
    const { code, stdout } = await program.run(['doctor'], { env: { WIDTHWISE_BACKEND: 'wams' } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^no backend can run \(WIDTHWISE_BACKEND is "wams"\)\n/);
    expect(stdout).toContain('did you mean "wasm"?');
  });
});

test('setup says what is missing, as data too', async () => {
  const env = { WIDTHWISE_CACHE: join(cwd, 'cache'), PATH: '' };
  const text = await program.run(['setup'], { env });
  expect({ code: text.code, stdout: text.stdout }).toEqual({ code: 1, stdout: '' });
  expect(text.stderr).toContain('error runtime-npm-missing');
  const json = await program.run(['setup', '--format', 'json'], { env });
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    ok: false,
    diagnostics: [{ severity: 'error' }, {}, {}],
  });
});

test('docs/cli.md is the help of the commands', async () => {
  expect(readFileSync(join(root, 'docs', 'cli.md'), 'utf8')).toBe(await cliDocs());
});
