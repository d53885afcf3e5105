import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as plain from '@tensorflow/tfjs';
import type { LayersModel, io } from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { WidthwiseError } from '../../src/diagnostics/error.ts';
import { loadModel, restoreModel, saveModel } from '../../src/export/index.ts';
import { trainModel } from '../../src/train/index.ts';
import { compiled, cpu, loaded, numbers, signs } from '../train/support.ts';
import { scratch, trained } from './support.ts';

const tf = await cpu();

function outputs(model: LayersModel, shape = [5, 3]): readonly number[] {
  return plain.tidy(() => {
    const x = plain.tensor(numbers(shape, 3).values, shape);
    return [...[model.predict(x)].flat()].flatMap((y) => [...y.dataSync()]);
  });
}

/** What a browser does: model.json and its weight files, through an io handler of TensorFlow.js and nothing of ours. */
function plainHandler(directory: string): io.IOHandler {
  return {
    load: async () => {
      const json = JSON.parse(readFileSync(join(directory, 'model.json'), 'utf8')) as io.ModelJSON;
      return plain.io.getModelArtifactsForJSON(json, (manifest) => {
        const parts = manifest
          .flatMap((group) => group.paths)
          .map((path) => readFileSync(join(directory, path)));
        const data = new Uint8Array(Buffer.concat(parts)).buffer;
        return Promise.resolve([manifest.flatMap((group) => group.weights), data]);
      });
    },
  };
}

describe('a saved model', () => {
  test('has all its files', async () => {
    const directory = join(scratch(), 'new', 'model');
    const { model, history } = await trained(tf);
    await saveModel(model, directory, { tf, spec: 'name: tiny\n', history });
    const names = readdirSync(directory).map((name) => name.replace(/[0-9a-f]{16}/, '…'));
    expect(names.sort()).toEqual(['history.json', 'model.json', 'spec.yaml', 'weights-…-1of1.bin']);
    expect(readFileSync(join(directory, 'spec.yaml'), 'utf8')).toBe('name: tiny\n');
    expect(JSON.parse(readFileSync(join(directory, 'history.json'), 'utf8'))).toEqual(history);
    expect(readdirSync(join(directory, '..'))).toEqual(['model']);
  });

  test('loads in plain TensorFlow.js, compiled, and goes on training there', async () => {
    const directory = join(scratch(), 'model');
    const { model } = await trained(tf);
    await saveModel(model, directory, { tf });
    const again = await plain.loadLayersModel(plainHandler(directory));
    expect(outputs(again)).toEqual(outputs(model));
    expect(again.optimizer.getConfig()).toEqual({
      learningRate: 0.05,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-7,
    });
    expect(again.optimizer.iterations).toBe(2);
    const history = await again.fit(
      plain.ones([4, 3]),
      plain.tensor2d([
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ]),
      { verbose: 0 },
    );
    expect(Object.keys(history.history)).toEqual(['loss', 'acc']);
  });

  test.each([
    ['sgd'],
    [{ type: 'sgd', momentum: 0.9 }],
    ['adam'],
    ['adamax'],
    ['adagrad'],
    ['adadelta'],
    ['rmsprop'],
    [{ type: 'rmsprop', centered: true }],
  ])('loads in plain TensorFlow.js with %o', async (optimizer) => {
    const directory = join(scratch(), 'model');
    const metrics = ['recall', 'accuracy', 'r2_score'];
    const { model } = await trained(tf, {
      compile: { optimizer, loss: 'categorical_crossentropy', metrics },
    });
    await saveModel(model, directory, { tf });
    const again = await plain.loadLayersModel(plainHandler(directory));
    expect(outputs(again)).toEqual(outputs(model));
    expect(again.optimizer.getClassName()).toBe(model.optimizer.getClassName());
  });

  test('gives a number of the history back that was none', async () => {
    const directory = join(scratch(), 'model');
    const history = [{ loss: 0.5, auc: Number.NaN }];
    await saveModel((await trained(tf)).model, directory, { tf, history });
    expect((await loadModel(directory, { tf })).history).toEqual(history);
  });

  test('has the same bytes when the same is saved again', async () => {
    const [one, two] = [join(scratch(), 'model'), join(scratch(), 'model')];
    await saveModel((await trained(tf)).model, one, { tf });
    await saveModel((await trained(tf)).model, two, { tf });
    expect(readdirSync(one)).toEqual(readdirSync(two));
    for (const name of readdirSync(one)) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
    }
  });
});

