import { describe, expect, test } from 'vitest';
import { compileSpec, type CompileOptions } from '../../src/index.ts';
import { overlayText, problems } from '../support/problems.ts';

/** Line 5 begins with `blocks`, and `layers` follow them. */
function model(blocks: string, layers: string, more = ''): string {
  return `apiVersion: widthwise/v1\nkind: Model\nname: net\ninputs: {x: {shape: [8]}}\nblocks:\n${blocks}layers:\n${layers}${more}`;
}

const dense = '  dense: {params: {units: 4}, layers: [{name: d, type: Dense, units: $units}]}\n';
const two =
  '  two: {inputs: [a, b], layers: [{name: l, type: Dense, units: 4, inputs: a}, {name: s, type: Add, inputs: [l, b]}], outputs: [s, l]}\n';

function namesOf(text: string, options?: CompileOptions): readonly string[] {
  const { graph, diagnostics } = compileSpec(text, options);
  return (
    graph?.nodes.map(({ name, inputs }) => `${name}<${inputs.map((r) => r.layer).join()}`) ??
    diagnostics.map((d) => d.message)
  );
}

const states =
  '  states: {inputs: [s], layers: [{name: one, type: GRU, units: 2, inputs: s, returnState: true}, {name: two, type: GRU, units: 2, inputs: s, initialState: "one:1"}]}\n';

describe('first states', () => {
  const steps = '  - {name: steps, type: Reshape, targetShape: [4, 2]}\n';
  const edges = (layers: string): readonly string[] =>
    compileSpec(model(states, steps + layers)).graph?.nodes.map(
      ({ name, call = '', inputs, ports }) =>
        `${name}${call && `=${call}`}<${inputs.map((r) => `${r.layer}:${r.output}`).join()}/${ports?.at(-1) ?? ''}`,
    ) ?? [];

  test('those of an instance are its own', () => {
    expect(edges('  - {name: a, block: states}\n')).toEqual([
      'x</',
      'steps<x:0/',
      'a.one<steps:0/',
      'a.two<steps:0,a.one:1/initialState',
    ]);
  });

  test('a call of an instance has those of its own layers, and a call of a layer may have others', () => {
    const calls =
      '  - {name: b, call: a, inputs: steps}\n  - {name: c, call: a.two, inputs: steps, initialState: b}\n';
    const merged = '  - {name: all, type: Concatenate, inputs: [a, b, c]}\n';
    expect(edges(`  - {name: a, block: states}\n${calls}${merged}`).slice(4, 7)).toEqual([
      'b.one=a.one<steps:0/',
      'b.two=a.two<steps:0,b.one:1/initialState',
      'c=a.two<steps:0,b.two:0/initialState',
    ]);
  });
});

