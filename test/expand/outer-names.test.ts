import { describe, expect, test } from 'vitest';
import { compileSpec, render, requireValid, type CompileOptions } from '../../src/index.ts';
import { overlayText, problems } from '../support/problems.ts';

/** Line 6 is the block's layers, line 8 the first entry. */
function model(inside: string, layers: string, more = ''): string {
  return `apiVersion: widthwise/v1\nkind: Model\nname: net\ninputs: {x: {shape: [8]}}\nblocks:\n  b: {params: {n: 1, units: 4, tail: end}, layers: [${inside}]}\nlayers:\n${layers}${more}`;
}

const dense = '{name: d, as: dense_$(n), type: Dense, units: $units}';
const pair = `${dense}, {name: r, as: "dense_$(n)_relu", type: ReLU}`;

function graphOf(text: string, options?: CompileOptions): readonly string[] {
  const { graph, diagnostics } = compileSpec(text, options);
  return (
    graph?.nodes
      .slice(1)
      .map(
        ({ name, inputs, call }) =>
          `${name}<${inputs.map((r) => r.layer).join()}${call === undefined ? '' : `=${call}`}`,
      ) ?? diagnostics.map((d) => d.message)
  );
}

describe('names that layers of a block have outside', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['from a param', pair, '  - {name: a, block: b, with: {n: 3}}\n', ['dense_3<x', 'dense_3_relu<dense_3']],
    [
      'from the number of each instance, by way of with',
      pair,
      '  - {name: a, block: b, repeat: 2, start: 4, with: {n: "$(index * 10 + 1)"}}\n',
      ['dense_41<x', 'dense_41_relu<dense_41', 'dense_51<dense_41_relu', 'dense_51_relu<dense_51'],
    ],
    [
      'from $index inside',
      '{name: d, as: d$(index - 1)x, type: ReLU}',
      '  - {name: a, block: b, repeat: 2}\n',
      ['d0x<x', 'd1x<d0x'],
    ],
    [
      'from text, which may be all of it',
      '{name: d, as: $tail, type: ReLU}, {name: e, as: "e_$(tail)_$(n)", type: ReLU}',
      '  - {name: a, block: b, with: {tail: last}}\n',
      ['last<x', 'e_last_1<last'],
    ],
    ['whatever the instance joins names by', dense, '  - {name: a, block: b, join: _}\n', ['dense_1<x']],
    [
      'by either name from elsewhere',
      pair,
      '  - {name: a, block: b}\n  - {name: l, type: ReLU, inputs: a.d}\n  - {name: m, type: Add, inputs: [dense_1_relu, a, l]}\n',
      ['dense_1<x', 'dense_1_relu<dense_1', 'l<dense_1', 'm<dense_1_relu,dense_1_relu,l'],
    ],
    [
      'a call of it, inside and outside',
      `${dense}, {name: two, type: Dense, units: 8}, {name: c, call: d}`,
      '  - {name: a, block: b}\n  - {name: l, call: a.d, inputs: x}\n  - {name: m, call: dense_1, inputs: x}\noutputs: [a, l, m]\n',
      ['dense_1<x', 'a.two<dense_1', 'a.c<a.two=dense_1', 'l<x=dense_1', 'm<x=dense_1'],
    ],
    [
      'a call of the instance has the names of the block',
      pair,
      '  - {name: a, block: b}\n  - {name: l, call: a, inputs: x}\noutputs: [a, l]\n',
      ['dense_1<x', 'dense_1_relu<dense_1', 'l.d<x=dense_1', 'l.r<l.d=dense_1_relu'],
    ],
  ])('%s', (_, inside, layers, names) => {
    expect(graphOf(model(inside, layers))).toEqual(names);
  });

  test('an instance in an instance puts its own name before them', () => {
    const text = `apiVersion: widthwise/v1\nkind: Model\nname: net\ninputs: {x: {shape: [8]}}\nblocks:\n  inner: {params: {n: 1}, layers: [{name: d, as: d_$(n), type: ReLU}]}\n  outer: {layers: [{name: i, block: inner, with: {n: $index}}, {name: e, type: ReLU}]}\nlayers:\n  - {name: a, block: outer, repeat: 2}\n`;
    expect(graphOf(text)).toEqual(['a.1.d_1<x', 'a.1.e<a.1.d_1', 'a.2.d_2<a.1.e', 'a.2.e<a.2.d_2']);
  });

  describe('of an instance in a block', () => {
    const nested = (instance: string, layers: string, n = '$n') =>
      `apiVersion: widthwise/v1\nkind: Model\nname: net\ninputs: {x: {shape: [8]}}\nblocks:\n  pair: {params: {n: 1}, layers: [{name: d, type: Dense, units: 8}, {name: e, as: e_$(n), type: ReLU}]}\n  stage: {params: {n: 1}, layers: [{name: i, ${instance}, block: pair, with: {n: ${n}}}, {name: r, type: ReLU, inputs: i}]}\nlayers:\n${layers}`;
    test.each<[string, string, string, readonly string[], string?]>([
      [
        'stands before those of its layers',
        'as: stage_$(n)',
        '  - {name: a, block: stage, repeat: 2, with: {n: $index}}\n',
        [
          'stage_1.d<x',
          'a.1.e_1<stage_1.d',
          'a.1.r<a.1.e_1',
          'stage_2.d<a.1.r',
          'a.2.e_2<stage_2.d',
          'a.2.r<a.2.e_2',
        ],
      ],
      [
        'goes on with its own joins and numbers',
        'as: stage, repeat: 2, join: ["", _]',
        '  - {name: a, block: stage}\n  - {name: m, type: Add, inputs: [a, stage, stage1]}\n',
        [
          'stage1_d<x',
          'a.e_1<stage1_d',
          'stage2_d<a.e_1',
          'a.e_2<stage2_d',
          'a.r<a.e_2',
          'm<a.r,a.e_2,a.e_1',
        ],
        '$index',
      ],
      [
        'is one more name of its output, and of its layers',
        'as: s$(n)',
        '  - {name: a, block: stage}\n  - {name: m, type: Add, inputs: [a, s1, s1.d, a.i, a.i.d, a.i.e]}\n',
        ['s1.d<x', 'a.e_1<s1.d', 'a.r<a.e_1', 'm<a.r,a.e_1,s1.d,a.e_1,s1.d,a.e_1'],
      ],
      [
        'is not that of a second call',
        'as: s$(n)',
        '  - {name: a, block: stage}\n  - {name: l, call: a, inputs: x}\noutputs: [a, l]\n',
        ['s1.d<x', 'a.e_1<s1.d', 'a.r<a.e_1', 'l.i.d<x=s1.d', 'l.i.e<l.i.d=a.e_1', 'l.r<l.i.e=a.r'],
      ],
    ])('%s', (_, instance, layers, names, n) => {
      expect(graphOf(nested(instance, layers, n))).toEqual(names);
    });

    test('outside a block, and where it is the same for several, it is refused', () => {
      expect(problems(nested('as: s', '  - {name: a, block: stage, as: b}\n'))).toEqual([
        'unknown-key @9:29 a has no "as": only what stands in a block has another name outside',
      ]);
      expect(
        problems(nested('as: s', '  - {name: a, block: stage, repeat: 2, with: {n: $index}}\n')),
      ).toEqual(['duplicate-name @7:50 a.1 and a.2 both call a layer "s"']);
    });

    test('widths and overlays aim at its layers by it', () => {
      const base = nested('as: s$(n)', '  - {name: a, block: stage, repeat: 2, with: {n: $index}}\n');
      const overlay =
        'apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nlayers:\n  - {name: s2.d, activation: tanh}\nwidths:\n  s1.d: 8 -> 12\n';
      const { spec } = requireValid(
        compileSpec(overlay, { path: 'over.yaml', files: { 'model.yaml': base } }),
      );
      expect(render(spec).match(/.*Dense.*/g)).toEqual([
        '  - {name: s1.d, type: Dense, units: 12}',
        '  - {name: s2.d, type: Dense, units: 8, activation: tanh}',
      ]);
    });
  });

  test('widths, overlays and --set aim at them', () => {
    const base = model(
      pair,
      '  - {name: a, block: b, repeat: 2, with: {n: $index}}\n  - {name: y, type: Dense, units: 1}\n',
    );
    const files = { 'model.yaml': base };
    const rendered = (text: string, options: CompileOptions) =>
      render(requireValid(compileSpec(text, { path: 'over.yaml', files, ...options })).spec)
        .split('\n')
        .filter((line) => line.includes('Dense'));
    expect(rendered(overlayText('  dense_2: 4 -> 6\n'), { set: ['dense_1.units=x3'] })).toEqual([
      '  - {name: dense_1, type: Dense, units: 12}',
      '  - {name: dense_2, type: Dense, units: 6}',
      '  - {name: y, type: Dense, units: 1}',
    ]);
    const overlay =
      'apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nlayers:\n  - {name: dense_1, activation: relu}\n  - {name: dense_2_relu, $patch: replace, type: Dense, units: 5}\n';
    expect(rendered(overlay, {})).toEqual([
      '  - {name: dense_1, type: Dense, units: 4, activation: relu}',
      '  - {name: dense_2, type: Dense, units: 4}',
      '  - {name: dense_2_relu, type: Dense, units: 5}',
      '  - {name: y, type: Dense, units: 1}',
    ]);
  });

  test('what nothing is called is suggested by full names', () => {
    const text = model(pair, '  - {name: a, block: b, with: {n: 7}}\n');
    const { diagnostics } = compileSpec(text, { set: ['dens_7.units=8'] });
    expect(diagnostics.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['set-no-match', 'did you mean "dense_7"?'],
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    [
      'a name that all instances give',
      '{name: d, as: dense, type: ReLU}',
      '  - {name: a, block: b, repeat: 3}\n',
      ['duplicate-name @6:67 a.1 and a.2 both call a layer "dense"'],
    ],
    [
      'a name that another layer has',
      dense,
      '  - {name: dense_1, type: ReLU}\n  - {name: a, block: b}\n',
      ['duplicate-name @6:67 a second layer is named "dense_1"'],
    ],
    [
      'a reference without parentheses',
      '{name: d, as: d_$n_x, type: ReLU}',
      '  - {name: a, block: b}\n',
      ['bad-reference @6:69 "$n_x" stands inside a name, where values are written $(…)'],
    ],
    [
      'an expression that YAML cuts at a comma',
      '{name: d, as: d_$(max(n, 3)), type: ReLU}',
      '  - {name: a, block: b}\n',
      ['bad-reference @6:69 "$(max(n" has no closing parenthesis'],
    ],
    [
      'a param that is not there, said once',
      '{name: d, as: d_$(m), type: ReLU}',
      '  - {name: a, block: b, repeat: 2}\n',
      ['unknown-param @6:69 there is no param "m"'],
    ],
    [
      'text in a computation',
      '{name: d, as: d_$(tail + 1), type: ReLU}',
      '  - {name: a, block: b}\n',
      ['bad-expression @6:71 tail is the text "end", and expressions compute with numbers'],
    ],
    [
      'what is no name, said once',
      '{name: d, as: "d $(n)", type: ReLU}',
      '  - {name: a, block: b, repeat: 2, with: {n: $index}}\n',
      [
        'bad-format @6:67 name must be a name of letters, digits, "_", "-" and "." that begins with a letter or digit, not "d 1"',
      ],
    ],
    [
      'no text',
      '{name: d, as: [d], type: ReLU}',
      '  - {name: a, block: b}\n',
      ['wrong-type @6:67 as must be text that is not empty, not ["d"]'],
    ],
    [
      'outside a block',
      dense,
      '  - {name: l, as: k, type: ReLU}\n  - {name: a, block: b}\n',
      ['unknown-key @8:15 l has no "as": only what stands in a block has another name outside'],
    ],
    [
      'start without repeat',
      dense,
      '  - {name: a, block: b, start: 3}\n',
      ['missing-key @8:25 a has "start", the number of the first of several, but no "repeat"'],
    ],
    [
      '$index without repeat',
      dense,
      '  - {name: a, block: b, with: {n: $index}}\n',
      ['unknown-param @8:35 there is no param "index"'],
    ],
  ])('%s', (_, inside, layers, found) => {
    expect(problems(model(inside, layers))).toEqual(found);
  });
});
