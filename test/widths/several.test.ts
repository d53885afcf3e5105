import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/index.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: m
inputs: {a: {shape: [3, 4]}}
layers:
  - {name: mha, type: MultiHeadAttention, numHeads: 2, keyDim: 3, inputs: {query: a, value: a}}
  - {name: out, type: Dense, units: 2}
`;

function overlaid(widths: string, set: readonly string[] = []) {
  const overlay = `apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\nwidths: ${widths}\n`;
  return compileSpec(overlay, { path: 'wide.yaml', files: { 'model.yaml': model }, set });
}

function argsOf({ graph }: ReturnType<typeof overlaid>): object | undefined {
  return graph?.nodes.find(({ name }) => name === 'mha')?.args;
}

describe('a layer with several widths', () => {
  test('is reached by each of them', () => {
    const compiled = overlaid('{mha.numHeads: 2 -> 4, mha.keyDim: x2}');
    expect(compiled.diagnostics).toEqual([]);
    expect(argsOf(compiled)).toMatchObject({ numHeads: 4, keyDim: 6 });
  });

  test('is reached by --set', () => {
    expect(argsOf(overlaid('{mha.numHeads: 4}', ['mha.keyDim=x3']))).toMatchObject({
      numHeads: 4,
      keyDim: 9,
    });
  });

  test.each([
    ['{mha: 4}', 'mha (MultiHeadAttention) has several widths: say which'],
    [
      '{mha.dropout: 1}',
      '"dropout" is not a width of MultiHeadAttention; a WidthOverlay changes widths only',
    ],
  ])('refused: %s', (widths, message) => {
    const [first] = overlaid(widths).diagnostics;
    expect(first?.message).toBe(message);
    expect(first?.suggestion).toBe('write mha.numHeads, mha.keyDim, mha.valueDim');
  });

  test('refuses a diff that no longer fits', () => {
    expect(overlaid('{mha.numHeads: 3 -> 4}').diagnostics[0]?.code).toBe('stale-width');
  });
});
