import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { positionAt } from '../../src/diagnostics/source.ts';
import { compileSpec, explain, loadSpec } from '../../src/index.ts';
import { modelText } from '../support/problems.ts';

const files = { 'model.yaml': modelText() };

/** Code and suggestion of everything that is said of a file. */
function said(text: string): readonly string[] {
  const { diagnostics } = compileSpec(text, { path: 'spec.yaml', files });
  return diagnostics.map(({ code, suggestion }) => `${code}: ${suggestion ?? ''}`);
}

const overlay = (kind: string, body: string): string => `apiVersion: widthwise/v1\nkind: ${kind}\n${body}`;
const widths = (width: string): string =>
  overlay('WidthOverlay', `base: ./model.yaml\nwidths:\n  hidden: ${width}\n`);

describe('what somebody writes who knows other tools is answered by how it is written here', () => {
  test.each<[string, string, readonly string[]]>([
    ['an arrow', widths('64 => 128'), ['bad-width: write 64 -> 128']],
    ['a factor behind', widths('2x'), ['bad-width: write x2']],
    ['a factor with a star', widths('"* 1.5"'), ['bad-width: write x1.5']],
    [
      'a share',
      widths('50%'),
      ['bad-width: write x0.5, or say how to round: {factor: 0.5, divisor: 8, rounding: ceil}'],
    ],
    [
      'a star without quotes',
      overlay('WidthOverlay', 'base: ./model.yaml\nwidths:\n  *: x2\n'),
      ['yaml-syntax: a key or value that begins with * must be quoted: "*"'],
    ],
    [
      'widths in a list',
      overlay('WidthOverlay', 'base: ./model.yaml\nwidths:\n  - hidden: 8\n'),
      ['wrong-type: a map, without dashes: {conv: 32 -> 64}'],
    ],
    [
      'layers by their names',
      overlay('Overlay', 'base: ./model.yaml\nlayers:\n  hidden: {units: 8}\n'),
      ['wrong-type: each layer is an entry that says its name: - {name: hidden, …}'],
    ],
    [
      'layers in an overlay of widths',
      overlay('WidthOverlay', 'base: ./model.yaml\nwidths: {hidden: 8}\nlayers: []\n'),
      ['unknown-key: a WidthOverlay changes widths only; for anything else write kind: Overlay'],
    ],
    [
      'patches of Kustomize',
      overlay('Overlay', 'base: ./model.yaml\npatches: []\n'),
      [
        'unknown-key: changes stand under "layers", by the names of layers, and under the other keys of a Model',
      ],
    ],
    ['two bases', overlay('Overlay', 'base: [./model.yaml, ./model.yaml]\nlayers: []\n'), ['wrong-type: ']],
    [
      'an address',
      overlay('Overlay', 'base: https://example.org/model.yaml\nlayers: []\n'),
      ['missing-file: nothing is downloaded: a base is a file; save it, and name its path'],
    ],
    [
      'no inputs',
      modelText().replace(/inputs:\n.*\n/, ''),
      ['missing-key: add inputs: {x: {shape: [10]}}, the shape of one example'],
    ],
    [
      'words of YAML 1.1, and one number where several are due',
      modelText().replace('{shape: [10]}', '{shape: 10}').replace('units: 3', 'units: 3, useBias: no'),
      ['wrong-type: write [10]', 'wrong-type: write false'],
    ],
    [
      'an abbreviation with a typing error',
      modelText({ more: 'compile: {optimizer: adma, loss: msee}\n' }),
      [
        'not-allowed: did you mean "adam", "adamax" or "adamw"?',
        'not-allowed: did you mean "mse", "msle" or "mae"?',
      ],
    ],
    [
      'one-hot encoding of an input',
      modelText({
        more: 'data: {csv: a.csv, inputs: {x: {column: a, encode: oneHot}}, targets: {y: {columns: ["y*"]}}}\n',
      }),
      [
        'unknown-key: only targets are encoded: a column of text feeds an input of `dtype: string`, and a StringLookup with `outputMode: oneHot` reads it',
      ],
    ],
    ['digits in groups', modelText().replace('units: 3', 'units: 3_000'), ['wrong-type: write 3000']],
    ['tabs', modelText().replace('  x:', '\tx:'), ['yaml-syntax: indent with spaces']],
    [
      'a bracket that is not closed before the next line',
      modelText().replace('units: 64}', 'units: 64'),
      ['yaml-syntax: look for a missing "}" on the line before'],
    ],
    [
      'a bracket that is not closed at the end',
      modelText({ more: 'fit: {epochs: 3' }),
      ['yaml-syntax: a "}" is missing'],
    ],
    [
      'an entry that is indented otherwise, said once',
      modelText().replace('  - {name: y', ' - {name: y').concat('  - {name: z, type: Flatten}\n'),
      ['yaml-syntax: let every "-" of a list stand in the same column'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a file beside that is called almost so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newcomers-'));
    await writeFile(join(folder, 'model.yaml'), modelText());
    const { diagnostics } = await loadSpec(join(folder, 'modle.yaml'));
    expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual([`did you mean "${folder}/model.yaml"?`]);
    const elsewhere = await loadSpec(join(folder, 'nowhere', 'model.yaml'));
    expect(elsewhere.diagnostics.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['missing-file', undefined],
    ]);
    await rm(folder, { recursive: true });
  });
});

const head = (kind: string): string => `apiVersion: widthwise/v1\nkind: ${kind}\n`;

test.each([
  ['a base', `${head('Overlay')}base: ./modle.yaml\nlayers: []\n`, '3:7'],
  ['a component', `${head('Overlay')}base: ./model.yaml\ncomponents: [./modle.yaml]\n`, '4:14'],
  ['a plugin', modelText({ more: 'plugins: [./modle.yaml]\n' }), '9:11'],
  [
    'a nested model',
    modelText({
      layers: '  - {name: inner, type: Model, from: ./modle.yaml}\n  - {name: y, type: Dense, units: 3}\n',
    }),
    '7:38',
  ],
])('%s that is called almost so, as it is to be written', async (_, text, place) => {
  const folder = await mkdtemp(join(tmpdir(), 'newcomers-'));
  await writeFile(join(folder, 'model.yaml'), modelText());
  await writeFile(join(folder, 'wide.yaml'), text);
  const { diagnostics, sources } = await loadSpec(join(folder, 'wide.yaml'));
  const [missing, ...others] = diagnostics.filter(({ code }) => code === 'missing-file');
  const { line, column } = positionAt(
    sources.get(missing?.span?.file ?? '') ?? '',
    missing?.span?.start ?? 0,
  );
  expect([`${line}:${column}`, missing?.suggestion, others]).toEqual([
    place,
    'did you mean "./model.yaml"?',
    [],
  ]);
  await rm(folder, { recursive: true });
});

describe('what somebody means who leaves the section out', () => {
  const text = modelText({ more: 'params: {width: 8}\ncompile: {optimizer: adam, loss: mse}\n' });
  test.each([
    ['width', 'params.width'],
    ['epochs', 'fit.epochs'],
    ['batch_size', 'fit.batchSize'],
    ['loss', 'compile.loss'],
    ['learning_rate', 'compile.optimizer.learningRate'],
  ])('%s is %s', (wrong, meant) => {
    const { diagnostics } = compileSpec(text, { set: [`${wrong}=1`] });
    const suggestions = diagnostics.filter(({ code }) => code === 'set-no-match').map((d) => d.suggestion);
    expect(suggestions).toEqual([`did you mean "${meant}"?`]);
    expect(() => explain(compileSpec(text), wrong)).toThrow(`did you mean "${meant}"?`);
  });
});

test.each(["'relu", '"relu', "'it''s relu", '"re\\"lu'])(
  'a quote that is not closed is marked where it stands: %s',
  (word) => {
    const text = modelText().replace('units: 3}', `units: 3, activation: ${word}}\n# one line more`);
    const [first, ...others] = compileSpec(text).diagnostics;
    expect([first?.message, first?.span?.start, others]).toEqual([
      'this quote is not closed',
      text.indexOf(word),
      [],
    ]);
  },
);
