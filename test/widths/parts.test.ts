import { describe, expect, test } from 'vitest';
import { compileSpec, explain, requireValid, editWidths, type CompileOptions } from '../../src/index.ts';
import { modelText, overlayText, problems, problemsOf } from '../support/problems.ts';

const inputs = '  text: {shape: [20, 32]}\n  start: {shape: [16]}\n';
/** Lines 8 to 14 are the layers. */
const base = modelText({
  inputs,
  layers: `  - {name: h, type: Dense, units: 32, inputs: start}
  - {name: g, type: Dense, units: 16, inputs: start}
  - {name: stack, type: RNN, inputs: text, cell: [{type: LSTMCell, units: 32}, {type: GRUCell, units: 16}], initialState: [h, h, g], returnSequences: true}
  - {name: free, type: RNN, cell: [{type: GRUCell, units: 8}, {type: GRUCell, units: 12}], returnSequences: true}
  - {name: both, type: Bidirectional, layer: {type: GRU, units: 24}, backwardLayer: {type: GRU, units: 24, goBackwards: true}, mergeMode: sum}
  - {name: wrapped, type: Dense, units: 4}
  - {name: y, type: Dense, units: 1}
`,
  more: 'scales: {half: {factor: 0.5}}\n',
});
const files = { 'model.yaml': base };

interface Cells {
  readonly cells: readonly { readonly units: number }[];
}

/** The widths of the cells of `free`, those of `both`, and those of `stack`. */
function widths(text: string, options: CompileOptions = {}): unknown {
  const { graph } = requireValid(compileSpec(text, { path: 'over.yaml', files, ...options }));
  const args = (name: string): object => graph.nodes.find((node) => node.name === name)?.args ?? {};
  const cells = (name: string): readonly number[] =>
    (Reflect.get(args(name), 'cell') as Cells).cells.map(({ units }) => units);
  const layer = (key: string): unknown => (Reflect.get(args('both'), key) as { units: number }).units;
  return [...cells('free'), layer('layer'), layer('backwardLayer'), ...cells('stack')];
}

