import { describe, expect, test } from 'vitest';
import { evaluateExpression, readExpression } from '../../src/resolve/expression/index.ts';

/** The value, or `start-end message` of what is wrong. */
function evaluate(text: string): number | string {
  const params: Readonly<Record<string, number>> = { width: 64, alpha: 0.35 };
  const read = readExpression(`$(${text})`);
  const result = 'tokens' in read ? evaluateExpression(read, (name) => params[name] ?? NaN) : read;
  if (typeof result === 'number') return result;
  return `${result.start - 2}-${result.end - 2} ${result.message}`;
}

/** Hand-computed; Python gives the same wherever it has the operator. */
describe('values', () => {
  test.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['2 ** 3 ** 2', 512],
    ['-2 ** 2', -4],
    ['2 ** -1', 0.5],
    ['--3', 3],
    ['7 // 2', 3],
    ['-7 // 2', -4],
    ['-7 % 3', 2],
    ['7 % -3', -2],
    ['7.5 % 2', 1.5],
    ['64 * 1.1 * 10', 704],
    ['100 * 1.1', 110],
    ['0.1 + 0.2', 0.3],
    ['9007199254740991 - 1', 9007199254740990],
    ['1e3', 1000],
    ['.5 * 4.', 2],
    ['width * 2', 128],
    ['min(3, 1, 2)', 1],
    ['max(width, 100)', 100],
    ['round(2.5)', 2],
    ['round(3.5)', 4],
    ['round(-2.5)', -2],
    ['ceil(2.1)', 3],
    ['floor(-2.1)', -3],
    ['ceil(33, 8)', 40],
    ['floor(39, 8)', 32],
    ['round(20, 8)', 16], // half to even: 2.5 eights are 2
    ['roundTo(28, 8)', 32],
    ['nearest(20, 8)', 16],
    // _make_divisible(v, 8) of MobileNetV2, by hand: 32 · 0.35 = 11.2 → 8, below 0.9 · 11.2 = 10.08 → 16
    ['nearest90(32 * alpha, 8)', 16],
    ['nearest90(96 * alpha, 8)', 32],
    ['nearest90(3, 8)', 8],
    ['max(1, 3 - 1)', 2],
  ])('%s = %d', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });
});

describe('mistakes, each at its place', () => {
  test.each([
    ['', '0-1 the expression ends here: a number, a param or a function is due'],
    ['1 +', '3-4 the expression ends here: a number, a param or a function is due'],
    ['1 2', '2-3 "2" is not expected here'],
    ['1, 2', '1-2 "," is not expected here'],
    ['* 2', '0-1 "*" is not expected here: a number, a param or a function is due'],
    ['1 / (2 - 2)', '4-11 this is 0, and nothing can be divided by it'],
    ['1 // 0', '5-6 this is 0, and nothing can be divided by it'],
    ['1 % 0', '4-5 this is 0, and nothing can be divided by it'],
    ['1 + 10 ** 400', '4-13 the result is too large'],
    ['1e400', '0-5 1e400 is too large'],
    ['(-8) ** 0.5', '0-11 -8 ** 0.5 is not a real number'],
    ['maxx(1, 2)', '0-4 there is no function "maxx"'],
    ['max()', '0-5 max takes one argument or more, not 0'],
    ['ceil(1, 2, 3)', '0-13 ceil takes 1 or 2 arguments, not 3'],
    ['roundTo(1)', '0-10 roundTo takes 2 arguments, not 1'],
    ['ceil(1, 0)', '0-10 the divisor of ceil must be above 0, not 0'],
    ['$width * 2', '0-1 "$" has no meaning in an expression'],
    ['1 > 2', '2-3 ">" has no meaning in an expression'],
    ['"a"', '0-1 """ has no meaning in an expression'],
    ['a[0]', '1-2 "[" has no meaning in an expression'],
    ['😀', '0-2 "😀" has no meaning in an expression'],
    [`${'('.repeat(100)}1${')'.repeat(100)}`, '65-66 this expression is nested more than 64 levels deep'],
    [`${'-'.repeat(100)}1`, '65-66 this expression is nested more than 64 levels deep'],
  ])('%s', (text, problem) => {
    expect(evaluate(text)).toBe(problem);
  });

  test('a sum of 100,000 terms needs no stack', () => {
    expect(evaluate(Array.from({ length: 100_000 }, () => '1').join('+'))).toBe(100_000);
  });
});
