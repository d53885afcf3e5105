import { describe, expect, test } from 'vitest';
import { compileSpec, editWidths, requireValid, type WidthEdit } from '../../src/index.ts';

const model = `# A model with a comment at every turn.
apiVersion: widthwise/v1
kind: Model
name: net   # its name
params: {width: 32}

inputs:
  x: {shape: [8]}
layers:
  # the first one
  - {name: a,   type: Dense, units: 64, activation: relu}   # wide
  - name: b
    type: Dense
    units: 0x10 # hexadecimal, of all things
  - {name: c, type: Dense, units: $width}
  - {name: out, type: Dense, units: 3}
`;
const head = 'apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\n';

function edit(text: string, edits: readonly WidthEdit[], file = 'model.yaml'): string {
  const files = { 'model.yaml': model };
  return editWidths(requireValid(compileSpec(text, { path: file, files })), file, edits);
}

describe('in a model', () => {
  test('only the numbers change', () => {
    const edits = [
      { layer: 'a', width: 128 },
      { layer: 'out', width: { times: 2 } },
    ];
    expect(edit(model, edits)).toBe(model.replace('units: 64', 'units: 128').replace('units: 3', 'units: 6'));
  });

  test('with Windows line ends, too', () => {
    const text = model.replaceAll('\n', '\r\n');
    expect(edit(text, [{ layer: 'b', width: 8 }])).toBe(text.replace('0x10', '8'));
  });

  test.each([
    ['c', /c\.units is written \$width/],
    ['d', /no layer with a width is named "d"/],
  ])('%s is refused', (layer, message) => {
    expect(() => edit(model, [{ layer, width: 8 }])).toThrow(message);
  });

  test('a width of a half is refused', () => {
    expect(() => edit(model, [{ layer: 'out', width: { times: 0.5 } }])).toThrow(/1\.5 wide/);
  });
});

describe('in an overlay', () => {
  test.each([
    ['widths: {a: 64 -> 128} # so', 'widths: {a: 64 -> 96} # so'],
    ['widths: {a: 100}', 'widths: {a: 96}'],
    ['widths:\n  a: x2\n  b: 20 # narrow', 'widths:\n  a: 96\n  b: 20 # narrow'],
    ['widths:\n  b: 20 # narrow\n', 'widths:\n  b: 20 # narrow\n  a: 64 -> 96\n'],
    ['widths: {b: 20}\n', 'widths: {b: 20, a: 64 -> 96}\n'],
    ['widths:\n  "a*": 20\n', 'widths:\n  "a*": 20\n  a: 20 -> 96\n'],
  ])('%s', (before, after) => {
    expect(edit(head + before, [{ layer: 'a', width: 96 }], 'wide.yaml')).toBe(head + after);
  });

  test('that has no widths yet', () => {
    const text = 'apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nname: other\n';
    const edits = [
      { layer: 'a', width: 96 },
      { layer: 'b', width: 24 },
    ];
    expect(edit(text, edits, 'other.yaml')).toBe(`${text}widths:\n  a: 64 -> 96\n  b: 16 -> 24\n`);
  });

  test('a glob reaches every layer that it names', () => {
    const text = `${head}widths: {b: 20}\n`;
    expect(edit(text, [{ layer: '[ab]', width: 9 }].slice(1), 'w.yaml')).toBe(text);
    expect(edit(text, [{ layer: '?', width: { times: 2 } }], 'w.yaml')).toBe(
      `${head}widths: {b: 40, a: 64 -> 128, c: 32 -> 64}\n`,
    );
  });
});

describe('a spec with errors', () => {
  const tied = `${model.slice(0, model.indexOf('layers:'))}layers:
  - {name: p, type: Dense, units: 8}
  - {name: q, type: Dense, units: 8, inputs: x}
  - {name: sum, type: Add, inputs: [p, q]}
  - {name: out, type: Dense, units: 3}
`;
  const mend = (text: string, path: string, edits: readonly WidthEdit[]): string => {
    const files = { 'model.yaml': tied };
    const after = editWidths(compileSpec(text, { path, files }), path, edits);
    expect(compileSpec(after, { path, files }).ok).toBe(true);
    return after;
  };

  test('a tie that is broken can be mended', () => {
    const broken = `${head}widths:\n  p: 8 -> 16\n`;
    expect(compileSpec(broken, { path: 'w.yaml', files: { 'model.yaml': tied } }).ok).toBe(false);
    expect(mend(broken, 'w.yaml', [{ layer: 'q', width: 16 }])).toBe(`${broken}  q: 8 -> 16\n`);
  });

  test('and so can arms of different widths', () => {
    const uneven = tied.replace('units: 8', 'units: 16');
    expect(mend(uneven, 'model.yaml', [{ layer: 'q', width: 16 }])).toBe(
      uneven.replace('units: 8', 'units: 16'),
    );
  });

  test('what cannot be read is refused', () => {
    const text = 'kind: Model\nlayers: [';
    expect(() => editWidths(compileSpec(text), 'model.yaml', [{ layer: 'a', width: 1 }])).toThrow(
      /model\.yaml:2/,
    );
  });
});
