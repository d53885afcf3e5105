import { expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/frame.ts';

/** The frame for the first occurrence of `word`, as its lines. */
function frame(text: string, word: string): readonly string[] {
  const start = text.indexOf(word);
  return codeFrame(text, { file: 'f', start, end: start + word.length }).split('\n');
}

test('the line before, the line, the carets', () => {
  expect(frame('a: 1\nb: 22\nc: 3\n', '22')).toEqual(['  1 | a: 1', '  2 | b: 22', '    |    ^^']);
});

test('the first line has none before it; a blank one is left out', () => {
  expect(frame('a: 1\n', 'a')).toEqual(['  1 | a: 1', '    | ^']);
  expect(frame('a: 1\n\nb: 2\n', 'b')).toEqual(['  3 | b: 2', '    | ^']);
});

test('line numbers of two digits are aligned', () => {
  const text = `${'x\n'.repeat(8)}nine\nten\n`;
  expect(frame(text, 'ten')).toEqual(['   9 | nine', '  10 | ten', '     | ^^^']);
});

test('tabs keep their width under the line', () => {
  expect(frame('a:\t\tbad\n', 'bad')).toEqual(['  1 | a:\t\tbad', '    |   \t\t^^^']);
});

test('Windows line ends are not shown and not counted', () => {
  expect(frame('a: 1\r\nb: bad\r\n', 'bad')).toEqual(['  1 | a: 1', '  2 | b: bad', '    |    ^^^']);
});

test('what goes on over several lines is marked on its first', () => {
  expect(frame('a: [1,\n  2]\n', '[1,\n  2]')).toEqual(['  1 | a: [1,', '    |    ^^^']);
});

test('a very long line is cut around the place', () => {
  const [line = '', carets = ''] = frame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 'HERE');
  expect(line.length).toBeLessThan(130);
  expect(line.indexOf('HERE')).toBe(carets.indexOf('^^^^'));
});

test('the end of the file, with and without a line break', () => {
  const end = (text: string) =>
    codeFrame(text, { file: 'f', start: text.length, end: text.length }).split('\n');
  expect(end('a: 1')).toEqual(['  1 | a: 1', '    |     ^']);
  expect(end('a: 1\n')).toEqual(['  1 | a: 1', '  2 |', '    | ^']);
  expect(end('')).toEqual(['  1 |', '    | ^']);
});

test('control characters never reach the terminal', () => {
  expect(frame('a: \x1b[31mred\u0085\u2028\n', 'red').join('')).not.toMatch(/[\x1b\u0085\u2028]/);
});
