import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadSpec } from '../../src/index.ts';
import { modelText, problems, problemsOf } from '../support/problems.ts';

/** Nine anchors of nine aliases each: 9^9 values, were they all written out. */
function billionLaughs(): string {
  const rows = ['l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]'];
  for (let i = 1; i < 9; i++)
    rows.push(
      `l${i}: &l${i} [${Array(9)
        .fill(`*l${i - 1}`)
        .join(', ')}]`,
    );
  return modelText({ more: `description: x\n${rows.join('\n')}\n` });
}

/** Each anchor holds the one before it 40 levels deep: shallow text, deep value. */
function deepAliases(): string {
  const rows = ['d0: &d0 x'];
  for (let i = 1; i < 60; i++) rows.push(`d${i}: &d${i} ${'['.repeat(40)}*d${i - 1}${']'.repeat(40)}`);
  return modelText({ more: `${rows.join('\n')}\n` });
}

const model = modelText();

/** What goes in, and the beginning of what comes out. */
const refused: Readonly<Record<string, readonly [text: string, start: string]>> = {
  'text that is not YAML': ['{[}]', 'yaml-syntax @1:3 '],
  'an empty file': ['', 'not-a-spec @1:1 this file is empty'],
  'nothing but a comment': ['# to do\n', 'not-a-spec @1:1 this file holds nothing but comments'],
  'a list': ['- a\n', 'not-a-spec @1:1 this file is not a map of keys and values'],
  'two documents': [
    `${model}---\n${model}`,
    'yaml-syntax @9:1 a file holds one document; a second one starts here',
  ],
  'a short second document': [`${model}...\n1`, 'yaml-syntax @10:1 a file holds one document'],
  'YAML 1.1': [`%YAML 1.1\n---\n${model}`, 'yaml-feature @1:1 specs are YAML 1.2; "%YAML 1.1" is not read'],
  'a tab as indentation': [
    model.replace('  - {name: y', '\t- {name: y'),
    'yaml-syntax @8:1 tabs are not allowed as indentation',
  ],
  'a NUL character': [
    model.replace('hidden', 'hid\0den'),
    'yaml-syntax @7:15 the character U+0000 cannot stand in YAML',
  ],
  'an escape sequence for the terminal': [
    model.replace('hidden', '\x1b[31m'),
    'yaml-syntax @7:12 the character U+001B cannot',
  ],
  'half a surrogate pair': [
    model.replace('hidden', '\ud83d'),
    'yaml-syntax @7:12 the character U+D83D cannot stand in YAML',
  ],
  'a key twice': [
    model.replace('units: 64', 'units: 64, units: 32'),
    'duplicate-key @7:44 "units" stands here a second time',
  ],
  '__proto__ as a key': [
    model.replace('units: 64', '__proto__: {units: 64}'),
    'bad-key @7:33 "__proto__" cannot be a key',
  ],
  'constructor as a key': [
    model.replace('units: 64', 'units: 64, constructor: 1'),
    'unknown-key @7:44 hidden (Dense) has no "constructor"',
  ],
  NaN: [model.replace('64', '.nan'), 'bad-number @7:40 .nan is not a number that a spec can hold'],
  infinity: [model.replace('64', '-.inf'), 'bad-number @7:40 -.inf is not a number that a spec can hold'],
  'a number beyond doubles': [
    model.replace('64', '1e999'),
    'bad-number @7:40 1e999 is not a number that a spec can hold',
  ],
  'an integer that doubles round': [
    model.replace('64', '9007199254740993'),
    'bad-number @7:40 9007199254740993 is too large',
  ],
  'a negative width': [
    model.replace('64', '-64'),
    'out-of-range @7:40 units must be an integer of at least 1, not -64',
  ],
  'a fractional width': [
    model.replace('64', '6.5'),
    'wrong-type @7:40 units must be an integer of at least 1, not 6.5',
  ],
  'an unquoted expression with a comma': [model.replace('64', '$(max(w, 8))'), 'unquoted-expression @7:40 '],
  'an alias before its anchor': [
    model.replace('64', '*w') + 'params: {w: &w 64}\n',
    'bad-alias @7:40 no anchor "&w"',
  ],
  'an alias inside its anchor': [
    modelText({ more: 'params: &p {a: *p}\n' }),
    'bad-alias @9:16 "*p" contains itself',
  ],
  'a billion laughs': [billionLaughs(), 'bad-alias @11:15 aliases expand to more than 100,000 values'],
  'a deep value of shallow aliases': [
    deepAliases(),
    'nested-too-deeply @10:32 aliases put maps and lists more than 64 levels deep',
  ],
  '100,000 brackets': ['['.repeat(100_000), 'nested-too-deeply @1:'],
  '20,000 maps in one another': ['a: {'.repeat(20_000), 'nested-too-deeply @1:'],
  '100,000 lists in one another': ['- '.repeat(100_000), 'nested-too-deeply @1:'],
  '10 million characters': [
    `# ${'x'.repeat(10_000_000)}`,
    'file-too-large @1:1 this file has 10,000,002 characters; the limit is 5,000,000',
  ],
};

