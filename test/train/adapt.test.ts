import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  compileSpec,
  evaluateModel,
  formatDiagnostics,
  loadModel,
  loadSpec,
  predictModel,
  requireValid,
  trainModel,
  useBackend,
  type Tf,
  type TrainResult,
  type ValidSpec,
} from '../../src/index.ts';

const root = mkdtempSync(join(tmpdir(), 'adapt-'));
const saved = join(root, 'saved');

const HEADER = 'apiVersion: widthwise/v1\nkind: Model\nname: m\n';

const model = `${HEADER}
inputs:
  review: {shape: [1], dtype: string}
  color: {shape: [1], dtype: string}
  code: {shape: [1], dtype: int32}
  age: {shape: [1]}
  size: {shape: [2]}
layers:
  - {name: words, type: TextVectorization, inputs: review, maxTokens: 6, outputSequenceLength: 3}
  - {name: table, type: Embedding, inputDim: 6, outputDim: 2}
  - {name: mean, type: GlobalAveragePooling1D}
  - {name: known, type: StringLookup, inputs: color, maxTokens: 4, outputMode: oneHot, padToMaxTokens: true}
  - {name: coded, type: IntegerLookup, inputs: code, maxTokens: 4, outputMode: oneHot, padToMaxTokens: true}
  - {name: aged, type: Discretization, inputs: age, numBins: 3, outputMode: oneHot}
  - {name: norm, type: Normalization, inputs: size}
  - {name: all, type: Concatenate, inputs: [mean, known, coded, aged, norm]}
  - {name: y, type: Dense, units: 1}
compile: {optimizer: sgd, loss: mse}
data:
  csv: ./data.csv
  inputs:
    review: {column: review}
    color: {column: color}
    code: {column: code}
    age: {column: age}
    size: {columns: [a, b]}
  targets: {y: {column: y}}
  split: {validation: 0.25}
fit: {epochs: 2, batchSize: 3}
`;

/** The last two rows are kept to validate on: what is only there is not learned. */
const data = `review,color,code,age,a,b,y
good food and good wine,red,5,31,1,10,1
bad wine,blue,5,42,2,20,0
good view,red,7,18,3,30,1
bad food,red,7,64,4,40,0
good wine,green,7,25,5,50,1
bad bad view,blue,9,37,6,60,0
unseen unseen words,black,1,99,70,900,1
unseen again,black,1,98,80,800,0
`;

let tf: Tf;
let spec: ValidSpec;
let result: TrainResult;

beforeAll(async () => {
  tf = await useBackend('cpu');
  writeFileSync(join(root, 'data.csv'), data);
  writeFileSync(join(root, 'model.yaml'), model);
  spec = requireValid(await loadSpec(join(root, 'model.yaml')));
  result = await trainModel(spec, { tf, directory: saved });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function argument(name: string, key: string): unknown {
  return result.model.getLayer(name).getConfig()[key];
}

describe('layers that lack what they know learn it of the training part', () => {
  // By keras.layers.TextVectorization(max_tokens=6).adapt(…) and so on, of the first six rows.
  test('vocabularies', () => {
    expect(argument('words', 'vocabulary')).toEqual(['good', 'bad', 'wine', 'view']);
    expect(argument('known', 'vocabulary')).toEqual(['red', 'blue', 'green']);
    expect(argument('coded', 'vocabulary')).toEqual([7, 5, 9]);
  });

  test('bins, and moments as weights', () => {
    expect(argument('aged', 'binBoundaries')).toEqual([25, 37]);
    const [mean, variance] = result.model.getLayer('norm').getWeights();
    expect([...(mean?.dataSync() ?? [])]).toEqual([3.5, 35]);
    expect([...(variance?.dataSync() ?? [])].map((v) => v.toFixed(3))).toEqual(['2.917', '291.667']);
  });

  test('it is saved with the model, and read again to predict and to evaluate', async () => {
    const loaded = await loadModel(saved, { tf });
    expect(loaded.model.getLayer('words').getConfig()['vocabulary']).toEqual(argument('words', 'vocabulary'));
    loaded.model.dispose();
    const rows = [{ review: 'good bad nothing', color: 'blue', code: 9, age: 30, a: 1, b: 2 }];
    const source = { kind: 'rows', rows } as const;
    const there = await predictModel({ directory: saved, source, tf });
    const here = await predictModel({
      model: result.model,
      preprocessing: result.data.preprocessing,
      source,
      tf,
    });
    expect(there.predictions).toEqual(here.predictions);
    const measured = await evaluateModel(spec, { directory: saved, tf });
    expect(measured.logs.loss).toBeCloseTo(result.logs['val_loss'] ?? NaN, 5);
  });
});

describe('what cannot be learned is refused at its line', () => {
  const said = (layers: string): string => {
    const { diagnostics, sources } = compileSpec(`${HEADER}inputs: {x: {shape: [4]}}\nlayers:\n${layers}`);
    return formatDiagnostics(diagnostics, sources);
  };

  test('a layer that reads no input', () => {
    const text = said(
      '  - {name: d, type: Dense, units: 2}\n  - {name: b, type: Discretization, numBins: 3}',
    );
    expect(text).toContain('error not-adapted: b (Discretization) has no binBoundaries');
    expect(text).toContain('it reads d, which is no input');
  });

  test('a layer inside another', () => {
    const inner = '{name: t, type: TimeDistributed, layer: {type: Discretization, numBins: 3}}';
    expect(said(`  - {name: r, type: Reshape, targetShape: [2, 2]}\n  - ${inner}`)).toContain(
      'Discretization has no binBoundaries, and inside another layer it cannot learn from the data',
    );
  });

  test('fewer bins than are asked for', async () => {
    const path = join(root, 'bins.yaml');
    writeFileSync(path, model.replace('numBins: 3', 'numBins: 30'));
    const many = requireValid(await loadSpec(path));
    await expect(trainModel(many, { tf })).rejects.toThrow('finds 6 bins in the training data, not 30');
  });
});
