import { describe, expect, test } from 'vitest';
import { compileSpec, requireValid } from '../../src/index.ts';
import { problems } from '../support/problems.ts';

/** Line 11 is the first of what is said of outputs. */
function model(more: string, outputs = '[stage.2, side]'): string {
  return `apiVersion: widthwise/v1
kind: Model
name: net
inputs: {x: {shape: [16]}}
blocks:
  head: {params: {units: 4}, layers: [{name: d, type: Dense, units: $units}, {name: out, type: Dense, units: 1}]}
layers:
  - {name: stage, block: head, repeat: 2}
  - {name: side, block: head, inputs: x}
outputs: ${outputs}
${more}`;
}

describe('what is said of an output that is an instance of a block', () => {
  test('goes by the instance, by its number or without, or by the layer behind it', () => {
    const compile =
      'compile:\n  optimizer: sgd\n  loss: {stage.2: mse, side.out: mae}\n  lossWeights: {stage: 0.5, side: 2}\n  metrics: {side: [mae]}\n';
    const data =
      'data: {csv: d.csv, inputs: {x: {columns: [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]}}, targets: {stage: {column: t}, side: {column: u}}}\n';
    const { spec } = requireValid(compileSpec(model(compile + data)));
    expect(Object.keys(spec.compile?.loss ?? {})).toEqual(['stage.2.out', 'side.out']);
    expect(spec.compile?.lossWeights).toEqual({ 'stage.2.out': 0.5, 'side.out': 2 });
    expect(Object.keys(spec.compile?.metrics ?? {})).toEqual(['side.out']);
    expect(Object.keys(spec.data?.targets ?? {})).toEqual(['stage.2.out', 'side.out']);
  });

  test('an overlay may use the other name', () => {
    const base = model('compile: {optimizer: sgd, loss: {stage.2: mse, side: mse}}\n');
    const overlay =
      'apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\ncompile: {optimizer: sgd, lossWeights: {stage.2.out: 3}}\n';
    const { spec } = requireValid(compileSpec(overlay, { path: 'over.yaml', files: { 'model.yaml': base } }));
    expect(spec.compile?.lossWeights).toEqual({ 'stage.2.out': 3 });
  });

  test('both names of one output are an error', () => {
    expect(
      problems(model('compile: {optimizer: sgd, loss: {stage.2: mse, side: mse, side.out: mae}}\n')),
    ).toEqual([
      'two-spellings @11:59 "side.out" is the output side.out, of which this is said a second time',
    ]);
  });

  test('an instance that is no output is none by its layer either', () => {
    expect(problems(model('compile: {optimizer: sgd, loss: {stage.1: mse, side: mse}}\n'))).toEqual([
      'wrong-outputs @11:34 compile.loss names "stage.1.out", but the model has no such output',
    ]);
  });

  test('one loss for all, with arguments, is left alone', () => {
    const text = model('compile: {optimizer: sgd, loss: {type: huber, delta: 2}}\n');
    expect(requireValid(compileSpec(text)).spec.compile?.loss).toMatchObject({ type: 'huber', delta: 2 });
  });
});
