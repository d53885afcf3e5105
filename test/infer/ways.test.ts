import { expect, test } from 'vitest';
import { compileSpec } from '../../src/compile.ts';

function problems(dtype: string, calls: readonly object[]): readonly string[] {
  const spec = {
    apiVersion: 'widthwise/v1',
    kind: 'Model',
    name: 'tiny',
    inputs: { ids: { shape: [4], dtype } },
    layers: [{ name: 'table', type: 'ReversibleEmbedding', inputDim: 7, outputDim: 3 }, ...calls],
  };
  return compileSpec(JSON.stringify(spec)).diagnostics.map(({ message }) => message);
}

const back = { name: 'logits', call: 'table', inputs: { reverse: 'table' } };

test('a table that is only looked up takes real numbers, whose fraction is cut off', () => {
  expect(problems('float32', [])).toEqual([]);
});

test('one that also goes back must be given whole numbers', () => {
  expect(problems('int32', [back])).toEqual([]);
  expect(problems('float32', [back])).toEqual([
    'table goes both ways, so that table must read whole numbers, int32, not float32',
  ]);
});

test('in each of its calls', () => {
  const again = { name: 'again', call: 'table', inputs: { input: 'ids' } };
  const told = problems('float32', [again, back]).filter((text) => text.includes('both ways'));
  expect(told.map((text) => /that (\w+) must/.exec(text)?.[1])).toEqual(['table', 'again']);
});