describe('refused, at the right place, within a second', () => {
  test.each(Object.entries(refused))('%s', (_, [text, start]) => {
    // Time of the processor, which other processes do not lengthen.
    const started = process.cpuUsage();
    const found = problems(text);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
    expect(found).toContainEqual(expect.stringContaining(start));
  });
});

/** One mistake, one message. */
test.each(['64, units: 32', '.nan', '*w', '9007199254740993', '-64', '6.5', '"64"', '$w', '$5'])(
  'units: %s is one error',
  (value) => {
    expect(problems(model.replace('64', value))).toHaveLength(1);
  },
);

describe('accepted all the same', () => {
  test('a byte order mark: it takes no column', () => {
    expect(problems(`\ufeff${model}`)).toEqual([]);
    expect(problems(`\ufeff${model.replace('apiVersion', 'apiVersio')}`)[0]).toContain('not-a-spec @1:1');
  });

  test('Windows line ends: columns do not move', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(problems(windows(model))).toEqual([]);
    const wrong = model.replace('units: 3', 'unit: 3');
    expect(problems(windows(wrong))).toEqual(problems(wrong));
  });

  test('an anchor that is set again: an alias means the last one before it', () => {
    const layers =
      '  - {name: a, type: Dense, units: &w 8}\n  - {name: b, type: Dense, units: &w 16}\n  - {name: c, type: Dense, units: *w}\n';
    expect(problems(modelText({ layers }))).toEqual([]);
  });
});

describe('files that are no specs', () => {
  function folder(): string {
    const made = mkdtempSync(join(tmpdir(), 'widthwise-hostile-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  }

  test('a directory', async () => {
    const path = folder();
    expect(problemsOf(await loadSpec(path))).toEqual([
      `missing-file "${path}" cannot be read: it is a directory`,
    ]);
  });

  test('no file at all', async () => {
    expect(problemsOf(await loadSpec('nowhere/model.yaml'))).toEqual([
      'missing-file there is no file "nowhere/model.yaml"',
    ]);
  });

  test('a binary file', async () => {
    const path = join(folder(), 'weights.bin');
    writeFileSync(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254]));
    expect(problemsOf(await loadSpec(path))).toEqual([
      'yaml-syntax @1:5 the character U+0000 cannot stand in YAML',
    ]);
  });

  test('a base that is a directory', async () => {
    const path = folder();
    writeFileSync(
      join(path, 'wide.yaml'),
      'apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: .\nwidths: {a: 1}\n',
    );
    expect(problemsOf(await loadSpec(join(path, 'wide.yaml')))).toEqual([
      `missing-file @3:7 "${path}" cannot be read: it is a directory`,
    ]);
  });
});
