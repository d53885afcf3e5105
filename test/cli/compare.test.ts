import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtProgram, temporaryDirectory } from './support/program.ts';
import { table, trainable, wide } from './support/specs.ts';

const program = builtProgram();
const cpu = ['--backend', 'cpu'];
let cwd = '';

beforeAll(async () => {
  cwd = await temporaryDirectory();
  const files = { 'model.yaml': trainable, 'wide.yaml': wide, 'table.csv': table };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
});

interface Compared {
  readonly results: readonly {
    readonly label: string;
    readonly params: number;
    readonly flops: number;
    readonly trials: readonly {
      readonly seed: number;
      readonly epochs: number;
      readonly logs: Readonly<Record<string, number>>;
    }[];
  }[];
}

const compare = (...args: string[]) => program.run(['compare', ...args, ...cpu], { cwd });
async function compared(...args: string[]): Promise<Compared> {
  const { stdout } = await compare(...args, '--format', 'json');
  return JSON.parse(stdout) as Compared;
}

describe('compare', () => {
  test('a narrow and a wide spec: a line each, costs and what was reached', async () => {
    const { code, stdout, stderr } = await compare('model.yaml', 'wide.yaml');
    expect(code).toBe(0);
    const [head, rule, narrow, broad, ...rest] = stdout.trimEnd().split('\n');
    expect(head?.split(/ {2,}/)).toEqual([
      'spec',
      'parameters',
      'FLOPs',
      's/epoch',
      'epochs',
      'loss',
      'val_loss',
      'gap',
      'val_mae',
    ]);
    expect(rule).toMatch(/^[- ]+$/);
    // 2 x 4 + 4 + 4 + 1 parameters, 2 x (2 x 4) + 4 + 4 + 2 x 4 + 1 FLOPs (bias and relu are one each); then with 8 for 4.
    expect(narrow).toMatch(/^model\.yaml +17 +33 +\d+\.\d\d +2 /);
    expect(broad).toMatch(/^wide\.yaml +33 +65 +\d+\.\d\d +2 /);
    expect(rest).toEqual([]);
    expect(stderr).toMatch(
      /^model\.yaml \(1 of 2\), seed 1: loss .*\nwide\.yaml \(2 of 2\), seed 1: loss .*\n$/,
    );
  });

  test('gives the numbers that train gives', async () => {
    const { results } = await compared('wide.yaml');
    const trained = await program.run(['train', 'wide.yaml', '--dry-run', '--format', 'json', ...cpu], {
      cwd,
    });
    const epochs = trained.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, number>);
    const [{ trials: [trial] = [] } = {}] = results;
    expect(trial?.logs).toEqual({
      loss: epochs[1]?.['loss'],
      mae: epochs[1]?.['mae'],
      val_loss: epochs[1]?.['val_loss'],
      val_mae: epochs[1]?.['val_mae'],
    });
  });

  test('a path that is wrong with every value is reported once', async () => {
    const { code, stderr } = await compare('model.yaml', '--sweep', 'hiden.units=2,3,4');
    expect(code).toBe(1);
    expect(stderr.match(/set-no-match/g)).toHaveLength(1);
  });

  test('sweeps make every combination, seeds several trials, and all are saved and can be compared later', async () => {
    const args = [
      '--sweep',
      'hidden.units=2, 4',
      '--sweep',
      'compile.optimizer=sgd,{type: adam, learningRate: 0.1}',
    ];
    const { results } = await compared('model.yaml', ...args, '--seeds', '2', '-o', 'runs');
    expect(results.map(({ label, params }) => [label, params])).toEqual([
      ['model.yaml hidden.units=2 compile.optimizer=sgd', 9],
      ['model.yaml hidden.units=2 compile.optimizer={type: adam, learningRate: 0.1}', 9],
      ['model.yaml hidden.units=4 compile.optimizer=sgd', 17],
      ['model.yaml hidden.units=4 compile.optimizer={type: adam, learningRate: 0.1}', 17],
    ]);
    expect(results.map(({ trials }) => trials.map(({ seed }) => seed))).toEqual(Array(4).fill([1, 2]));
    const folder = 'runs/model-hidden.units=4-compile.optimizer=sgd-seed2';
    expect(existsSync(join(cwd, folder, 'model.json'))).toBe(true);
    const again = await compared(folder);
    expect(again.results.map(({ params, trials }) => [params, trials[0]?.logs])).toEqual([
      [17, results[2]?.trials[1]?.logs],
    ]);
  });

  test('with several seeds a cell is the mean, with the smallest and the largest', async () => {
    const { results } = await compared('model.yaml', '--seeds', '2');
    const losses = results[0]?.trials.map(({ logs }) => logs['loss'] ?? NaN) ?? [];
    const { stdout } = await compare('model.yaml', '--seeds', '2');
    const [mean, min, max] = [
      (losses[0] ?? 0) / 2 + (losses[1] ?? 0) / 2,
      Math.min(...losses),
      Math.max(...losses),
    ];
    expect(stdout).toContain(`${mean.toFixed(4)} (${min.toFixed(4)} to ${max.toFixed(4)})`);
  });

  test('all specs are checked before the first is trained', async () => {
    const { code, stdout, stderr } = await compare('model.yaml', '--sweep', 'hidden.units=2,x,-1');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('1 | hidden.units=x\n    |              ^');
    expect(stderr).toContain('1 | hidden.units=-1\n    |              ^^');
    expect(stderr).not.toContain('seed');
  });

  test('a network whose loss is no number is reported, and the others are still compared', async () => {
    const { code, stdout, stderr } = await compare(
      ...['model.yaml', '--sweep', 'compile.optimizer={type: sgd, learningRate: 1e30},sgd'],
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/1e30\} \(1 of 2\), seed 1 failed:\n.*error loss-not-finite/);
    const [, , failed, fine] = stdout.split('\n');
    expect(failed).toMatch(/learningRate: 1e30\} +17 +33$/);
    expect(fine).toMatch(/optimizer=sgd +17 +33 +\d+\.\d\d +2 /);
  });

  test.each([
    [['model.yaml', '--sweep', 'hidden.units'], '--sweep hidden.units names no values'],
    [['runs', '--seeds', '0'], 'It must be a whole number of at least 1.'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await compare(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a model that was trained before cannot be changed, and one that was not has no numbers', async () => {
    await program.run(['train', 'model.yaml', '-o', 'runs/one', ...cpu], { cwd });
    const changed = await compare('runs/one', '--set', 'hidden.units=8');
    expect(changed.code).toBe(2);
    expect(changed.stderr).toContain('runs/one is trained already; only a spec can be changed');
    await program.run(['build', 'model.yaml', '-o', 'runs/built', ...cpu], { cwd });
    const built = await compare('runs/built');
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('error input-unreadable: runs/built holds no trained model');
    const other = await compare('.');
    expect(other.stderr).toContain('error input-unreadable: . holds no trained model: it has no spec.yaml');
    for (const damaged of ['[{"loss": 0.1}, {"lo', '{}', '[]', '[1]', '[{"loss": "low"}]']) {
      writeFileSync(join(cwd, 'runs/one/history.json'), damaged);
      const { code, stdout, stderr } = await compare('runs/one');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(
        'error input-unreadable: runs/one holds no trained model: it has no history.json with numbers of epochs\n',
      );
    }
  });
});
