import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/index.ts';
import { problems } from '../support/problems.ts';

function model(layers: string, more = ''): string {
  return `apiVersion: widthwise/v1\nkind: Model\nname: net\ninputs: {x: {shape: [8]}, s: {shape: [6, 8]}}\nlayers:\n${layers}${more}`;
}

const two =
  '  - {name: a, type: Dense, units: 8, inputs: x}\n  - {name: b, type: Dense, units: 8, inputs: x}\n';
const act = '  - {name: act, type: Activation, activation: relu, inputs: b}\n';
const end = '  - {name: y, type: Dense, units: 1}\n  - {name: z, type: Flatten, inputs: s}\n';
const outputs = 'outputs: [y, z]\n';

interface Case {
  readonly name: string;
  readonly layers: string;
  readonly set: readonly string[];
  /** Who is widened with --fix-ties, by their widths; or why that cannot be. */
  readonly fixed: Readonly<Record<string, number>> | string;
  readonly more?: string;
}

const cases: readonly Case[] = [
  {
    name: 'two arms',
    layers: `${two}  - {name: add, type: Add, inputs: [a, b]}\n`,
    set: ['a.units=16'],
    fixed: { a: 16, b: 16 },
  },
  {
    name: 'an arm behind layers that hand widths on',
    layers: `${two}${act}  - {name: drop, type: Dropout, rate: 0.1}\n  - {name: add, type: Add, inputs: [a, drop]}\n`,
    set: ['a.units=4'],
    fixed: { a: 4, b: 4 },
  },
  {
    name: 'a chain of merges',
    layers: `${two}  - {name: add, type: Add, inputs: [a, b]}\n  - {name: c, type: Dense, units: 8}\n  - {name: more, type: Add, inputs: [add, c]}\n`,
    set: ['c.units=16'],
    fixed: { a: 16, b: 16, c: 16 },
  },
  {
    name: 'an input as an arm',
    layers: `${two}  - {name: add, type: Add, inputs: [a, b, x]}\n`,
    set: ['a.units=16'],
    fixed: 'x cannot change: give the others its width again',
  },
  {
    name: 'two widths at once',
    layers: `${two}  - {name: add, type: Add, inputs: [a, b]}\n`,
    set: ['a.units=16', 'b.units=32'],
    fixed: 'set the whole group (a, b), or let --fix-ties, or "ties: auto" in the overlay, do it',
  },
  {
    name: 'the calls of a shared layer',
    layers: `${two}  - {name: c, type: Dense, units: 3, inputs: a}\n  - {name: d, call: c, inputs: b}\n  - {name: m, type: Concatenate, inputs: [c, d]}\n`,
    set: ['b.units=9'],
    fixed: { a: 9, b: 9 },
  },
  {
    name: 'a declared tie, by a glob',
    layers: `${two}  - {name: m, type: Concatenate, inputs: [a, b]}\n`,
    set: ['b.units=9'],
    more: 'tie: [[a, b]]\n',
    fixed: { a: 9, b: 9 },
  },
];

describe('a width that leaves its group', () => {
  test.each(cases)('$name', ({ layers, set, fixed, more = '' }) => {
    const text = model(layers + end, outputs + more);
    expect(problems(text)).toEqual([]);
    const broken = compileSpec(text, { set }).diagnostics;
    expect(broken.map(({ code }) => code)).toEqual(['broken-tie']);
    const { graph, diagnostics } = compileSpec(text, { set, fixTies: true });
    if (typeof fixed === 'string') {
      expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual([fixed]);
      return;
    }
    expect(diagnostics.map(({ code }) => code)).toEqual(['ties-fixed']);
    const units = graph?.nodes.flatMap(({ name, args, call }) =>
      'units' in args && call === undefined ? [[name, args.units] as const] : [],
    );
    expect(Object.fromEntries(units ?? [])).toMatchObject(fixed);
  });

  test('one error names the merge, both arms and the line', () => {
    const text = model(`${two}${act}  - {name: add, type: Add, inputs: [a, act]}\n${end}`, outputs);
    const [error] = compileSpec(text, { set: ['b.units=16'] }).diagnostics;
    expect(error?.message).toBe('add (Add) needs both of its arms of one width, but a is 8 wide and act 16');
    expect(error?.span).toMatchObject({ file: '--set', start: 8 });
    expect(error?.notes.map(({ message }) => message)).toEqual([
      'add merges them',
      'a is 8 wide',
      'act is 16 wide: b sets it',
    ]);
  });
});

test('a glob that changes several groups is one warning, with a line for each of them', () => {
  const arms = ['a', 'b'].map(
    (n) =>
      `  - {name: wide_${n}, type: Dense, units: 8, inputs: x}\n  - {name: short_${n}, type: Dense, units: 8, inputs: x}\n  - {name: sum_${n}, type: Add, inputs: [wide_${n}, short_${n}]}\n`,
  );
  const merged = '  - {name: all, type: Concatenate, inputs: [sum_a, sum_b]}\n';
  const overlay =
    'apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\nties: auto\nwidths: {wide_*: x2}\n';
  const files = { 'model.yaml': model(arms.join('') + merged + end, outputs) };
  const { diagnostics } = compileSpec(overlay, { path: 'wide.yaml', files });
  expect(diagnostics.map(({ code, message, notes }) => [code, message, notes.map((n) => n.message)])).toEqual(
    [
      [
        'ties-fixed',
        '2 layers change here, and 2 layers that are tied to them follow',
        ['wide_a is 16: so short_a', 'wide_b is 16: so short_b'],
      ],
    ],
  );
});

describe('what is not tied', () => {
  test.each([
    [
      'a broadcast arm of width 1',
      `${two}  - {name: gate, type: Dense, units: 1, inputs: x}\n  - {name: add, type: Add, inputs: [a, gate]}\n  - {name: m, type: Concatenate, inputs: [add, b]}\n`,
      'a.units=16',
    ],
    ['arms of a Concatenate', `${two}  - {name: m, type: Concatenate, inputs: [a, b]}\n`, 'a.units=16'],
  ])('%s', (_, layers, set) => {
    expect(problems(model(layers + end, outputs), { set: [set] })).toEqual([]);
  });

  test('a tie of widths that differ, or of layers that there are not, is refused', () => {
    const text = model(
      `${two}  - {name: c, type: Dense, units: 3}\n${end}`.replace(
        '  - {name: b, type: Dense, units: 8, inputs: x}\n',
        '',
      ),
      'outputs: [y, z]\ntie: [[a, c], [a, w], ["q*", a]]\n',
    );
    expect(problems(text)).toEqual([
      'broken-tie @11:7 a and c are tied, but 8 and 3 wide in the base',
      'unknown-reference @11:19 no layer that has a width is named "w"',
      'unknown-reference @11:24 no layer that has a width matches "q*"',
    ]);
  });
});
