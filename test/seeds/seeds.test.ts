import { describe, expect, test } from 'vitest';
import {
  loadSpec,
  requireValid,
  summarize,
  trainModel,
  type LoadedData,
  type NdArray,
} from '../../src/index.ts';

/**
 * The three example specs at both widths, trained as a user trains them, on the native backend.
 * Parameters are those of real Keras 3 (`model.count_params()`).
 */
const params = {
  dense: { model: 1_354, wide: 2_698 },
  conv: { model: 54_410, wide: 108_810 },
  lstm: { model: 4_385, wide: 16_961 },
} as const;
const widths = ['model', 'wide'] as const;

async function train(network: string, width: string) {
  const compiled = requireValid(await loadSpec(`specs/${network}/${width}.yaml`));
  const result = await trainModel(compiled, { backend: 'native' });
  const counted = result.model.countParams();
  result.model.dispose();
  return { ...result, counted, summary: summarize(compiled) };
}

function only(arrays: Readonly<Record<string, NdArray>> | undefined): NdArray {
  const [array] = Object.values(arrays ?? {});
  if (array === undefined) throw new Error('no array');
  return array;
}

/** Mean squared error of predicting that the series stays as it was: the last value that each window shows. */
function lastValueError({ validation }: LoadedData): number {
  const x = only(validation?.inputs);
  const y = only(validation?.targets);
  const length = (x.shape[1] ?? 0) * (x.shape[2] ?? 1);
  let sum = 0;
  for (let i = 0; i < y.values.length; i++)
    sum += ((x.values[(i + 1) * length - 1] ?? NaN) - (y.values[i] ?? NaN)) ** 2;
  return sum / y.values.length;
}

/** The share of the most frequent class among the validation targets, one-hot. */
function majority({ validation }: LoadedData): number {
  const y = only(validation?.targets);
  const units = y.shape[1] ?? 1;
  const counts = Array.from(
    { length: units },
    (_, c) => y.values.filter((v, i) => i % units === c && v === 1).length,
  );
  return Math.max(...counts) / (y.values.length / units);
}

describe.each(widths)('%s', (width) => {
  test('dense beats the majority class by far', async () => {
    const { logs, data, counted, summary } = await train('dense', width);
    expect([counted, summary.totalParams]).toEqual([params.dense[width], params.dense[width]]);
    expect(majority(data)).toBeLessThan(0.3);
    expect(logs['val_accuracy']).toBeGreaterThan(2 * majority(data));
  });

  test('conv reaches a validation accuracy of 0.93', async () => {
    const { logs, counted, summary } = await train('conv', width);
    expect([counted, summary.totalParams]).toEqual([params.conv[width], params.conv[width]]);
    expect(logs['val_accuracy']).toBeGreaterThanOrEqual(0.93);
  }, 180_000);

  test('lstm beats predicting the last value', async () => {
    const { logs, data, counted, summary } = await train('lstm', width);
    expect([counted, summary.totalParams]).toEqual([params.lstm[width], params.lstm[width]]);
    expect(logs['val_loss']).toBeLessThan(lastValueError(data));
  }, 400_000);
});

const cases = ['cpu', 'wasm'].flatMap((backend) =>
  Object.keys(params).map((network) => ({ backend, network })),
);

describe('on every backend', () => {
  test.each(cases)(
    '$network trains on $backend',
    async ({ backend, network }) => {
      const set = ['data.limit=140', 'fit.epochs=1'];
      const compiled = requireValid(await loadSpec(`specs/${network}/wide.yaml`, { set }));
      const notices: string[] = [];
      const name = backend === 'cpu' ? 'cpu' : 'wasm';
      const result = await trainModel(compiled, { backend: name, notify: (text) => void notices.push(text) });
      result.model.dispose();
      expect(result.logs['loss']).toBeGreaterThan(0);
      expect(Number.isFinite(result.logs['val_loss'])).toBe(true);
      // wasm has no gradient kernels for convolution and max pooling: such a model trains on cpu, and says so.
      const falls = backend === 'wasm' && network === 'conv';
      expect(result.backend).toBe(falls ? 'cpu' : backend);
      expect(notices.length).toBe(falls ? 1 : 0);
    },
    120_000,
  );
});

test('the same seed on the same backend gives the same losses', async () => {
  const compiled = requireValid(
    await loadSpec('specs/conv/model.yaml', { set: ['data.limit=500', 'fit.epochs=2'] }),
  );
  const [a, b] = [
    await trainModel(compiled, { backend: 'native' }),
    await trainModel(compiled, { backend: 'native' }),
  ];
  expect(a.history).toEqual(b.history);
  const other = await trainModel(compiled, { backend: 'native', seed: 8 });
  expect(other.history).not.toEqual(a.history);
}, 120_000);
