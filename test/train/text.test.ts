import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disposeModel } from '../../src/build/index.ts';
import { loadSpec, predictModel, requireValid, trainModel, WidthwiseError } from '../../src/index.ts';

/** Texts of a CSV file to a trained network, and back to predictions from texts. */
const folder = mkdtempSync(join(tmpdir(), 'widthwise-text-'));
const spec = `apiVersion: widthwise/v1
kind: Model
name: reviews
inputs:
  review: {shape: [1], dtype: string}
  letters: {shape: [1], dtype: string}
  color: {shape: [2], dtype: string}
  body: {shape: [1], dtype: string}
  trim: {shape: [1], dtype: string}
  colors: {shape: [2], dtype: string}
layers:
  - {name: words, type: TextVectorization, inputs: review, vocabulary: [good, bad, not], outputSequenceLength: 4}
  - {name: table, type: Embedding, inputDim: 5, outputDim: 4}
  - {name: mean, type: GlobalAveragePooling1D}
  - {name: count, type: TextVectorization, inputs: letters, vocabulary: [b, g], split: character, outputMode: count}
  - {name: known, type: StringLookup, inputs: color, vocabulary: [red, blue], outputMode: multiHot}
  - {name: pair, type: HashedCrossing, inputs: [body, trim], numBins: 9, outputMode: oneHot}
  - {name: hashed, type: Hashing, inputs: colors, numBins: 5, maskValue: grey, outputMode: count}
  - {name: all, type: Concatenate, inputs: [mean, count, known, pair, hashed]}
  - {name: liked, type: Dense, units: 1, activation: sigmoid}
compile: {optimizer: {type: adam, learningRate: 0.05}, loss: binary_crossentropy, metrics: [accuracy]}
data:
  csv: ./rows.csv
  inputs:
    review: {column: text}
    letters: {column: text}
    color: {columns: [color, trim]}
    body: {column: color}
    trim: {column: trim}
    colors: {columns: [color, trim]}
  targets: {liked: {column: liked, encode: index}}
fit: {epochs: 60, batchSize: 4, seed: 1}
`;
const rows = [
  'text,color,trim,liked',
  '"Good, good!",red,blue,yes',
  'bad,blue,grey,no',
  '"Not good",blue,red,no',
  'bad.,red,red,no',
  'GOOD,green,blue,yes',
  '"not bad",red,grey,yes',
];

beforeAll(() => {
  writeFileSync(join(folder, 'model.yaml'), spec);
  writeFileSync(join(folder, 'rows.csv'), `${rows.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['native', 'cpu', 'wasm'] as const)('texts train, are saved and predict on %s', async (backend) => {
  const valid = requireValid(await loadSpec(join(folder, 'model.yaml')));
  const said: string[] = [];
  const directory = join(folder, backend);
  const notify = (text: string) => void said.push(text);
  const { model, logs } = await trainModel(valid, { backend, notify, directory });
  disposeModel(model);
  expect(logs['accuracy']).toBe(1);
  // Texts are numbers by then, so that the step is compiled as any other.
  expect(said.filter((text) => text.includes('op by op'))).toEqual([]);
  const known = [
    { text: 'GOOD, GOOD', color: 'red', trim: 'blue' },
    { text: 'bad?', color: 'blue', trim: 'purple' },
  ];
  const source = { kind: 'rows', rows: known } as const;
  const { predictions } = await predictModel({ directory, source, backend });
  expect(predictions?.['liked']).toMatchObject([{ label: 'yes' }, { label: 'no' }]);
});

test('a text that no vocabulary has is told with its cell', async () => {
  const strict = spec.replace('outputMode: multiHot', 'outputMode: multiHot, numOovIndices: 0');
  writeFileSync(join(folder, 'strict.yaml'), strict);
  const valid = requireValid(await loadSpec(join(folder, 'strict.yaml')));
  const error: unknown = await trainModel(valid, { backend: 'cpu' }).catch((e: unknown) => e);
  if (!(error instanceof WidthwiseError)) throw error;
  const text = `${rows.join('\n')}\n`;
  const [{ message, span } = { message: '', span: undefined }] = error.diagnostics;
  expect(message).toBe('the StringLookup was given "grey", which its vocabulary does not have (line 3)');
  expect(text.slice(span?.start, span?.end)).toBe('grey');
});