describe('names and edges', () => {
  test.each([
    ['an instance', dense, '  - {name: a, block: dense}\n', ['a.d<x']],
    [
      'what follows it reads its output',
      dense,
      '  - {name: a, block: dense}\n  - {name: y, type: Flatten}\n',
      ['a.d<x', 'y<a.d'],
    ],
    ['repeat numbers, also one', dense, '  - {name: a, block: dense, repeat: 1}\n', ['a.1.d<x']],
    [
      'repeat chains',
      dense,
      '  - {name: a, block: dense, repeat: 3}\n',
      ['a.1.d<x', 'a.2.d<a.1.d', 'a.3.d<a.2.d'],
    ],
    [
      'repeat holds the other inputs',
      two,
      '  - {name: p, type: Dense, units: 4}\n  - {name: a, block: two, repeat: 2, inputs: [x, p]}\n',
      ['p<x', 'a.1.l<x', 'a.1.s<a.1.l,p', 'a.2.l<a.1.s', 'a.2.s<a.2.l,p'],
    ],
    [
      'further outputs, an instance in the middle, and layers inside',
      `${dense}${two}`,
      '  - {name: p, type: Dense, units: 4}\n  - {name: a, block: two, inputs: [x, p]}\n  - {name: b, block: dense, repeat: 2}\n  - {name: s, type: Add, inputs: ["a:1", b.1, a.l, b]}\n',
      ['p<x', 'a.l<x', 'a.s<a.l,p', 'b.1.d<a.s', 'b.2.d<b.1.d', 's<a.l,b.1.d,a.l,b.2.d'],
    ],
    ['a join', dense, '  - {name: a, block: dense, join: _}\n', ['a_d<x']],
    [
      'a join of a number',
      dense,
      '  - {name: a, block: dense, join: ["", _], repeat: 2}\n',
      ['a1_d<x', 'a2_d<a1_d'],
    ],
    [
      'a join and a start, and a call of it',
      dense,
      '  - {name: a, block: dense, join: "-", repeat: 2, start: 4}\n  - {name: b, call: a, inputs: x}\noutputs: [a, b]\n',
      ['a-4-d<x', 'a-5-d<a-4-d', 'b-4-d<x', 'b-5-d<b-4-d'],
    ],
    [
      'a name that comes later',
      dense,
      '  - {name: y, type: Flatten, inputs: a}\n  - {name: a, block: dense, inputs: x}\noutputs: y\n',
      ['a.d<x', 'y<a.d'],
    ],
    [
      'outputs of the model',
      two,
      '  - {name: p, type: Dense, units: 4}\n  - {name: a, block: two, inputs: [x, p]}\noutputs: [a, "a:1"]\n',
      ['p<x', 'a.l<x', 'a.s<a.l,p'],
    ],
  ])('%s', (_, blocks, layers, names) => {
    expect(namesOf(model(blocks, layers)).slice(1)).toEqual(names);
  });

  test('--set of repeat, of with, and of what is inside', () => {
    const text = model(dense, '  - {name: a, block: dense, repeat: 2, with: {units: 3}}\n');
    const set = ['a.repeat=3', 'a.with.units=5', 'a.2.d.units=x2', 'a.3.d.activation=relu'];
    const nodes = compileSpec(text, { set }).graph?.nodes.slice(1);
    expect(nodes?.map(({ args }) => args)).toMatchObject([
      { units: 5, activation: 'linear' },
      { units: 10, activation: 'linear' },
      { units: 5, activation: 'relu' },
    ]);
  });

  test('the left side of 3 -> 6 is the value inside the instance', () => {
    const files = { 'model.yaml': model(dense, '  - {name: a, block: dense, with: {units: 3}}\n') };
    const options = { path: 'wide.yaml', files };
    expect(problems(overlayText('  a.d: 3 -> 6\n'), options)).toEqual([
      'output-width @5:3 a.d sets the width of an output: the targets in the data must follow',
    ]);
    expect(problems(overlayText('  a.d: 4 -> 6\n'), options)[1]).toMatch('a.d is 3 in the base, not 4');
  });
});

test('a param may be called from, type or name', () => {
  const blocks =
    '  b: {params: {from: 1, type: 2, name: 3}, layers: [{name: d, type: Dense, units: $(from + type + name)}]}\n';
  const text = model(
    blocks,
    '  - {name: a, block: b, with: {from: $n, type: $n, name: $n}}\n',
    'params: {n: 4}\n',
  );
  expect(compileSpec(text).graph?.nodes[1]?.args).toMatchObject({ units: 12 });
});