describe('going on', () => {
  test.each([
    'adam',
    'adamax',
    'adadelta',
    { type: 'rmsprop', momentum: 0.5, centered: true },
    { type: 'sgd', momentum: 0.9 },
  ])('after saving and restoring equals never having stopped (%o)', async (optimizer) => {
    const layers = [
      { name: 'hidden', type: 'Dense', units: 4, kernelConstraint: { type: 'maxNorm', maxValue: 0.5 } },
      { name: 'drop', type: 'Dropout', rate: 0.3 },
      { name: 'out', type: 'Dense', units: 2, activation: 'softmax' },
    ];
    const parts = {
      layers,
      compile: { optimizer, loss: 'categorical_crossentropy' },
      fit: { epochs: 2, batchSize: 7, shuffle: false },
    };
    const directory = join(scratch(), 'model');
    const { spec, model } = await trained(tf, parts);
    await saveModel(model, directory, { tf });
    const straight = await trainModel(spec, { tf, model, data: loaded(signs(20)) });
    const restored = await restoreModel(spec, directory, { tf });
    const after = await trainModel(spec, { tf, model: restored.model, data: loaded(signs(20)) });
    expect(after.history).toEqual(straight.history);
    expect(outputs(after.model)).toEqual(outputs(straight.model));
  });

  test('a loaded model has the very weights that were saved, constraints or not', async () => {
    const kernelConstraint = { type: 'maxNorm', maxValue: 0.1 };
    const parts = { layers: [{ name: 'out', type: 'Dense', units: 2, kernelConstraint }] };
    const directory = join(scratch(), 'model');
    const model = await buildModel(compiled(parts), { tf });
    await saveModel(model, directory, { tf, spec: 'a: 1\n' });
    const again = await loadModel(directory, { tf });
    expect(again.spec).toBe('a: 1\n');
    expect(outputs(again.model)).toEqual(outputs(model));
  });

  test('layers that TensorFlow.js lacks load with loadModel', async () => {
    const parts = {
      inputs: { x: { shape: [5, 2] } },
      layers: [
        {
          name: 'conv',
          type: 'Conv1D',
          filters: 3,
          kernelSize: 2,
          padding: 'causal',
          activation: 'hard_sigmoid',
        },
        { name: 'norm', type: 'BatchNormalization', scale: false },
        { name: 'gru', type: 'GRU', units: 3 },
        { name: 'drop', type: 'Dropout', rate: 0.5 },
        { name: 'out', type: 'Dense', units: 2 },
      ],
    };
    const directory = join(scratch(), 'model');
    const model = await buildModel(compiled(parts), { tf });
    await saveModel(model, directory, { tf });
    const [again, before] = [
      outputs((await loadModel(directory, { tf })).model, [2, 5, 2]),
      outputs(model, [2, 5, 2]),
    ];
    // Loaded under the names of tf.layers, which compute in another order.
    expect(again).toHaveLength(4);
    again.forEach((value, i) => expect(value).toBeCloseTo(before[i] ?? Number.NaN, 6));
  });
});

describe('a saved model that cannot be used', () => {
  async function saved(): Promise<string> {
    const directory = join(scratch(), 'model');
    await saveModel((await trained(tf)).model, directory, { tf });
    return directory;
  }
  const shard = (directory: string) =>
    join(directory, readdirSync(directory).find((name) => name.endsWith('.bin')) ?? '');

  const cases: readonly [code: string, what: string, spoil: (directory: string) => void, message: RegExp][] =
    [
      [
        'model-not-found',
        'no model.json',
        (d) => {
          unlinkSync(join(d, 'model.json'));
        },
        /it has no model\.json/,
      ],
      [
        'model-damaged',
        'half a model.json',
        (d) => {
          truncateSync(join(d, 'model.json'), 100);
        },
        /model\.json is not JSON/,
      ],
      [
        'model-damaged',
        'another JSON',
        (d) => {
          writeFileSync(join(d, 'model.json'), '[]');
        },
        /not a layers model/,
      ],
      [
        'model-damaged',
        'no weights',
        (d) => {
          unlinkSync(shard(d));
        },
        /-1of1\.bin cannot be read \(ENOENT\)/,
      ],
      [
        'model-damaged',
        'half the weights',
        (d) => {
          truncateSync(shard(d), 8);
        },
        /weight files have 8 bytes, model\.json says \d+/,
      ],
    ];

  test.each(cases)('%s: %s', async (code, _what, spoil, message) => {
    const directory = await saved();
    spoil(directory);
    const error = await loadModel(directory, { tf }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WidthwiseError);
    expect((error as WidthwiseError).diagnostics.map((d) => d.code)).toEqual([code]);
    expect((error as WidthwiseError).message).toMatch(message);
  });

  test('model-does-not-match: another width', async () => {
    const layers = [
      { name: 'hidden', type: 'Dense', units: 8 },
      { name: 'out', type: 'Dense', units: 2 },
    ];
    const directory = await saved();
    await expect(restoreModel(compiled({ layers }), directory, { tf })).rejects.toThrow(
      `the model saved in ${directory} is of another network: weight "hidden/kernel" is [3 x 8] in the spec and [3 x 4] in the saved model`,
    );
  });

  test("save-refused: the directory is somebody else's", async () => {
    const directory = scratch();
    writeFileSync(join(directory, 'thesis.txt'), 'mine');
    const { model } = await trained(tf);
    await expect(saveModel(model, directory, { tf })).rejects.toThrow(
      `${directory} is not empty and holds no model`,
    );
    await expect(saveModel(model, join(directory, 'thesis.txt'), { tf })).rejects.toThrow(
      /thesis\.txt is a file/,
    );
    expect(readdirSync(directory)).toEqual(['thesis.txt']);
  });

  test('an empty directory may be used', async () => {
    const directory = join(scratch(), 'empty');
    mkdirSync(directory);
    await saveModel((await trained(tf)).model, directory, { tf });
    expect(readdirSync(directory)).toContain('model.json');
  });
});
