import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/index.ts';
import { modelText, overlayText, problems } from '../support/problems.ts';

const layers = '  - {name: h, type: Dense, units: 100}\n  - {name: y, type: Dense, units: 3}\n';
const files = { 'model.yaml': modelText({ layers }) };

function widthAfter(form: string): unknown {
  const { graph } = compileSpec(overlayText(`  h: ${form}\n`), { path: 'wide.yaml', files });
  const args = graph?.nodes.find(({ name }) => name === 'h')?.args;
  return args !== undefined && 'units' in args ? args.units : undefined;
}

describe('forms of a width, on 100 units', () => {
  const accepted: readonly (readonly [form: string, width: number])[] = [
    ['64', 64],
    ['"64"', 64],
    ['100 -> 64', 64],
    ['100->64', 64],
    ['x2', 200],
    ['x 2', 200],
    ['x0.25', 25],
    ['x.5', 50],
    ['x1.1', 110], // 110.00000000000001 in binary
    ['x0.07', 7], // 7.000000000000001 in binary
    ['{factor: 0.5}', 50],
    ['{factor: 0.333}', 34],
    ['{factor: 0.333, rounding: floor}', 33],
    ['{factor: 0.5, divisor: 16}', 64],
    ['{factor: 0.5, max: 64}', 32],
    ['{factor: 0.5, max: null}', 50],
    ['{factor: 1e-9, rounding: nearest90}', 1],
  ];
  test.each(accepted)('%s gives %d', (form, width) => {
    expect(widthAfter(form)).toBe(width);
  });

  const refused: readonly (readonly [form: string, problem: string])[] = [
    ['0', 'bad-width @5:6 0 is not a width: widths are integers of at least 1'],
    ['-3', 'bad-width @5:6 -3 is not a width: widths are integers of at least 1'],
    ['1.5', 'bad-width @5:6 1.5 is not a width: widths are integers of at least 1'],
    ['0x40', 'bad-width @5:6 "0x40" is not a width'],
    ['1e3', 'bad-width @5:6 "1e3" is not a width'],
    ['wide', 'bad-width @5:6 "wide" is not a width'],
    ['x0', 'bad-width @5:6 "x0" is not a width'],
    ['x-2', 'bad-width @5:6 "x-2" is not a width'],
    ['[64]', 'bad-width @5:6 a list is not a width'],
    ['100 -> 0', 'bad-width @5:6 "100 -> 0" is not a width'],
    ['x0.333', 'bad-width @5:6 100 x0.333 is 33.3, which is not an integer'],
    ['x0.001', 'bad-width @5:6 100 × 0.001 rounds to less than 1'],
    ['{factor: 0.5, divisor: 128, rounding: floor}', 'bad-width @5:6 100 × 0.5 rounds to less than 1'],
    ['{factor: 0}', 'bad-width @5:15 factor must be a number above 0'],
    ['{divisor: 8}', 'bad-width @5:6 factor must be a number above 0'],
    ['{factor: 1, divisor: 0}', 'bad-width @5:27 divisor must be an integer of at least 1'],
    ['{factor: 1, rounding: up}', 'bad-width @5:28 "up" is not a rounding'],
    ['{factor: 1, divider: 8}', 'unknown-key @5:18 a width has no "divider"'],
    ['{factr: 2}', 'unknown-key @5:7 a width has no "factr"'],
    ['64 -> 32', 'stale-width @5:6 h is 100 in the base, not 64'],
  ];
  test.each(refused)('%s is refused', (form, problem) => {
    expect(problems(overlayText(`  h: ${form}\n`), { path: 'wide.yaml', files })).toEqual([problem]);
  });
});

describe('targets', () => {
  const cases: readonly (readonly [widths: string, found: readonly string[]])[] = [
    ['  h: 8\n  h.units: 16\n', ['two-spellings @6:3 "h.units" sets the width of h a second time']],
    ['  h: 8\n  "?": 16\n', []],
    ['  "*": 16\n', []],
    ['  y: 4\n', ['output-width @5:3 y sets the width of an output: the targets in the data must follow']],
    ['  "y*": 4\n', ['overlay-no-match @5:3 "y*" matches no layer whose width it may change']],
    ['  x: 4\n', ['overlay-no-match @5:3 no layer is named "x"']],
    ['  __proto__: 4\n', ['bad-key @5:3 "__proto__" cannot be a key', 'out-of-range @5:3 widths must be']],
    ['  constructor: 4\n', ['overlay-no-match @5:3 no layer is named "constructor"']],
  ];
  test.each(cases)('%j', (widths, found) => {
    const actual = problems(overlayText(widths), { path: 'wide.yaml', files });
    expect(actual).toEqual(found.map((start) => expect.stringContaining(start) as string));
  });
});

describe('stacks', () => {
  const wide = overlayText('  h: 100 -> 200\n');
  const all = { ...files, 'wide.yaml': wide };

  test.each([
    ['the base is the overlay below', overlayText('  h: 200 -> 400\n', './wide.yaml'), []],
    [
      'not the model at the bottom',
      overlayText('  h: 100 -> 400\n', './wide.yaml'),
      ['stale-width @5:6 h is 200 in the base, not 100'],
    ],
    [
      'its own base',
      overlayText('  h: 1\n', './top.yaml'),
      ['circular-base @3:7 "top.yaml" is its own base'],
    ],
    [
      'a base that is missing',
      overlayText('  h: 1\n', './none.yaml'),
      ['missing-file @3:7 there is no file "none.yaml"'],
    ],
  ])('%s', (_, text, found) => {
    expect(problems(text, { path: 'top.yaml', files: all })).toEqual(found);
  });

  test('--overlay applies on top, and compares with its own base', () => {
    const other = overlayText('  h: 100 -> 300\n');
    const options = { path: 'wide.yaml', files: { ...all, 'other.yaml': other }, overlays: ['other.yaml'] };
    expect(problems(wide, options)).toEqual([]);
    expect(compileSpec(wide, options).graph?.nodes.find(({ name }) => name === 'h')?.params).toBe(
      10 * 300 + 300,
    );
  });

  test('a Model is no overlay, and an overlay of another model does not apply', () => {
    const model = modelText({ layers });
    const options = {
      path: 'model.yaml',
      files: { 'model.yaml': model, 'other.yaml': model },
      overlays: ['other.yaml'],
    };
    expect(problems(model, options)[0]).toContain('not-an-overlay');
    const foreign = {
      path: 'model.yaml',
      files: { 'wide.yaml': overlayText('  h: 1\n', './else.yaml'), 'else.yaml': model },
    };
    expect(problems(model, { ...foreign, overlays: ['wide.yaml'] })[0]).toContain('other-base @3:7');
  });
});
