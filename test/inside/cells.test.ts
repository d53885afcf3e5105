import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModel, compileSpec, diffOverlay, editWidths, render, requireValid } from '../../src/index.ts';
import { node, overlaid, said, type Compiled } from './support.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: m
params: {w: 4}
inputs: {x: {shape: [5, 3]}}
layers:
  - {name: one, type: RNN, cell: {type: LSTMCell, units: $w}, returnSequences: true}
  - {name: several, type: RNN, cell: [{type: LSTMCell, units: 8}, {type: GRUCell, units: 4}]}
  - {name: out, type: Dense, units: 2}
`;

function withLayer(layer: string): Compiled {
  return compileSpec(
    `apiVersion: widthwise/v1\nkind: Model\nname: m\ninputs: {x: {shape: [5, 3]}}\nlayers:\n  - ${layer}\n`,
  );
}

describe('cells', () => {
  test('have every default, and a list of them is a stack', () => {
    const compiled = compileSpec(model);
    expect(said(compiled)).toBe('');
    expect(node(compiled, 'one')?.args).toMatchObject({
      cell: { type: 'LSTMCell', units: 4, useBias: true, unitForgetBias: true },
    });
    expect(node(compiled, 'several')?.args).toMatchObject({
      cell: { type: 'StackedRNNCells', cells: [{ type: 'LSTMCell' }, { type: 'GRUCell', resetAfter: true }] },
    });
    expect(node(compiled, 'several')?.outputSpecs[0]?.shape).toEqual([null, 4]);
  });

  test('take Keras’s spellings', () => {
    const compiled = withLayer('{name: r, type: RNN, cell: {type: GRUCell, units: 2, reset_after: false}}');
    expect(said(compiled)).toBe('');
    expect(node(compiled, 'r')?.args).toMatchObject({ cell: { resetAfter: false } });
  });

  test('have a width: overlays, --set and the editor change it', () => {
    const wide = overlaid(model, 'widths: {one: 4 -> 6}');
    expect(said(wide)).toBe('');
    expect(node(wide, 'one')?.args).toMatchObject({ cell: { units: 6 } });
    const text = model.replace('params: {w: 4}', 'params: {w: 4}\nscales: {s: {factor: 2}}');
    expect(node(compileSpec(text, { scale: 's' }), 'one')?.args).toMatchObject({ cell: { units: 8 } });
    const set = compileSpec(model, { set: ['one.cell.units=5'] });
    expect(said(set)).toBe('');
    expect(node(set, 'one')?.args).toMatchObject({ cell: { units: 5 } });
    const plain = model.replace('$w', '4');
    const edited = editWidths(requireValid(compileSpec(plain)), 'model.yaml', [{ layer: 'one', width: 7 }]);
    expect(edited).toBe(plain.replace('units: 4}, ret', 'units: 7}, ret'));
  });

  test('are changed in part by an overlay, or replaced', () => {
    const part = overlaid(model, 'layers: [{name: one, cell: {dropout: 0.5}}]', 'Overlay');
    expect(said(part)).toBe('');
    expect(node(part, 'one')?.args).toMatchObject({ cell: { type: 'LSTMCell', units: 4, dropout: 0.5 } });
    const other = overlaid(model, 'layers: [{name: one, cell: {type: GRUCell, units: 3}}]', 'Overlay');
    expect(said(other)).toBe('');
    expect(node(other, 'one')?.args).toMatchObject({ cell: { type: 'GRUCell', units: 3, resetAfter: true } });
    const list = overlaid(model, 'layers: [{name: several, cell: [{type: GRUCell, units: 3}]}]', 'Overlay');
    expect(said(list)).toBe('');
    expect(node(list, 'several')?.outputSpecs[0]?.shape).toEqual([null, 3]);
  });

  test('are rendered, and compared, as they were written', () => {
    const valid = requireValid(compileSpec(model));
    const text = render(valid.spec);
    expect(text).toContain('cell: {type: LSTMCell, units: 4}');
    expect(text).toContain('cell: [{type: LSTMCell, units: 8}, {type: GRUCell, units: 4}]');
    expect(render(requireValid(compileSpec(text)).spec)).toBe(text);
    const wide = requireValid(overlaid(model, 'widths: {one: 4 -> 6}'));
    expect(diffOverlay(valid, wide, { base: './model.yaml' })).toContain('4 -> 6');
  });

  test('are refused at the key that is wrong', () => {
    const compiled = withLayer(
      '{name: r, type: RNN, cell: [{type: LSTMCell, units: 2, activation: glu}, {type: GRUCell, units: 2}]}',
    );
    expect(said(compiled)).toContain('6:72: error');
    expect(said(compiled)).toContain('LSTMCell cannot have glu as its activation');
    const layer = withLayer('{name: r, type: RNN, cell: {type: LSTM, units: 2}}');
    expect(said(layer)).toContain('there is no cell "LSTM"');
    expect(said(layer)).toContain('did you mean "LSTMCell"?');
    const alone = withLayer('{name: r, type: LSTMCell, units: 2}');
    expect(said(alone)).toContain('there is no layer type "LSTMCell"');
  });
});

describe('a model with cells', () => {
  beforeAll(() => tf.setBackend('cpu'));

  const initial = async (layer: string): Promise<readonly number[][]> => {
    const built = await buildModel(withLayer(layer), { tf });
    const values = built.getWeights().map((weight) => [...weight.dataSync()]);
    built.dispose();
    return values;
  };

  test.each(['SimpleRNN', 'LSTM', 'GRU'])('the cell of %s starts as the layer does', async (type) => {
    const args =
      'units: 2, kernelInitializer: heNormal, recurrentInitializer: randomNormal, biasInitializer: ones';
    const cell = await initial(`{name: r, type: RNN, cell: {type: ${type}Cell, ${args}}}`);
    expect(cell).toEqual(await initial(`{name: r, type: ${type}, ${args}}`));
  });

  test('several cells of one kind start differently', async () => {
    const cell = '{type: SimpleRNNCell, units: 3}';
    const [first, , , second] = await initial(`{name: r, type: RNN, cell: [${cell}, ${cell}]}`);
    expect(first).toHaveLength(9);
    expect(second).toHaveLength(9);
    expect(first).not.toEqual(second);
  });
});
