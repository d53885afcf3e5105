import { describe, expect, test } from 'vitest';
import { compileSpec, render } from '../../src/index.ts';

function spec(entry: string, rest = ''): string {
  return `apiVersion: widthwise/v1
kind: Model
name: m
inputs:
  a: {shape: [3, 4]}
  b: {shape: [5, 4]}
layers:
  - ${entry}
${rest}`;
}

const mha = 'name: mha, type: MultiHeadAttention, numHeads: 2, keyDim: 3';

describe('inputs with names', () => {
  test.each([
    [`{${mha}, inputs: {query: a, value: b}}`],
    [`{${mha}, inputs: {value: b, query: a}}`],
    [`{${mha}, inputs: [a, b]}`],
  ])('%s', (entry) => {
    const { graph, diagnostics } = compileSpec(spec(entry));
    expect(diagnostics).toEqual([]);
    const node = graph?.nodes.find(({ name }) => name === 'mha');
    expect(node?.ports).toEqual(['query', 'value']);
    expect(node?.inputs.map(({ layer }) => layer)).toEqual(['a', 'b']);
  });

  test('are rendered by name', () => {
    const compiled = compileSpec(spec(`{${mha}, inputs: [a, b]}`));
    const text = compiled.ok ? render(compiled.spec) : '';
    expect(text).toContain('inputs: {query: a, value: b}');
  });

  test.each([
    [
      `{${mha}, inputs: {qery: a, value: b}}`,
      'mha (MultiHeadAttention) has no input "qery"',
      'did you mean "query" or "key"?',
    ],
    [
      `{${mha}, inputs: {query: a}}`,
      'mha (MultiHeadAttention) needs value among its inputs',
      'name them: inputs: {query: a, value: b}',
    ],
    [
      `{${mha}, inputs: a}`,
      'mha (MultiHeadAttention) needs value among its inputs',
      'name them: inputs: {query: a, value: b}',
    ],
    [
      `{${mha}, inputs: [a, b, b, b, b, b, b]}`,
      'mha (MultiHeadAttention) reads at most 6 tensors, not 7',
      'its inputs are query, value, key, attentionMask, valueMask, keyMask',
    ],
    [
      '{name: d, type: Dense, units: 2, inputs: {query: a}}',
      'the inputs of d (Dense) have no names',
      'write a name, or a list of names: inputs: [a, b]',
    ],
    [
      '{name: d, type: Dense, units: 2, inputs: a, initialState: b}',
      'd (Dense) has no state: initialState is for recurrent layers',
      undefined,
    ],
    [`{${mha}, inputs: {query: a, value: nobody}}`, 'no layer and no input is named "nobody"', undefined],
  ])('refused: %s', (entry, message, suggestion) => {
    const [first] = compileSpec(spec(entry)).diagnostics;
    expect(first?.message).toBe(message);
    expect(first?.suggestion).toBe(suggestion);
  });
});