describe('mistakes', () => {
  test.each([
    [
      'a missing reference, said once for all instances',
      '  b: {layers: [{name: d, type: Dense, units: 4, inputs: in}]}\n',
      '  - {name: a, block: b, repeat: 3}\n',
      ['unknown-reference @6:57 no layer and no input of a.1 is named "in"'],
    ],
    [
      'a wrong argument, said once for all instances',
      '  b: {layers: [{name: d, type: Dense, unit: 4}]}\n',
      '  - {name: a, block: b, repeat: 3}\n',
      ['unknown-key @6:39 a.1.d (Dense) has no "unit"'],
    ],
    [
      'a reference out of the block',
      '  b: {layers: [{name: d, type: Dense, units: 4, inputs: x}]}\n',
      '  - {name: a, block: b}\n',
      ['unknown-reference @6:57 no layer and no input of a is named "x"'],
    ],
    [
      'too many inputs',
      dense,
      '  - {name: a, block: dense, inputs: [x, x]}\n',
      ['wrong-arity @8:37 the block dense reads one input, not 2'],
    ],
    [
      'too few inputs',
      two,
      '  - {name: a, block: two, inputs: x}\n',
      ['wrong-arity @8:35 the block two reads 2 inputs (a, b), not 1'],
    ],
    [
      'inputs by the wrong names',
      two,
      '  - {name: a, block: two, inputs: {a: x, c: x}}\n',
      [
        'missing-inputs @8:35 the block two reads 2 inputs (a, b): "b" is missing',
        'unknown-reference @8:42 the block two has no input "c"',
      ],
    ],
    [
      'which input, inside',
      '  b: {inputs: [p, q], layers: [{name: d, type: Flatten}, {name: s, type: Add, inputs: [d, q]}]}\n',
      '  - {name: a, block: b, inputs: [x, x]}\n',
      ['missing-inputs @6:39 d must say what it reads: a has several inputs'],
    ],
    [
      'repeat: 0',
      dense,
      '  - {name: a, block: dense, repeat: 0}\n',
      ['out-of-range @8:37 repeat must be an integer of at least 1, not 0'],
    ],
    [
      'an unknown key',
      dense,
      '  - {name: a, block: dense, filters: 8}\n',
      ['unknown-key @8:29 a (the instance of a block) has no "filters"'],
    ],
    [
      'an output that is not there',
      dense,
      '  - {name: a, block: dense}\n  - {name: y, type: Flatten, inputs: "a:1"}\n',
      ['unknown-reference @9:38 a has one output; there is no "a:1"'],
    ],
    [
      'a block that only passes its input on, and reads itself',
      '  b: {inputs: [i], layers: [{name: d, type: Flatten, inputs: i}], outputs: [i]}\n',
      '  - {name: a, block: b, inputs: a}\n',
      ['cycle @6:62 "a.i" leads back to itself'],
    ],
    [
      'a name that an instance has',
      dense,
      '  - {name: a.d, type: Dense, units: 4}\n  - {name: a, block: dense}\n',
      ['duplicate-name @6:47 a second layer is named "a.d"'],
    ],
    [
      'a name that an instance itself has',
      dense,
      '  - {name: a.1, type: Dense, units: 4}\n  - {name: a, block: dense, repeat: 1}\n',
      ['duplicate-name @8:12 "a.1" is also the name of an instance'],
    ],
    [
      'index as a param',
      '  b: {params: {index: 4}, layers: [{name: d, type: Flatten}]}\n',
      '  - {name: a, block: b}\n',
      [
        'bad-format @6:16 "index" must be a name of letters, digits and "_" that begins with a letter, other than index',
      ],
    ],
    [
      'no layers',
      '  b: {layers: []}\n',
      '  - {name: a, block: b}\n',
      ['out-of-range @6:15 layers must be a list of maps, of length 1 or more, not []'],
    ],
    [
      '$index outside',
      dense,
      '  - {name: a, block: dense, with: {units: $index}}\n',
      ['unknown-param @8:43 there is no param "index"'],
    ],
    [
      'a call of nothing',
      dense,
      '  - {name: a, block: dense}\n  - {name: b, call: c}\n',
      ['unknown-reference @9:21 no layer is named "c", so it cannot be called'],
    ],
    [
      'a call of an input',
      dense,
      '  - {name: a, block: dense}\n  - {name: b, call: x}\n',
      ['unknown-reference @9:21 "x" is an input: there is nothing to call'],
    ],
    [
      'calls in a circle',
      dense,
      '  - {name: a, call: b}\n  - {name: b, call: a}\n  - {name: c, block: dense}\n',
      ['cycle @8:21 "b" calls itself', 'cycle @9:21 "a" calls itself'],
    ],
    [
      'a call for another shape',
      dense,
      '  - {name: a, block: dense}\n  - {name: b, call: a}\n',
      ['bad-shape @6:47 b.d calls a.d, whose kernel is [8, 4]; for this input it would be [4, 4]'],
    ],
  ])('%s', (_, blocks, layers, found) => {
    expect(problems(model(blocks, layers)).map((p) => p.slice(0, 200))).toEqual(
      found.map((start) => expect.stringContaining(start) as string),
    );
  });
});

test.each([
  ['without a name', '  - {block: dense}\n'],
  ['with a key that there is not', '  - {name: a, block: dense, widths: 3}\n'],
  ['inside one that is refused', '  - {block: outer}\n'],
])('a block whose only instance is refused, %s, is not called unused', (_, layers) => {
  const outer = '  outer: {layers: [{name: i, block: dense}]}\n';
  const found = compileSpec(model(dense + (layers.includes('outer') ? outer : ''), layers)).diagnostics;
  expect(found.map(({ code }) => code)).not.toContain('unused-block');
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ['{name: a, block: dense, units: 3}', 'it is a param of the block dense: with: {units: 3}'],
  [
    '{name: a, block: dense, repeat: 2, activation: relu}',
    'its keys are name, block, inputs, repeat, start, as, join, with, trainable, scaled; for an argument of a layer inside, aim at that layer: a.*.d',
  ],
  ['{name: a, block: dense, repet: 2}', 'did you mean "repeat"?'],
])('%s: where the key belongs', (entry, suggestion) => {
  const [first] = compileSpec(model(dense, `  - ${entry}\n`)).diagnostics;
  expect(first?.suggestion).toBe(suggestion);
});
