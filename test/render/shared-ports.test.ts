import { expect, test } from 'vitest';
import { compileSpec, render, requireValid } from '../../src/index.ts';

test('a further call of a layer whose inputs have names keeps the names', () => {
  const spec = `apiVersion: widthwise/v1
kind: Model
name: m
inputs: {a: {shape: [3, 4]}, b: {shape: [3, 4]}, seen: {shape: [3, 3], dtype: bool}}
layers:
  - {name: att, type: MultiHeadAttention, numHeads: 2, keyDim: 2, inputs: {query: a, value: a}}
  - {name: again, call: att, inputs: {query: b, value: b, attentionMask: seen}}
outputs: [att, again]
`;
  const text = render(requireValid(compileSpec(spec)).spec);
  expect(text).toContain('inputs: {query: b, value: b, attentionMask: seen}');
  const node = requireValid(compileSpec(text)).graph.nodes.find(({ name }) => name === 'again');
  expect(node?.ports).toEqual(['query', 'value', 'attentionMask']);
});
