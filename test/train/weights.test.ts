import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/compile.ts';
import { evaluateModel, trainModel } from '../../src/train/index.ts';
import { compiled, cpu, floats, loaded, specText, type SpecParts } from './support.ts';

const tf = await cpu();
const folder = mkdtempSync(join(tmpdir(), 'widthwise-weights-'));
const still = { type: 'sgd', learningRate: 1e-30 };

/** A network that gives 0 for the one output y, whatever it reads: losses are then the weighted squares of the targets. */
function zeros(data: object, more: SpecParts = {}) {
  const text = specText({
    inputs: { x: { shape: [1] } },
    layers: [{ name: 'y', type: 'Dense', units: 1, kernelInitializer: 'zeros' }],
    compile: { optimizer: still, loss: 'mse', metrics: ['mae'], weightedMetrics: ['mae'] },
    data: { inputs: { x: { column: 'a' } }, targets: { y: { column: 'y' } }, ...data },
    fit: { epochs: 1, batchSize: 2, shuffle: false },
    ...more,
  });
  return compileSpec(text, { path: join(folder, 'model.yaml') });
}

writeFileSync(join(folder, 'rows.csv'), 'a,y,w\n1,1,2\n1,2,0\n1,3,1\n1,4,4\n');

describe('a column of weights', () => {
  test('weighs the loss and the weighted metrics', async () => {
    const { logs } = await trainModel(zeros({ csv: './rows.csv', sampleWeight: 'w' }), { tf });
    // Two batches of two: the loss by the number of examples, the metric by the sum of the weights.
    expect(logs['loss']).toBeCloseTo(((2 * 1 + 0 * 4) / 2 + (1 * 9 + 4 * 16) / 2) / 2, 5);
    expect(logs['mae']).toBeCloseTo(10 / 4, 5);
    expect(logs['weighted_mae']).toBeCloseTo((2 * 1 + 3 + 4 * 4) / 7, 5);
  });

  test('weighs what is kept to validate on', async () => {
    const data = { csv: './rows.csv', sampleWeight: 'w', split: { validation: 0.5 } };
    const { logs } = await trainModel(zeros(data), { tf });
    expect(logs['val_loss']).toBeCloseTo((1 * 9 + 4 * 16) / 2, 4);
  });

  test('is used by evaluate on another table, if it is there', async () => {
    const directory = join(folder, 'model');
    const spec = zeros({ csv: './rows.csv', sampleWeight: 'w' });
    await trainModel(spec, { tf, directory });
    const on = (text: string) => evaluateModel(spec, { tf, directory, source: { kind: 'csv', text } });
    expect((await on('a,y,w\n1,1,3\n1,1,5\n')).logs['loss']).toBeCloseTo(4, 5);
    expect((await on('a,y\n1,1\n1,2\n')).logs['loss']).toBeCloseTo(2.5, 5);
  });

  test('that is missing is an error, as is an output that is not there', async () => {
    await expect(trainModel(zeros({ csv: './rows.csv', sampleWeight: 'v' }), { tf })).rejects.toThrow(
      'has no column "v"',
    );
    const { diagnostics } = zeros({ csv: './rows.csv', sampleWeight: { z: 'w' } });
    expect(diagnostics.map((d) => d.message)).toEqual([
      '`sampleWeight` names "z", which is no output with targets',
    ]);
  });
});

test('a module returns weights beside its targets', async () => {
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(
    join(folder, 'rows.mjs'),
    `export default () => ({ inputs: { x: [[1], [1]] }, targets: { y: [1, 2] }, sampleWeight: [3, 1] });`,
  );
  const data = { module: './rows.mjs', inputs: {}, targets: {} };
  const { logs } = await trainModel(zeros(data), { tf });
  expect(logs['loss']).toBeCloseTo((3 * 1 + 1 * 4) / 2, 5);
  expect(logs['weighted_mae']).toBeCloseTo((3 * 1 + 1 * 2) / 4, 5);
});

describe('weights of classes', () => {
  writeFileSync(join(folder, 'kinds.csv'), 'a,kind\n1,no\n2,yes\n3,no\n4,no\n');
  const kinds = (classWeight: object) =>
    zeros(
      { csv: './kinds.csv', targets: { y: { column: 'kind', encode: 'index' } } },
      {
        compile: { optimizer: still, loss: 'mse', weightedMetrics: ['mae'] },
        fit: { epochs: 1, batchSize: 4, classWeight },
      },
    );

  test('by label and by number', async () => {
    for (const weights of [{ yes: 6 }, { 1: 6, 0: 1 }]) {
      const { logs } = await trainModel(kinds(weights), { tf });
      // Targets are 0 and, once, 1.
      expect(logs['loss']).toBeCloseTo(6 / 4, 5);
      expect(logs['mae']).toBeCloseTo(6 / 9, 5);
    }
  });

  test('by label where others are numbers', async () => {
    writeFileSync(join(folder, 'mixed.json'), '[{"a": 1, "kind": 7}, {"a": 2, "kind": "yes"}]');
    const spec = zeros(
      { json: './mixed.json', targets: { y: { column: 'kind', encode: 'index' } } },
      { compile: { optimizer: still, loss: 'mse' }, fit: { epochs: 1, classWeight: { yes: 6 } } },
    );
    // The classes are 7 and yes, in this order: the one target that is not 0.
    expect((await trainModel(spec, { tf })).logs['loss']).toBeCloseTo(6 / 2, 5);
  });

  test('of a class that there is not', async () => {
    await expect(trainModel(kinds({ yess: 6 }), { tf })).rejects.toThrow('there is no class "yess"');
  });

  test('need one class for each example', async () => {
    const spec = compiled({
      inputs: { x: { shape: [2, 1] } },
      layers: [{ name: 'y', type: 'Dense', units: 2 }],
      compile: { optimizer: still, loss: 'mse' },
      fit: { classWeight: { 1: 2 } },
    });
    const data = {
      inputs: { x: floats([1, 2, 1], [1, 1]) },
      targets: { y: floats([1, 2, 2], [1, 0, 0, 1]) },
    };
    await expect(trainModel(spec, { tf, data: loaded({ ...data, size: 1 }) })).rejects.toThrow(
      'not one class for each example',
    );
  });
});

test.each([
  ['1,0\n1,1\n', undefined],
  ['1,0.1\n1,0.9\n', undefined],
  ['1,0\n1,3\n', undefined],
  ['1,0\n1,-1\n', 'the targets of y have -1, which is the number of no class'],
  ['1,0\n1,2.5\n', 'the targets of y have 2.5, which is the number of no class'],
])('weights of classes need targets that are classes: %j', async (rows, refusal) => {
  writeFileSync(join(folder, 'targets.csv'), `a,y\n${rows}`);
  const spec = zeros({ csv: './targets.csv' }, { fit: { classWeight: { 0: 1, 1: 2 } } });
  const outcome = await trainModel(spec, { tf }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  expect(outcome).toBe(refusal && `fit.classWeight cannot be used: ${refusal}`);
});
