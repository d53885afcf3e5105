import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtProgram, temporaryDirectory } from './support/program.ts';
import { bad, good, table, trainable } from './support/specs.ts';

const program = builtProgram();
const cpu = ['--backend', 'cpu'];
let cwd = '';

beforeAll(async () => {
  cwd = await temporaryDirectory();
  writeFileSync(join(cwd, 'model.yaml'), trainable);
  writeFileSync(join(cwd, 'table.csv'), table);
  writeFileSync(join(cwd, 'good.yaml'), good);
  writeFileSync(join(cwd, 'bad.yaml'), bad);
});

const linesOf = (text: string): readonly Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('init, validate, train', () => {
  test.each(['dense', 'conv', 'lstm'])('the template %s trains at once', async (template) => {
    const made = await program.run(['init', `new/${template}`, '--template', template], { cwd });
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`wrote ${join('new', template, 'model.yaml')}\n`);
    const inside = { cwd: join(cwd, 'new', template) };
    const checked = await program.run(['validate', 'model.yaml', 'wide.yaml'], inside);
    expect(checked).toEqual({ code: 0, stdout: 'model.yaml: ok\nwide.yaml: ok\n', stderr: '' });
    const args = ['train', 'model.yaml', '-o', 'runs/narrow', '--epochs', '1', ...cpu];
    const trained = await program.run(args, inside);
    expect({ code: trained.code, stderr: trained.stderr }).toEqual({ code: 0, stderr: '' });
    expect(trained.stdout).toMatch(
      /^training .*\nepoch 1\/1 {2}loss .*\ntrained: .*; saved in runs\/narrow\n$/,
    );
    expect(existsSync(join(inside.cwd, 'runs/narrow/model.json'))).toBe(true);
  });

  test('the first line leads editors to the schema where npm puts it', async () => {
    writeFileSync(join(cwd, 'package.json'), '{}');
    await program.run(['init', 'deep/er', '--yes'], { cwd });
    const [first] = readFileSync(join(cwd, 'deep/er/model.yaml'), 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../../node_modules/widthwise/schema/widthwise.json');
  });

  test('init never overwrites a file', async () => {
    const { code, stdout, stderr } = await program.run(['init'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error init-refused: model.yaml is there already; nothing was written');
    expect(readFileSync(join(cwd, 'model.yaml'), 'utf8')).toBe(trainable);
    expect(existsSync(join(cwd, 'penguins.csv'))).toBe(false);
  });

  const nowhere: readonly (readonly [string, string])[] = [
    ['table.csv', 'a part of the path is a file, not a directory'],
    ['table.csv/deeper', 'a part of the path is a file, not a directory'],
    // Where Node's own `mkdir -p` never returns.
    ...(existsSync('/proc/self') ? ([['/proc/nowhere', 'its directory does not exist']] as const) : []),
  ];

  test.each(nowhere)('init in %s', async (directory, reason) => {
    const { code, stderr } = await program.run(['init', directory, '--yes'], { cwd });
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({
      code: 1,
      stderr: `error output-failed: cannot write ${directory}: ${reason}`,
    });
  });
});

describe('train', () => {
  test('as JSON: an object a line for each epoch, and the end', async () => {
    const args = ['train', 'model.yaml', '-o', 'runs/json', '--epochs', '3', '--format', 'json', ...cpu];
    const { code, stdout, stderr } = await program.run(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines.map(({ version, event, epoch }) => [version, event, epoch])).toEqual([
      [1, 'epoch', 1],
      [1, 'epoch', 2],
      [1, 'epoch', 3],
      [1, 'end', undefined],
    ]);
    const numbers = ['loss', 'mae', 'val_loss', 'val_mae', 'seconds'];
    for (const line of lines) for (const name of numbers) expect(line[name]).toBeTypeOf('number');
    expect(lines[3]).toMatchObject({ backend: 'cpu', stopped: 'completed', loss: lines[2]?.['loss'] });
  });

  test('--seed and --epochs decide, and are in the spec that is saved', async () => {
    const train = async (directory: string, spec: string, ...options: readonly string[]) => {
      const args = ['train', spec, '-o', directory, '--format', 'json', ...options, ...cpu];
      return linesOf((await program.run(args, { cwd })).stdout).map(({ loss }) => loss);
    };
    const first = await train('runs/a', 'model.yaml', '--seed', '5', '--epochs', '1');
    expect(readFileSync(join(cwd, 'runs/a/spec.yaml'), 'utf8')).toMatch(
      /fit:\n {2}batchSize: 4\n {2}validationSplit: 0.25\n {2}seed: 5\n/,
    );
    expect(await train('runs/b', 'runs/a/spec.yaml')).toEqual(first);
    expect(await train('runs/c', 'model.yaml', '--seed', '6', '--epochs', '1')).not.toEqual(first);
  });

  test('--dry-run saves nothing', async () => {
    const before = readdirSync(cwd);
    const { code, stdout } = await program.run(['train', 'model.yaml', '--dry-run', ...cpu], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/; nothing saved\n$/);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test.each([
    ['Ctrl-C', 'SIGINT', 130],
    ['a terminal that closes', 'SIGHUP', 129],
  ] as const)(
    '%s stops after the batch, leaves a whole model and exits with its code',
    async (_, signal, exit) => {
      const args = [
        'train',
        'model.yaml',
        '-o',
        `runs/${signal}`,
        '--epochs',
        '100000',
        '--format',
        'json',
        ...cpu,
      ];
      // Several lines may come at once.
      let killed = false;
      const onOutput = (stdout: string, kill: (signal: NodeJS.Signals) => void): void => {
        if (killed || stdout.split('\n').length < 3) return;
        killed = true;
        kill(signal);
      };
      const { code, stdout, stderr } = await program.run(args, { cwd, onOutput });
      expect(code).toBe(exit);
      expect(stderr).toBe('stopping after this batch; once more to quit at once\n');
      expect(linesOf(stdout).at(-1)).toMatchObject({ event: 'end', stopped: 'aborted' });
      expect(readdirSync(join(cwd, 'runs')).filter((name) => name.startsWith('.'))).toEqual([]);
      const { stdout: measured } = await program.run(
        ['evaluate', `runs/${signal}`, '--format', 'json', ...cpu],
        {
          cwd,
        },
      );
      expect(JSON.parse(measured)).toMatchObject({ name: 'tiny', on: 'validation' });
    },
  );

  test('--resume goes on after Ctrl-C, and ends as one run does', async () => {
    const args = (directory: string) => [
      'train',
      'model.yaml',
      '-o',
      `runs/${directory}`,
      '--epochs',
      '40',
      ...cpu,
    ];
    let killed = false;
    const onOutput = (stdout: string, kill: (signal: NodeJS.Signals) => void): void => {
      if (killed || !stdout.includes('epoch 2/40')) return;
      killed = true;
      kill('SIGINT');
    };
    const stopped = await program.run(args('part'), { cwd, onOutput });
    expect(stopped.code).toBe(130);
    const { code, stdout, stderr } = await program.run([...args('part'), '--resume'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^resuming tiny after \d+ epochs.* on cpu: 9 examples/);
    await program.run([...args('whole'), '--save-every', '3'], { cwd });
    const model = (directory: string) => readFileSync(join(cwd, 'runs', directory, 'model.json'), 'utf8');
    expect(model('part')).toBe(model('whole'));
    const other = await program.run([...args('part'), '--resume', '--set', 'fit.batchSize=3'], { cwd });
    expect(other.code).toBe(1);
    expect(other.stderr).toContain(
      'error resume-refused: the training of the model in runs/part cannot go on',
    );
    expect((await program.run(['train', 'model.yaml', '--dry-run', '--resume'], { cwd })).code).toBe(2);
  });

  test('what the spec lacks is a line of JSON too', async () => {
    const { code, stdout, stderr } = await program.run(
      ['train', 'good.yaml', '--dry-run', '--format', 'json', ...cpu],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(linesOf(stdout)).toMatchObject([
      { version: 1, event: 'error', diagnostics: [{ code: 'no-compile-section' }] },
    ]);
  });

  test('a fault in the data is shown in its place', async () => {
    mkdirSync(join(cwd, 'faulty'));
    writeFileSync(join(cwd, 'faulty/model.yaml'), trainable);
    writeFileSync(join(cwd, 'faulty/table.csv'), table.replace('0.25,3,', '0.25,three,'));
    const { code, stderr } = await program.run(['train', 'faulty/model.yaml', '--dry-run', ...cpu], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('faulty/table.csv:5:6: error data-not-a-number');
    expect(stderr).toContain('0.25,three,');
  });

  test.each([
    [
      'waits for what never comes',
      'export default () => new Promise(() => {})',
      'a module that was run gave a promise',
    ],
    [
      'returns no arrays',
      'export default () => 7',
      'waits.yaml:10:11: error data-module-result: ./data.mjs returned a number',
    ],
  ])('a data module that %s', async (_, code, message) => {
    const [head = ''] = trainable.split('data:');
    writeFileSync(join(cwd, 'package.json'), '{}');
    writeFileSync(join(cwd, 'data.mjs'), code);
    writeFileSync(join(cwd, 'waits.yaml'), `${head}data:\n  module: ./data.mjs\n`);
    const outcome = await program.run(['train', 'waits.yaml', '--dry-run', ...cpu], { cwd });
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });

  test('a directory that holds something else is refused', async () => {
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine/thesis.txt'), 'words');
    const { code, stderr } = await program.run(
      ['train', 'model.yaml', '-o', 'mine', '--epochs', '1', ...cpu],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('error save-refused');
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['thesis.txt']);
  });
});

describe('build', () => {
  test('writes the untrained model and says what', async () => {
    const { code, stdout } = await program.run(
      ['build', 'good.yaml', '-o', 'runs/built', '--seed', '3', '--format', 'json', ...cpu],
      { cwd },
    );
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as { files: { name: string }[] };
    // 3·4 + 4 and 4·2 + 2 weights of 4 bytes.
    expect(report).toMatchObject({ version: 1, name: 'small', directory: 'runs/built', params: 26 });
    expect(report.files).toContainEqual({ name: expect.stringMatching(/^weights-/) as string, bytes: 104 });
    expect(report.files.map(({ name }) => name).sort()).toEqual(readdirSync(join(cwd, 'runs/built')).sort());
    expect(readFileSync(join(cwd, 'runs/built/spec.yaml'), 'utf8')).toContain('fit:\n  seed: 3\n');
  });

  test('a spec with errors builds nothing', async () => {
    const { code, stderr } = await program.run(['build', 'bad.yaml', '-o', 'runs/none', ...cpu], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error unknown-key');
    expect(existsSync(join(cwd, 'runs/none'))).toBe(false);
  });
});

describe('a SavedModel', () => {
  const files = [
    'assets.extra/spec.yaml',
    'assets.extra/widthwise.json',
    'saved_model.pb',
    'variables/variables.data-00000-of-00001',
    'variables/variables.index',
  ];

  test.each([['--format'], ['--save-format']])('is what build %s saved_model writes', async (flag) => {
    const args = ['build', 'good.yaml', '-o', 'runs/tf', flag, 'saved_model'];
    const { code, stdout, stderr } = await program.run(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^built small: 26 parameters, untrained\n/);
    for (const file of files) expect(stdout).toContain(`  runs/tf/${file}  `);
  });

  test('is what export makes of a trained model, preprocessing beside it', async () => {
    await program.run(['train', 'model.yaml', '-o', 'runs/for-export', ...cpu], { cwd });
    const args = ['export', 'runs/for-export', '-o', 'serving/1', '--format', 'json'];
    const { code, stdout } = await program.run(args, { cwd });
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as { files: { name: string }[] };
    expect(report.files.map(({ name }) => name)).toEqual(['assets.extra/preprocessing.json', ...files]);
    const saved = readFileSync(join(cwd, 'serving/1/assets.extra/preprocessing.json'), 'utf8');
    expect(saved).toBe(readFileSync(join(cwd, 'runs/for-export/preprocessing.json'), 'utf8'));
  });

  test.each([
    ['build', 'good.yaml', '--save-format', 'saved_model'],
    ['export', 'runs/for-export'],
  ])('%s refuses another backend that is named', async (...args) => {
    const { code, stderr } = await program.run([...args, '-o', 'runs/no', ...cpu], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error export-needs-native');
    expect(existsSync(join(cwd, 'runs/no'))).toBe(false);
  });
});

describe('evaluate and predict', () => {
  beforeAll(async () => {
    await program.run(['train', 'model.yaml', '-o', 'runs/model', ...cpu], { cwd });
  });

  test('evaluate: a saved model alone, or a spec with --model, gives what training measured last', async () => {
    const history = JSON.parse(readFileSync(join(cwd, 'runs/model/history.json'), 'utf8')) as Record<
      string,
      number
    >[];
    const { val_loss, val_mae } = history.at(-1) ?? {};
    // 12 examples, the last quarter to validate.
    const expected = {
      version: 1,
      name: 'tiny',
      on: 'validation',
      examples: 3,
      backend: 'cpu',
      loss: val_loss,
      mae: val_mae,
    };
    for (const args of [['runs/model'], ['model.yaml', '--model', 'runs/model']]) {
      const { stdout } = await program.run(['evaluate', ...args, '--format', 'json', ...cpu], { cwd });
      expect(JSON.parse(stdout)).toEqual(expected);
    }
  });

  test('evaluate --data measures on another table', async () => {
    const { stdout } = await program.run(['evaluate', 'runs/model', '--data', 'table.csv', ...cpu], { cwd });
    expect(stdout).toMatch(/^tiny: loss \S+ {2}mae \S+ {2}\(12 examples: the given data; cpu\)\n$/);
  });

  test('predict: the same numbers as JSON, CSV and text, from a file and from standard input', async () => {
    const rows = 'b,a\n1,0.5\n2,0.25\n';
    writeFileSync(join(cwd, 'new.csv'), rows);
    const run = async (format: string, input: string, ...more: readonly string[]) => {
      const args = ['predict', 'runs/model', '--input', input, '--format', format, ...more, ...cpu];
      return (await program.run(args, { cwd, input: rows })).stdout;
    };
    const json = JSON.parse(await run('json', 'new.csv')) as { predictions: { out: number[] } };
    expect(json).toMatchObject({ version: 1, examples: 2, backend: 'cpu' });
    const { out } = json.predictions;
    expect(out).toHaveLength(2);
    expect(await run('csv', '-')).toBe(`out\n${out[0]}\n${out[1]}\n`);
    const text = (await run('text', 'new.csv')).trimEnd().split('\n');
    expect(text.slice(2).map((line) => Number(line))).toEqual(out.map((n) => Number(n.toPrecision(6))));
    expect(await run('csv', 'new.csv', '-o', 'out.csv')).toBe('');
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe(`out\n${out[0]}\n${out[1]}\n`);
  });

  test('predict: arrays from JSON and from a module', async () => {
    const arrays = {
      inputs: {
        x: [
          [0.5, 1],
          [0.25, 2],
        ],
      },
    };
    writeFileSync(join(cwd, 'arrays.json'), JSON.stringify(arrays));
    writeFileSync(join(cwd, 'arrays.mjs'), `export default () => (${JSON.stringify(arrays)});\n`);
    writeFileSync(join(cwd, 'new.csv'), 'a,b\n0.5,1\n0.25,2\n');
    const outputs: string[] = [];
    for (const input of ['new.csv', 'arrays.json', 'arrays.mjs']) {
      const { stdout, stderr } = await program.run(['predict', 'runs/model', '--input', input, ...cpu], {
        cwd,
      });
      expect(stderr).toBe('');
      outputs.push(stdout);
    }
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[2]).toBe(outputs[0]);
  });

  test('predict: arrays for a model that was built, and not trained', async () => {
    writeFileSync(join(cwd, 'arrays.json'), '{"inputs": {"x": [[0.5, 1, 2], [0.25, 2, 1], [0, 0, 0]]}}');
    await program.run(['build', 'good.yaml', '-o', 'runs/built', ...cpu], { cwd });
    const run = (format: string) =>
      program.run(['predict', 'runs/built', '--input', 'arrays.json', '--format', format, ...cpu], { cwd });
    const [csv, json] = [await run('csv'), await run('json')];
    const rows = csv.stdout.trim().split('\n');
    expect([csv.stderr, rows[0], rows.length]).toEqual(['', 'out_1,out_2', 4]);
    const { predictions } = JSON.parse(json.stdout) as {
      readonly predictions: { readonly out: readonly (readonly number[])[] };
    };
    expect(predictions.out.map((values) => values.join(','))).toEqual(rows.slice(1));
    // A Dense begins without a bias.
    expect(predictions.out[2]).toEqual([0, 0]);
  });

  test.each([
    [
      ['predict', 'runs/model', '--input', 'nope.csv'],
      'error input-unreadable: cannot read nope.csv: there is no such file',
    ],
    [
      ['predict', 'runs/nope', '--input', 'table.csv'],
      'error model-not-found: there is no saved model in runs/nope',
    ],
    [['evaluate', 'good.yaml', '--model', 'runs/model'], 'error no-compile-section'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await program.run([...args, ...cpu], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});
