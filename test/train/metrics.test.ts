import { expect, test } from 'vitest';
import { disposeModel } from '../../src/build/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { trainModel } from '../../src/train/index.ts';
import { compiled, loaded, signs } from './support.ts';

const tf = await useBackend('native');
const data = loaded(signs(37), signs(20, 1));

/** Metrics whose sums are made by ops of different kinds. */
const metrics: readonly (string | object)[] = [
  'auc',
  'f1Score',
  { type: 'precision', topK: 1 },
  { type: 'precisionAtRecall', recall: 0.5 },
  { type: 'topKCategoricalAccuracy', k: 1 },
  { type: 'oneHotMeanIoU', numClasses: 2 },
  'r2Score',
  { type: 'recall', classId: 1, name: 'recall of 1' },
];

async function histories(eager: boolean) {
  const notices: string[] = [];
  const compile = { optimizer: 'adam', loss: 'categorical_crossentropy', metrics };
  const spec = compiled({ compile, fit: { batchSize: 8, epochs: 4, seed: 3 } });
  const notify = (text: string) => void notices.push(text);
  const { model, history } = await trainModel(spec, { tf, data, eager, notify });
  disposeModel(model);
  expect(notices).toEqual([]);
  return history;
}

test('metrics of compiled steps are those of steps op by op', async () => {
  const [fast, slow] = [await histories(false), await histories(true)];
  expect(Object.keys(fast[0] ?? {})).toContain('val_recall of 1');
  expect(Object.keys(fast[0] ?? {})).toEqual(expect.arrayContaining(['f1_score[0]', 'f1_score[1]', 'auc']));
  fast.forEach((logs, epoch) => {
    for (const [name, value] of Object.entries(logs))
      expect(value, name).toBeCloseTo(slow[epoch]?.[name] ?? NaN, 5);
  });
});