describe('widths of cells in a stack, and of two layers that read both ways', () => {
  test.each<[string, unknown]>([
    ['  free.cells.0: 8 -> 10\n', [10, 12, 24, 24, 32, 16]],
    ['  free.cells.1: x2\n', [8, 24, 24, 24, 32, 16]],
    ['  free.cells.1.units: 12 -> 6\n', [8, 6, 24, 24, 32, 16]],
    ['  free.cell.cells.0.units: 9\n', [9, 12, 24, 24, 32, 16]],
    ['  free*: x2\n', [16, 24, 24, 24, 32, 16]],
    ['  free.*: {factor: 0.5, divisor: 4}\n', [4, 8, 24, 24, 32, 16]],
    ['  both.layer: 24 -> 30\n  both.backwardLayer: 24 -> 30\n', [8, 12, 30, 30, 32, 16]],
    ['  stack.cells.1: 16 -> 20\n  g: 16 -> 20\n', [8, 12, 24, 24, 32, 20]],
  ])('%s', (patch, expected) => {
    expect(widths(overlayText(patch))).toEqual(expected);
  });

  test('ties: auto lets what gives a first state follow, and the other layer of a sum', () => {
    const auto = (patch: string): string => overlayText(patch).replace('widths:', 'ties: auto\nwidths:');
    expect(widths(auto('  h: 32 -> 40\n  both.backwardLayer: 24 -> 20\n'))).toEqual([8, 12, 20, 20, 40, 16]);
  });

  test('an overlay of any kind, where the two stand in maps', () => {
    const overlay =
      'apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nlayers:\n  - {name: both, layer: {units: 24 -> 20}, backwardLayer: {units: x0.5, dropout: 0.1}, mergeMode: concat}\n';
    expect(widths(overlay)).toEqual([8, 12, 20, 12, 32, 16]);
  });

  test('in a list they have nothing to start from, and what to write is said', () => {
    const patch = (cells: string) => {
      const overlay = `apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nlayers:\n  - {name: free, cell: [${cells}]}\n`;
      const compiled = compileSpec(overlay, { path: 'over.yaml', files });
      const lines = problemsOf(compiled);
      return compiled.diagnostics.flatMap(({ suggestion }, i) => [lines[i], `  ${suggestion ?? ''}`]);
    };
    expect(patch('{units: 8 -> 10}, {type: GRUCell, units: {factor: 0.5, divisor: 2}}')).toEqual([
      'bad-width @5:33 a list is replaced as a whole, so "8 -> 10" in it has no width to start from',
      '  to change this width alone write widths: {free.cells.0: 8 -> 10}',
      'bad-width @5:66 a list is replaced as a whole, so {"factor": 0.5, "divisor": 2} in it has no width to start from',
      '  to change this width alone write widths: {free.cells.1: {factor: 0.5, divisor: 2}}',
    ]);
    expect(patch('{units: 10}, {type: GRUCell, units: 12}')).toEqual([
      'missing-key @5:25 a list is replaced as a whole, so cell.cells.0 needs its type',
      '  to change this width alone write widths: {free.cells.0: 10}',
    ]);
    expect(patch('{type: GRUCell, units: 10}, {type: GRUCell, units: 12}')).toEqual([]);
  });

  test('--set, by either path', () => {
    const set = [
      'free.cells.0=x3',
      'free.cell.cells.1.units=5',
      'layers.both.layer=6',
      'both.backwardLayer.units=6',
    ];
    expect(widths(base, { path: 'model.yaml', files: {}, set })).toEqual([24, 5, 6, 6, 32, 16]);
  });

  test('a scale reaches each, but for what gives an output', () => {
    expect(widths(base, { path: 'model.yaml', files: {}, scale: 'half' })).toEqual([4, 6, 12, 12, 16, 8]);
    const last = modelText({
      inputs: '  x: {shape: [5, 4]}\n',
      layers: '  - {name: r, type: RNN, cell: [{type: GRUCell, units: 8}, {type: GRUCell, units: 6}]}\n',
      more: 'scales: {half: {factor: 0.5}}\nscale: half\n',
    });
    const { graph } = requireValid(compileSpec(last));
    expect(graph.nodes.at(-1)?.args).toMatchObject({ cell: { cells: [{ units: 4 }, { units: 6 }] } });
    const wide = (patch: string) =>
      problems(overlayText(patch), { path: 'o.yaml', files: { 'model.yaml': last } });
    expect(wide('  r.cells.1: 6 -> 7\n')).toEqual([
      'output-width @5:3 r.cells.1 sets the width of an output: the targets in the data must follow',
    ]);
    expect(wide('  r.*: x2\n')).toEqual([]);
  });

  test('explain and edit', () => {
    const compiled = compileSpec(overlayText('  free.cells.0: 8 -> 10\n'), { path: 'over.yaml', files });
    const [found] = explain(compiled, 'free.cells.0');
    expect([found?.path, found?.value, found?.origin.file, found?.replaced[0]?.value]).toEqual([
      'free.cell.cells.0.units',
      10,
      'over.yaml',
      8,
    ]);
    const edited = editWidths(requireValid(compiled), 'over.yaml', [
      { layer: 'free.cells.0', width: 11 },
      { layer: 'both.*', width: { times: 2 } },
    ]);
    expect(edited).toBe(
      overlayText('  free.cells.0: 8 -> 11\n  both.layer: 24 -> 48\n  both.backwardLayer: 24 -> 48\n'),
    );
    const model = requireValid(compileSpec(base, { path: 'model.yaml' }));
    expect(editWidths(model, 'model.yaml', [{ layer: 'free.cells.1', width: 14 }])).toBe(
      base.replace('units: 12', 'units: 14'),
    );
  });
});

describe('mistakes', () => {
  test.each([
    ['  free: x2\n', 'no-width @5:3 free (RNN) has several widths: say which'],
    [
      '  free.cells.2: x2\n',
      'no-width @5:3 "cells.2" is not a width of RNN; a WidthOverlay changes widths only',
    ],
    ['  both: 24 -> 48\n', 'no-width @5:3 both (Bidirectional) has several widths: say which'],
    ['  free.cells.0: 9 -> 10\n', 'stale-width @5:17 free.cells.0 is 8 in the base, not 9'],
    [
      '  free.cells.0.type: 2\n',
      'no-width @5:3 "type" is not a width of RNN; a WidthOverlay changes widths only',
    ],
    [
      '  stack.cells.1: 16 -> 20\n',
      'broken-tie @5:18 stack (RNN) needs both of its arms of one width, but stack.cells.1 is 20 wide and g 16',
    ],
    [
      '  h: 32 -> 40\n',
      'broken-tie @5:6 stack (RNN) needs both of its arms of one width, but stack.cells.0 is 32 wide and h 40',
    ],
    [
      '  both.layer: 24 -> 48\n',
      'broken-tie @5:15 both (Bidirectional) needs both of its arms of one width, but both.layer is 48 wide and both.backwardLayer 24',
    ],
  ])('%s', (patch, problem) => {
    expect(problems(overlayText(patch), { path: 'over.yaml', files })).toEqual([problem]);
  });
});
