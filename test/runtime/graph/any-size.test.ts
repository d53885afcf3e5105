import { describe, expect, test } from 'vitest';
import {
  anySize,
  constantNode,
  DT,
  int32Constant,
  NotRecordable,
  shapeProto,
  type NodeDef,
} from '../../../src/runtime/graph/index.ts';

const input = { node: 'x', dtype: DT.float, axis: 0 };

/** The nodes of three recordings, made by a function of the batch size. */
function across(nodesOf: (size: number) => readonly NodeDef[]): readonly NodeDef[] {
  const sizes = [3, 5, 7];
  return anySize(
    sizes.map((size) => recordingOf(nodesOf(size))),
    [{ ...input, values: sizes }],
  );
}

function recordingOf(nodes: readonly NodeDef[]) {
  return { nodes, doing: nodes.map(() => 'layer "a"'), feeds: [], made: new Map(), nameOf: () => undefined };
}

const reader = (op: string, at: number): NodeDef => ({
  name: 'r',
  op,
  input: at === 0 ? ['c'] : ['x', 'c'],
  attr: {},
});

function floats(shape: readonly number[], values: readonly number[]): NodeDef {
  const tensorContent = new Uint8Array(Float32Array.from(values).buffer);
  return constantNode('c', { dtype: DT.float, tensorShape: shapeProto(shape), tensorContent });
}

const opsOf = (nodes: readonly NodeDef[]) =>
  nodes.filter(({ name }) => !name.startsWith('sizes/')).map((n) => n.op);

function int32s(node: NodeDef | undefined): readonly number[] {
  const content = node?.attr['value']?.tensor?.tensorContent ?? new Uint8Array(0);
  return [...new Int32Array(content.buffer)];
}

describe('a graph for every batch size', () => {
  test('keeps what is the same', () => {
    const nodes = across(() => [int32Constant('c', [2], [4, 5]), reader('Slice', 1)]);
    expect(opsOf(nodes)).toEqual(['Const', 'Slice']);
    expect(nodes).toHaveLength(2);
  });

  test('a shape for Reshape has -1', () => {
    const nodes = across((n) => [int32Constant('c', [2], [n * 10, 4]), reader('Reshape', 1)]);
    expect(int32s(nodes.find(({ name }) => name === 'c'))).toEqual([-1, 4]);
  });

  test('two dimensions of the batch, or a 0 beside it, are computed', () => {
    for (const dims of [(n: number) => [n, n], (n: number) => [n, 0]]) {
      const nodes = across((n) => [int32Constant('c', [2], dims(n)), reader('Reshape', 1)]);
      expect(opsOf(nodes)).toEqual(['Pack', 'Reshape']);
    }
  });

  test('sizes for another op are computed from the shape of the input', () => {
    const nodes = across((n) => [int32Constant('c', [3], [n, 2 * n + 1, 4]), reader('Slice', 2)]);
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const elements = byName.get('c')?.input.map((name) => byName.get(name)) ?? [];
    expect(elements.map((node) => node?.op)).toEqual(['StridedSlice', 'AddV2', 'Const']);
    expect(byName.get('sizes/x/shape')?.input).toEqual(['x']);
  });

  test('one number throughout is filled in, equal examples are repeated', () => {
    const zeros = across((n) => [floats([n, 2], Array<number>(2 * n).fill(0)), reader('Add', 1)]);
    expect(opsOf(zeros)).toEqual(['Pack', 'Const', 'Fill', 'Add']);
    const rows = across((n) => [
      floats(
        [n, 2],
        Array.from({ length: 2 * n }, (_, i) => i % 2),
      ),
      reader('Add', 1),
    ]);
    expect(opsOf(rows)).toEqual(['Pack', 'Const', 'BroadcastTo', 'Add']);
  });

  test.each<readonly [string, (n: number) => readonly NodeDef[]]>([
    ['no linear function', (n) => [int32Constant('c', [1], [2 ** n]), reader('Slice', 1)]],
    ['no whole factor', (n) => [int32Constant('c', [1], [n / 2]), reader('Slice', 1)]],
    ['a number that is no size', (n) => [floats([], [1 / n]), reader('Mul', 1)]],
    [
      'values that differ by example',
      (n) => [
        floats(
          [n],
          Array.from({ length: n }, (_, i) => i),
        ),
        reader('Add', 1),
      ],
    ],
    ['another op', (n) => [reader(n === 7 ? 'Sub' : 'Add', 0)]],
    ['more ops', (n) => Array.from({ length: n }, () => reader('Add', 0))],
    ['an attribute', (n) => [{ ...reader('Tile', 0), attr: { N: { i: n } } }]],
  ])('%s is refused', (_, nodesOf) => {
    expect(() => across(nodesOf)).toThrow(NotRecordable);
    expect(() => across(nodesOf)).toThrow(/size of the batch/);
  });
});
