import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { summarize } from '../../src/summarize.ts';
import { compileSpec } from '../../src/compile.ts';
import { builtProgram, runProcess, temporaryDirectory } from './support/program.ts';
import { bad, good, table, trainable, wide, wideOutput } from './support/specs.ts';

const program = builtProgram();
let cwd = '';

beforeAll(async () => {
  cwd = await temporaryDirectory();
});

beforeEach(() => {
  const files = { 'model.yaml': good, 'wide.yaml': wide, 'bad.yaml': bad, 'wide-output.yaml': wideOutput };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
});

describe('validate', () => {
  test('several specs: a line each on stdout, diagnostics on stderr', async () => {
    const specs = ['model.yaml', 'wide-output.yaml', 'bad.yaml'];
    const { code, stdout, stderr } = await program.run(['validate', ...specs], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe('model.yaml: ok\nwide-output.yaml: ok (1 warning)\nbad.yaml: failed (1 error)\n');
    expect(stderr).toContain('bad.yaml:6:33: error unknown-key');
    expect(stderr).toContain('did you mean "units"?');
    expect(stderr).toContain('wide-output.yaml:4:');
  });

  test('a base that is a directory is reported where it is named', async () => {
    writeFileSync(join(cwd, 'on-folder.yaml'), wide.replace('./model.yaml', '.'));
    const { code, stderr } = await program.run(['validate', 'on-folder.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('on-folder.yaml:3:7: error missing-file: "." cannot be read: it is a directory');
  });

  test('as JSON', async () => {
    const { code, stdout, stderr } = await program.run(
      ['validate', 'wide.yaml', 'bad.yaml', '--format', 'json'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      ok: false,
      specs: [
        { file: 'wide.yaml', ok: true, errors: 0, warnings: 0, diagnostics: [] },
        {
          file: 'bad.yaml',
          ok: false,
          errors: 1,
          warnings: 0,
          diagnostics: [
            { code: 'unknown-key', severity: 'error', place: { file: 'bad.yaml', line: 6, column: 33 } },
          ],
        },
      ],
    });
  });

  test('as workflow commands of GitHub Actions', async () => {
    const { code, stdout } = await program.run(['validate', 'bad.yaml', '--format', 'github'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=bad\.yaml,line=6,endLine=6,col=33,title=widthwise unknown-key::/);
  });

  test('as SARIF, a fault of the common base once', async () => {
    writeFileSync(join(cwd, 'model.yaml'), bad);
    const { code, stdout } = await program.run(['validate', 'model.yaml', 'wide.yaml', '--format', 'sarif'], {
      cwd,
    });
    const log = JSON.parse(stdout) as { version: string; runs: { results: { ruleId: string }[] }[] };
    expect({ code, version: log.version }).toEqual({ code: 1, version: '2.1.0' });
    expect(log.runs[0]?.results.filter((result) => result.ruleId === 'unknown-key')).toHaveLength(1);
  });

  test('from standard input, with Windows line ends', async () => {
    const { code, stdout, stderr } = await program.run(['validate', '-'], {
      cwd,
      input: bad.replace(/\n/g, '\r\n'),
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '<stdin>: failed (1 error)\n' });
    expect(stderr).toContain('<stdin>:6:33: error unknown-key');
    expect(stderr).not.toContain('\r');
  });

  test('an overlay from standard input finds its base in the current directory', async () => {
    const { code, stdout } = await program.run(['validate', '-'], { cwd, input: wide });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '<stdin>: ok\n' });
  });

  test('a file that does not exist', async () => {
    const { code, stdout, stderr } = await program.run(['validate', 'nope.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'nope.yaml: failed (1 error)\n' });
    expect(stderr).toContain('error missing-file: there is no file "nope.yaml"');
  });

  test('--set and --overlay are checked like the rest', async () => {
    const args = ['validate', 'model.yaml', '--overlay', 'wide.yaml', '--set', 'hiden.units=3'];
    const { code, stderr } = await program.run(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('--set:1:1: error set-no-match');
    expect(stderr).toContain('did you mean "hidden"?');
  });
});

describe('colours', () => {
  const escape = '\u001b[';
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    program.run(['validate', 'bad.yaml', ...args], { cwd, env });

  test('none where there is no terminal, FORCE_COLOR forces them, NO_COLOR and --no-color win', async () => {
    const outcomes = [
      await run([]),
      await run([], { CI: 'true' }),
      await run([], { FORCE_COLOR: '1' }),
      await run([], { FORCE_COLOR: '1', NO_COLOR: '1' }),
      await run(['--no-color'], { FORCE_COLOR: '1' }),
    ];
    expect(outcomes.map(({ stdout, stderr }) => [stdout.includes(escape), stderr.includes(escape)])).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [false, false],
      [false, false],
    ]);
  });
});

describe('explain', () => {
  test('the history of a value', async () => {
    const args = ['explain', 'wide.yaml', 'hidden.units', '--set', 'hidden.units=5'];
    const { code, stdout, stderr } = await program.run(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^hidden\.units: 5\n {2}5 {2}--set +--set:1:14\n {2}\d+ {2}WidthOverlay {2}wide\.yaml:\d+:\d+\n {2}\d+ {2}Model +model\.yaml:\d+:\d+\n$/,
    );
  });

  test('as JSON, of two paths', async () => {
    const args = ['explain', 'model.yaml', 'hidden.units', 'hidden.useBias', '--format', 'json'];
    const { stdout } = await program.run(args, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      values: [
        { path: 'hidden.units', origin: { by: 'Model', file: 'model.yaml' }, replaced: [] },
        { path: 'hidden.useBias', value: true, origin: { by: 'default' } },
      ],
    });
  });

  test('a path that leads nowhere', async () => {
    const { code, stderr } = await program.run(['explain', 'model.yaml', 'hiden.units'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('did you mean "hidden"?');
  });

  test('a spec with errors', async () => {
    const { code, stdout } = await program.run(['explain', 'bad.yaml', 'hidden.type'], { cwd });
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 0, first: 'hidden.type: "Dense"' });
  });
});

describe('diff', () => {
  test('as a table', async () => {
    const { code, stdout, stderr } = await program.run(['diff', 'model.yaml', 'wide.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // Dense: 3 · 4 + 4 and 3 · 8 + 8 weights; then 4 · 2 + 2 and 8 · 2 + 2.
    expect(stdout).toMatch(/^hidden +units 4 -> 8 +\[null, 4\] -> \[null, 8\] +16 -> 32 /m);
    expect(stdout).toMatch(/^out +\[null, 2\] +10 -> 18 /m);
    expect(stdout).toContain('parameters   26 -> 50\n');
  });

  test('as an overlay, in another folder, that gives the same again', async () => {
    mkdirSync(join(cwd, 'variants'), { recursive: true });
    const { code, stdout } = await program.run(['diff', 'model.yaml', 'wide.yaml', '-o', 'variants/w.yaml'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'variants/w.yaml'), 'utf8')).toBe(
      'apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ../model.yaml\nwidths:\n  hidden: 4 -> 8\n',
    );
    const again = await program.run(['diff', 'variants/w.yaml', 'wide.yaml'], { cwd });
    expect(again).toEqual({ code: 0, stdout: 'no difference\n', stderr: '' });
  });

  test('as JSON; of a spec with errors, they', async () => {
    const { stdout } = await program.run(['diff', 'model.yaml', 'wide.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, equal: false, totalParams: { a: 26, b: 50 } });
    const { code, stderr } = await program.run(['diff', 'model.yaml', 'bad.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('bad.yaml:6:33: error unknown-key');
  });
});

describe('edit, fix and lock', () => {
  const read = (file: string): string => readFileSync(join(cwd, file), 'utf8');

  test('edit width changes the file, and only what was asked', async () => {
    writeFileSync(join(cwd, 'wide.yaml'), `\ufeff# widths\n${wide}`);
    const { code, stdout, stderr } = await program.run(['edit', 'width', 'wide.yaml', 'hidden=x2'], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'wide.yaml: changed\n', stderr: '' });
    expect(read('wide.yaml')).toBe(`\ufeff# widths\n${wide.replace('4 -> 8', '4 -> 16')}`);
  });

  test('edit writes nothing when one of the edits cannot be made', async () => {
    const args = ['edit', 'width', 'model.yaml', 'hidden=9', 'hiden=9'];
    const { code, stderr } = await program.run(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('did you mean "hidden"?');
    expect(read('model.yaml')).toBe(good);
    expect((await program.run(['edit', 'width', 'model.yaml', 'hidden=wide'], { cwd })).code).toBe(2);
    expect((await program.run(['edit', 'loss', 'model.yaml', 'hidden=3'], { cwd })).code).toBe(2);
  });

  test('edit says that there is no such file', async () => {
    const { code, stderr } = await program.run(['edit', 'width', 'mdel.yaml', 'hidden=9'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'error missing-file: there is no file "mdel.yaml"\n  = did you mean "model.yaml"?',
    );
  });

  test('fix says why a file is no spec, or cannot be read', async () => {
    writeFileSync(join(cwd, 'table.csv'), table);
    const { code, stderr } = await program.run(['fix', 'table.csv'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('table.csv:1:1: error not-a-spec');
    expect(read('table.csv')).toBe(table);
    const missing = await program.run(['fix', 'mdel.yaml'], { cwd });
    expect(missing.stderr).toContain('error input-unreadable: cannot read mdel.yaml: there is no such file');
  });

  test('fix --check fails and writes nothing; fix fixes', async () => {
    const text = good.replace('units: 4', 'units: 4, use_bias: true, kernel_initializer: he_normal');
    writeFileSync(join(cwd, 'keras.yaml'), text);
    const check = await program.run(['fix', '--check', 'keras.yaml', 'model.yaml'], { cwd });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('keras.yaml: 3 things to fix\nmodel.yaml: nothing to fix\n');
    expect(read('keras.yaml')).toBe(text);
    expect((await program.run(['fix', 'keras.yaml'], { cwd })).code).toBe(0);
    expect(read('keras.yaml')).toBe(good.replace('units: 4', 'units: 4, kernelInitializer: heNormal'));
  });

  test('lock, and --frozen before and after a change', async () => {
    expect((await program.run(['lock', 'wide.yaml', '--frozen'], { cwd })).code).toBe(1);
    expect((await program.run(['lock', 'wide.yaml'], { cwd })).stdout).toBe('wide.lock.yaml: written\n');
    expect((await program.run(['lock', 'wide.yaml', '--frozen'], { cwd })).code).toBe(0);
    const same = await program.run(['diff', 'wide.lock.yaml', 'wide.yaml'], { cwd });
    expect(same.stdout).toBe('no difference\n');
    const frozen = await program.run(['render', 'wide.yaml', '--frozen'], { cwd });
    expect(frozen).toMatchObject({ code: 0, stderr: '' });
    const set = ['--set', 'hidden.units=5', '--frozen'];
    for (const command of [['render'], ['build', '-o', 'frozen'], ['train', '--dry-run']])
      expect((await program.run([...command, 'wide.yaml', ...set], { cwd })).stderr).toContain(
        'lock-differs',
      );
    expect(existsSync(join(cwd, 'frozen'))).toBe(false);
    writeFileSync(join(cwd, 'model.yaml'), good.replace('units: 2', 'units: 3'));
    const { code, stderr } = await program.run(['lock', 'wide.yaml', '--frozen'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('lock-differs');
  });
});

describe('render', () => {
  test('prints a model that validates to the same widths', async () => {
    const rendered = await program.run(
      ['render', 'model.yaml', '--overlay', 'wide.yaml', '--set', 'out.units=5'],
      { cwd },
    );
    expect(rendered.code).toBe(0);
    expect(rendered.stdout).toContain('{name: hidden, type: Dense, units: 8}');
    expect(rendered.stdout).toContain('{name: out, type: Dense, units: 5}');
    const again = await program.run(['render', '-'], { cwd, input: rendered.stdout });
    expect(again).toEqual({ code: 0, stdout: rendered.stdout, stderr: '' });
  });

  test('as JSON, with every default', async () => {
    const { stdout } = await program.run(['render', 'wide.yaml', '--defaults', '--format', 'json'], { cwd });
    const model = JSON.parse(stdout) as { kind: string; layers: object[] };
    expect(model.kind).toBe('Model');
    expect(model.layers[0]).toMatchObject({
      name: 'hidden',
      units: 8,
      useBias: true,
      kernelInitializer: { type: 'glorotUniform', seed: null },
    });
  });

  test('-o rebases the paths of the data', async () => {
    for (const name of ['project/sub', 'out']) mkdirSync(join(cwd, name), { recursive: true });
    writeFileSync(join(cwd, 'project/sub/model.yaml'), trainable);
    writeFileSync(join(cwd, 'project/sub/table.csv'), table);
    const args = ['render', 'sub/model.yaml', '-o', '../out/resolved.yaml'];
    const { code, stdout } = await program.run(args, { cwd: join(cwd, 'project') });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const text = readFileSync(join(cwd, 'out/resolved.yaml'), 'utf8');
    expect(text).toMatch(/csv: "?\.\.\/project\/sub\/table\.csv"?\n/);
  });

  test('-o leaves the old file as it is, and nothing else, when the disk refuses', async () => {
    const folder = join(cwd, 'full');
    mkdirSync(folder);
    writeFileSync(join(folder, 'old.yaml'), 'old\n');
    // No file may grow: what a full disk does, for every user.
    const command = `ulimit -f 0; trap '' XFSZ; exec "${process.execPath}" "${program.file()}" render model.yaml -o full/old.yaml`;
    const { code, stderr } = await runProcess('bash', ['-c', command], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error output-failed: cannot write full/old.yaml: ');
    expect(readdirSync(folder)).toEqual(['old.yaml']);
    expect(readFileSync(join(folder, 'old.yaml'), 'utf8')).toBe('old\n');
  });

  test.each([
    ['nowhere/x.yaml', 'its directory does not exist'],
    ['.', 'it is a directory'],
    ['model.yaml/x.yaml', 'a part of the path is a file, not a directory'],
  ])('-o %s: %s', async (path, reason) => {
    const { code, stderr } = await program.run(['render', 'model.yaml', '-o', path], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`cannot write ${path}: ${reason}`);
  });

  test('a spec with errors writes nothing', async () => {
    const { code, stdout, stderr } = await program.run(['render', 'bad.yaml', '-o', 'never.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error unknown-key');
    expect(readdirSync(cwd)).not.toContain('never.yaml');
  });
});

describe('summary', () => {
  test('as JSON is what summarize() returns', async () => {
    const { code, stdout } = await program.run(['summary', 'wide.yaml', '--format', 'json'], { cwd });
    const compiled = compileSpec(wide, { path: 'wide.yaml', files: { 'model.yaml': good } });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(summarize(compiled));
  });

  test('as a table', async () => {
    const { stdout } = await program.run(['summary', 'wide.yaml'], { cwd });
    // 3·8 + 8 and 8·2 + 2 weights; 2 FLOPs for each multiply-add and 1 for each bias.
    expect(stdout).toBe(`small

layer   type        output shape  params  FLOPs  activations
------  ----------  ------------  ------  -----  -----------
x       InputLayer  [null, 3]          0      0         12 B
hidden  Dense       [null, 8]         32     56         32 B
out     Dense       [null, 2]         18     34          8 B

parameters   50 (200 B as float32)
FLOPs        90 for one example, forward
activations  52 B for one example
`);
  });

  test('of a spec with errors as JSON: the diagnostics as data on stdout', async () => {
    const { code, stdout, stderr } = await program.run(['summary', 'bad.yaml', '--format', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      ok: false,
      diagnostics: [{ code: 'unknown-key' }],
    });
  });

  test('warnings stay off the data', async () => {
    const { code, stdout, stderr } = await program.run(['summary', 'wide-output.yaml', '--format', 'json'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, name: 'small' });
    expect(stderr).toContain('warning output-width');
  });
});

test.each([['schema'], ['errors --format json']])(
  'a reader that closes early ends `%s` quietly',
  async (args) => {
    const command = `"${process.execPath}" "${program.file()}" ${args} | head -c 1; echo "|\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await runProcess('bash', ['-c', command]);
    expect({ stdout, stderr }).toEqual({ stdout: '{|0\n', stderr: '' });
  },
);
