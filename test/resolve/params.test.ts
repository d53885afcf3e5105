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
    ['w: {default: 8, type: integer, min: 8, max: 8, values: [8], description: How wide.}', 8],
    ['w: $(a * 2), a: $(b + 1), b: 3', 8],
    ['w: $(a), a: 8', 8],
    ['w: "$(max(a, 8))", a: 3', 8],
  ])('%s', (params, units) => {
    expect(argsOf(model(params))).toMatchObject({ units, activation: 'relu' });
  });

  test('--set of a param reaches all who read it, and Keras spellings work in it', () => {
    const set = ['params.w=16', 'params.act=log_softmax'];
    expect(argsOf(model('w: 8'), { set })).toMatchObject({ units: 16, activation: 'logSoftmax' });
  });

  test('--set of a declared param keeps its declaration', () => {
    const text = model('w: {default: 8, max: 16}');
    expect(argsOf(text, { set: ['params.w=16'] })).toMatchObject({ units: 16 });
    expect(problems(text, { set: ['params.w=17'] })).toEqual([
      'out-of-range @1:10 the param w must be a number of at most 16, not 17',
    ]);
  });

  test('--set supplies a param that is declared without a value', () => {
    expect(argsOf(model('w: {type: integer}'), { set: ['params.w=16'] })).toMatchObject({ units: 16 });
  });

  test('--set and widths supply what ??? leaves open', () => {
    const text = modelText({
      layers: '  - {name: h, type: Dense, units: ???}\n  - {name: y, type: Dense, units: $w}\n',
      more: 'params: {w: ???}\n',
    });
    expect(argsOf(text, { set: ['params.w=3', 'h.units=8'] })).toMatchObject({ units: 8 });
    expect(problems(text)).toEqual([
      'missing-value @7:35 h.units must be supplied: the spec leaves it open',
      'missing-value @9:13 params.w must be supplied: the spec leaves it open',
    ]);
  });

  test('a chain of 20,000 params is followed', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `p${i}: $(p${i + 1} + 1)`).join(', ');
    expect(argsOf(model(`w: $p0, ${chain}, p20000: 8`))).toMatchObject({ units: 20_008 });
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
    ['w: $(2 * a)', ['unknown-param @9:30 there is no param "a"']],
    ['w: "$(2 * a)"', ['unknown-param @9:31 there is no param "a"']],
    ['w: $(w + 1)', ['circular-param @9:24 the param w refers to itself']],
    [
      'w: $(a + 1), a: $(b * 2), b: $w',
      ['circular-param @9:24 params refer to each other: $w -> $a -> $b -> $w'],
    ],
    ['w: $(8 / 0)', ['bad-expression @9:30 this is 0, and nothing can be divided by it']],
    ['w: $(act * 2)', ['bad-expression @9:26 act is the text "relu", and expressions compute with numbers']],
    ['w: $(7 / 2)', ['wrong-type @7:35 units must be an integer of at least 1, not 3.5']],
    ['w: $(2 * 8', ['bad-reference @9:24 "$(2 * 8" has no closing parenthesis']],
    ['w: $(2) 8', ['bad-reference @9:24 " 8" stands after the end of the expression']],
    ['w: $(max(2, 8)), x: 1', ['unquoted-expression @9:24 YAML cuts this expression at its comma']],
    ['w: "${act}"', ['bad-reference @9:24 "${act}" is not a reference']],
    ['w: ???', ['missing-value @9:24 params.w must be supplied']],
    ['w: {type: integer}', ['missing-value @9:25 params.w must be supplied']],
    ['w: {default: 8, min: 16}', ['out-of-range @9:34 the param w must be a number of at least 16, not 8']],
    [
      'w: {default: 8, max: 4, min: 2}',
      ['out-of-range @9:34 the param w must be a number from 2 to 4, not 8'],
    ],
    ['w: {default: 8.5, type: integer}', ['wrong-type @9:34 the param w must be an integer, not 8.5']],
    ['w: {default: 8, values: [16, 32]}', ['not-allowed @9:34 the param w must be 16 or 32, not 8']],
    ['w: {default: 8, maximum: 4}', ['unknown-key @9:37 the param w has no "maximum"']],
    ['w: {default: 8, min: low}', ['wrong-type @9:42 params.w.min must be a number, not "low"']],
    ['w: 8, b-c: 1', ['bad-format @9:27 "b-c" must be a name of letters, digits and "_"']],
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

test('a param that is wrong hides what follows from it, and nothing else', () => {
  const wrong = modelText({
    layers: `
  - {name: a, type: Dense, units: $(w * )}
  - {name: b, type: Dense, units: $(w + ww2)}
  - {name: c, type: Dense, units: $(8 // (w - 1))}
  - {name: d, type: Dense, units: $(w)}
`.slice(1),
    more: 'params: {w: {default: 3, min: 8}}\n',
  });
  expect(problems(wrong).map((text) => text.replace(/ @.*/, ''))).toEqual([
    'bad-expression',
    'unknown-param',
    'out-of-range',
  ]);
});
