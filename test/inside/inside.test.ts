import { describe, expect, test } from 'vitest';
import {
  compileSpec,
  diffOverlay,
  editWidths,
  explain,
  fixSpec,
  render,
  requireValid,
} from '../../src/index.ts';
import { node, overlaid, said, type Compiled } from './support.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: m
params: {w: 4}
inputs: {x: {shape: [5, 6, 3]}}
layers:
  - {name: seq, type: TimeDistributed, layer: {type: Dense, units: 4, activation: relu}}
  - {name: deep, type: TimeDistributed, layer: {type: TimeDistributed, layer: {type: Dense, units: $w}}}
  - {name: act, type: TimeDistributed, layer: ReLU}
  - {name: flat, type: TimeDistributed, layer: Flatten}
  - {name: bi, type: Bidirectional, layer: {type: LSTM, units: 3}}
  - {name: out, type: Dense, units: 2}
`;

function shapeOf(compiled: Compiled, name: string): unknown {
  return node(compiled, name)?.outputSpecs[0]?.shape;
}

describe('a layer inside another', () => {
  test('has every default, is given by its name, and shapes follow', () => {
    const compiled = compileSpec(model);
    expect(said(compiled)).toBe('');
    expect(node(compiled, 'seq')?.args).toMatchObject({ layer: { type: 'Dense', units: 4, useBias: true } });
    expect(node(compiled, 'act')?.args).toMatchObject({ layer: { type: 'ReLU', maxValue: null } });
    expect(shapeOf(compiled, 'bi')).toEqual([null, 6]);
  });

  test('takes Keras’s spellings', () => {
    const text = model.replace(
      '{type: Dense, units: 4, activation: relu}',
      '{type: Dense, units: 4, use_bias: false}',
    );
    expect(node(compileSpec(text), 'seq')?.params).toBe(12);
  });

  test.each([
    ['units: 4, activation: relu', 'unitz: 4', 'the layer Dense has no "unitz"'],
    ['units: 4, activation: relu', 'units: 0', 'units must be an integer of at least 1, not 0'],
    ['units: 4, activation: relu', 'activation: relu', 'the layer Dense needs "units"'],
    ['type: Dense, units: 4', 'type: Dens, units: 4', 'there is no layer "Dens"'],
    ['layer: Flatten', 'layer: {type: LSTM, units: 2, returnState: true}', 'needs a layer with one output'],
    ['layer: ReLU', 'layer: {type: Conv2D, filters: 2, kernelSize: 9}', 'Conv2D needs an input of rank 4'],
  ])('%s → %s is an error', (old, wrong, message) => {
    const compiled = compileSpec(model.replace(old, wrong));
    expect(compiled.ok).toBe(false);
    expect(said(compiled)).toContain(message);
  });

  test('is blamed at the argument itself', () => {
    const text = model.replace('layer: Flatten', 'layer: {type: Reshape, targetShape: [7]}');
    expect(said(compileSpec(text))).toContain('layer: {type: Reshape, targetShape: [7]}}\n');
    expect(compileSpec(text).diagnostics[0]?.span?.start).toBe(text.indexOf('[7]'));
  });
});

describe('its width is the width of the layer around it', () => {
  test('by name, by path and by glob', () => {
    const compiled = overlaid(model, 'widths: {seq: 4 -> 8, bi.layer.units: x2, "de*": 16}');
    expect(said(compiled)).toBe('');
    expect([shapeOf(compiled, 'seq'), shapeOf(compiled, 'deep'), shapeOf(compiled, 'bi')]).toEqual([
      [null, 5, 6, 8],
      [null, 5, 6, 16],
      [null, 12],
    ]);
  });

  test('a layer whose inner layer has none has none', () => {
    expect(said(overlaid(model, 'widths: {act: 8}'))).toContain('act (TimeDistributed) has no width');
  });

  test('a stale width is told', () => {
    expect(said(overlaid(model, 'widths: {seq: 5 -> 8}'))).toContain('seq is 4 in the base, not 5');
  });

  test('--set reaches it, and any other argument', () => {
    const compiled = overlaid(model, 'widths: {seq: 8}', 'WidthOverlay', [
      'bi.layer.units=x3',
      'seq.layer.useBias=false',
    ]);
    expect(said(compiled)).toBe('');
    expect([shapeOf(compiled, 'bi'), node(compiled, 'seq')?.params]).toEqual([[null, 18], 24]);
  });

  test('an Overlay merges its arguments, width forms included', () => {
    const compiled = overlaid(
      model,
      'layers: [{name: seq, layer: {units: 4 -> 6, activation: tanh}}]',
      'Overlay',
    );
    expect(said(compiled)).toBe('');
    expect(node(compiled, 'seq')?.args).toMatchObject({
      layer: { type: 'Dense', units: 6, activation: 'tanh' },
    });
  });

  test('an Overlay puts another layer in its place', () => {
    const compiled = overlaid(model, 'layers: [{name: bi, layer: {type: GRU, units: 5}}]', 'Overlay');
    expect(shapeOf(compiled, 'bi')).toEqual([null, 10]);
  });

  test('scales scale it, but not where it feeds an output', () => {
    const scaled = model.replace('  - {name: out, type: Dense, units: 2}\n', 'scales: {s: {factor: 2}}\n');
    const compiled = compileSpec(scaled, { scale: 's' });
    expect([shapeOf(compiled, 'seq'), shapeOf(compiled, 'bi')]).toEqual([
      [null, 5, 6, 8],
      [null, 6],
    ]);
  });

  test('ties hold it', () => {
    const tied = model
      .replace(
        '{name: act, type: TimeDistributed, layer: ReLU}',
        '{name: act, type: Add, inputs: [seq, deep]}',
      )
      .replace('kind: Model', 'kind: Model');
    const overlay = 'apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\nwidths: {seq: 8}\n';
    const compiled = compileSpec(overlay, { path: 'wide.yaml', files: { 'model.yaml': tied } });
    expect(said(compiled)).toContain('broken-tie');
  });
});

describe('tools', () => {
  const valid = requireValid(compileSpec(model));

  test('render writes it short, and reads it back', () => {
    const text = render(valid.spec);
    expect(text).toContain('layer: {type: Dense, units: 4, activation: relu}');
    expect(text).toContain('layer: ReLU');
    expect(render(requireValid(compileSpec(text)).spec)).toBe(text);
  });

  test('explain tells who set it', () => {
    expect(
      JSON.stringify(explain(requireValid(overlaid(model, 'widths: {seq: 8}')), 'seq.layer.units')),
    ).toContain('wide.yaml');
  });

  test('diff writes its width as a change', () => {
    const wide = requireValid(overlaid(model, 'widths: {seq: 8}'));
    const text = diffOverlay(valid, wide, { base: './model.yaml' }) ?? '';
    expect(text).toContain('4 -> 8');
    expect(shapeOf(compileSpec(text, { path: 'b.yaml', files: { 'model.yaml': model } }), 'seq')).toEqual([
      null,
      5,
      6,
      8,
    ]);
  });

  test('edit width changes the number in the text', () => {
    expect(editWidths(valid, 'model.yaml', [{ layer: 'seq', width: 9 }])).toContain('units: 9, activation');
  });

  test('fix mends spellings and removes defaults', () => {
    const text = model.replace('{type: LSTM, units: 3}', '{type: LSTM, units: 3, return_sequences: false}');
    expect(fixSpec(text, 'model.yaml').text).toContain('layer: {type: LSTM, units: 3}');
  });
});
