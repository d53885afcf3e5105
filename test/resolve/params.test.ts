import { describe, expect, test } from 'vitest';
import { compileSpec, type CompileOptions } from '../../src/index.ts';
import { modelText, overlayText, problems } from '../support/problems.ts';

const layers =
  '  - {name: h, type: Dense, units: $w, activation: $act}\n  - {name: y, type: Dense, units: 3}\n';

function model(params: string): string {
  return modelText({ layers, more: `params: {act: relu, ${params}}\n` });
}

function argsOf(text: string, options?: CompileOptions): unknown {
  return compileSpec(text, options).graph?.nodes.find(({ name }) => name === 'h')?.args;
}

describe('values', () => {
  test.each([
    ['w: 8', 8],
    ['w: $a, a: 8', 8],
    ['w: $a, a: $b, b: 8', 8],
    ['w: 8, unused: $$5', 8],
  ])('%s', (params, units) => {
    expect(argsOf(model(params))).toMatchObject({ units, activation: 'relu' });
  });

  test('--set of a param reaches all who read it, and Keras spellings work in it', () => {
    const set = ['params.w=16', 'params.act=log_softmax'];
    expect(argsOf(model('w: 8'), { set })).toMatchObject({ units: 16, activation: 'logSoftmax' });
  });

  test('a width replaces the reference at its place, whatever the param is', () => {
    const files = { 'model.yaml': model('w: 8') };
    expect(argsOf(overlayText('  h: 8 -> 32\n'), { path: 'wide.yaml', files })).toMatchObject({ units: 32 });
  });

  test('inputs may be called name and type: what is in them is evaluated', () => {
    const more = 'params: {n: 4}\n';
    const inputs = '  name: {shape: [$n]}\n  type: {shape: [$n]}\n';
    const text = modelText({ inputs, more, layers: '  - {name: s, type: Add, inputs: [name, type]}\n' });
    expect(compileSpec(text).graph?.nodes.map((n) => n.outputSpecs[0]?.shape)).toEqual([
      [null, 4],
      [null, 4],
      [null, 4],
    ]);
  });
});

describe('mistakes, each told once', () => {
  test.each([
    ['w: $a', ['unknown-param @9:24 there is no param "a"']],
    [
      'w: $a, b: $a, c: $w',
      ['unknown-param @9:24 there is no param "a"', 'unknown-param @9:31 there is no param "a"'],
    ],
    ['w: $w', ['circular-param @9:24 the param w refers to itself']],
    ['w: $a, a: $b, b: $w, c: $a', ['circular-param @9:24 params refer to each other: $w -> $a -> $b -> $w']],
    ['w: $(2 * 8)', ['bad-reference @9:24 expressions such as "$(2 * 8)" are not supported by this version']],
    ['w: 8, x: $5', ['bad-reference @9:30 "$5" is not a reference']],
    ['w: 8, x: a $w', []], // text with a dollar inside is text
    ['w: "8"', ['wrong-type @7:35 units must be an integer of at least 1, not "8"']],
    ['w: [8]', ['wrong-type @9:24 params.w must be a number, text or true or false, not [8]']],
    ['w: null', ['wrong-type @9:24 params.w must be a number, text or true or false, not null']],
  ])('%s', (params, found) => {
    const actual = [...problems(model(params))].sort();
    expect(actual).toEqual([...found].sort().map((start) => expect.stringContaining(start) as string));
  });
});
