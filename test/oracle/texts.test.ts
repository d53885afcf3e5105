import type { Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildContext } from '../../src/build/context.ts';
import { buildLayer, textFormOf } from '../../src/layers/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import type { TextsCase } from './support/cases.ts';
import { readTexts } from './support/cases.ts';
import { listDifferences } from './support/compare.ts';
import { compiled } from './support/compiled.ts';
import { numbers } from './support/model.ts';

/** What a layer is given: rows of texts in one input, or to cross a column of texts or numbers in each. */
function columnsOf({ layer, texts }: TextsCase): readonly (readonly (string | number)[][])[] {
  if (layer.type !== 'HashedCrossing') return [texts.map((row) => [...row])];
  return (texts[0] ?? []).map((_, i) => texts.map((row) => [row[i] ?? '']));
}

/** The texts as the data stage encodes them, through the layer of the case. */
function run(tf: Tf, oracle: TextsCase) {
  const columns = columnsOf(oracle).map((rows, i) => {
    const dtype = typeof rows[0]?.[0] === 'number' ? 'int32' : ('string' as const);
    return { name: `x${i}`, rows, dtype, shape: [rows[0]?.length ?? 0] };
  });
  const inputs = Object.fromEntries(columns.map(({ name, dtype, shape }) => [name, { shape, dtype }]));
  const { type, name } = oracle.layer;
  const reads = columns.length === 1 ? {} : { inputs: columns.map((column) => column.name) };
  const { graph } = compiled({ name: 'm', inputs, layers: [{ ...oracle.layer, ...reads }], outputs: [name] });
  const node = graph.nodes.at(-1);
  if (node === undefined) throw new Error('no layer');
  const tensors = columns.map(({ rows, dtype, shape }) => {
    const form = dtype === 'string' ? textFormOf(node, shape) : undefined;
    if (dtype === 'int32') return tf.tensor2d(rows as number[][], [rows.length, 1], 'int32');
    if (form === undefined) throw new Error(`${type} reads no text`);
    const encoded = form.encode(rows.flat() as string[], rows.length);
    return tf.tensor(encoded.values, [rows.length, ...encoded.shape], 'int32');
  });
  const texts = columns.map(({ dtype }) => dtype === 'string');
  const context = buildContext(tf, { name: 't', trainable: true, ports: [], texts }, { seed: 0, step: 0 });
  const layer = buildLayer(tf, node, context);
  return numbers(layer.apply(tensors.length === 1 ? (tensors[0] as Tensor) : tensors) as Tensor);
}

describe.each(['cpu', 'native', 'wasm'] as const)('on %s, the layers of Keras that read text', (name) => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend(name);
  });

  test.each(readTexts())('$name', (oracle) => {
    expect(listDifferences('output', [run(tf, oracle)], [oracle.y])).toEqual([]);
  });
});
