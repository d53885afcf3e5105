import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Dataset, type LoadedData, loadData } from '../../src/data/index.ts';
import type { DataSection } from '../../src/spec/generated/sections.ts';
import { section } from './helpers.ts';

interface ModelFile {
  readonly data: Partial<DataSection>;
  readonly fit: { readonly validationSplit?: number; readonly seed: number };
}

/** The example's data, with the ports of its model written out. */
function load(
  name: string,
  input: [string, number[]],
  output: [string, number],
  sparse = false,
): Promise<LoadedData> {
  const { data, fit } = parse(readFileSync(`specs/${name}/model.yaml`, 'utf8')) as ModelFile;
  return loadData(section(data), {
    directory: `specs/${name}`,
    inputs: [{ name: input[0], shape: [null, ...input[1]], dtype: 'float32' }],
    outputs: [{ name: output[0], shape: [null, output[1]] }],
    sparseTargets: new Set(sparse ? [output[0]] : []),
    validationSplit: fit.validationSplit ?? 0,
    seed: fit.seed,
  });
}

function histogram(dataset: Dataset | undefined, name: string): readonly number[] {
  const counts = new Array<number>(10).fill(0);
  for (const label of dataset?.targets[name]?.values ?? []) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

test('conv: balanced digits in [0, 1]', async () => {
  const { train, validation } = await load('conv', ['image', [28, 28, 1]], ['digits', 10], true);
  expect(train.inputs['image']?.shape).toEqual([7740, 28, 28, 1]);
  expect(histogram(train, 'digits')).toEqual(new Array(10).fill(774));
  expect(histogram(validation, 'digits')).toEqual(new Array(10).fill(86));
  const pixels: Iterable<number> = train.inputs['image']?.values ?? [];
  let low = Infinity;
  let high = -Infinity;
  for (const pixel of pixels) {
    low = Math.min(low, pixel);
    high = Math.max(high, pixel);
  }
  expect([low, high]).toEqual([0, 1]);
});

test('dense: ten features, ten classes', async () => {
  const { train, validation } = await load('dense', ['features', [10]], ['classes', 10]);
  expect(train.inputs['features']?.shape).toEqual([7740, 10]);
  expect(validation?.targets['classes']?.shape).toEqual([860, 10]);
  const counts = new Array<number>(10).fill(0);
  train.targets['classes']?.values.forEach((one, i) => (counts[i % 10] = (counts[i % 10] ?? 0) + one));
  expect(counts).toEqual(new Array(10).fill(774));
});

describe('lstm', () => {
  test('each target is the value in the row after its window', async () => {
    const { train, validation } = await load('lstm', ['series', [100, 1]], ['forecast', 1]);
    // (8759 rows - 100 - 1) / 5 + 1 windows, rounded down.
    expect(train.size + (validation?.size ?? 0)).toBe(1732);
    const series = train.inputs['series']?.values ?? new Float32Array();
    const targets = train.targets['forecast']?.values ?? new Float32Array();
    // Window i+1 starts 5 rows later: its element 95 is row 5 + 95 = 100 from window i's start, which i is to predict.
    for (let i = 0; i + 1 < train.size; i++) expect(series[(i + 1) * 100 + 95]).toBe(targets[i]);
  });
});
