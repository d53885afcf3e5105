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

/** The texts as the data stage encodes them, through the layer of the case. */
function run(tf: Tf, { layer, texts }: TextsCase) {
  const shape = [texts[0]?.length ?? 0];
  const inputs = { x: { shape, dtype: 'string' } };
  const { graph } = compiled({ name: 'm', inputs, layers: [layer], outputs: [layer.name] });
  const node = graph.nodes.at(-1);
  const form = node && textFormOf(node, shape);
  if (node === undefined || form === undefined) throw new Error('the layer reads no text');
  const encoded = form.encode(texts.flat(), texts.length);
  const context = buildContext(tf, { name: 't', trainable: true, ports: [] }, { seed: 0, step: 0 });
  const x = tf.tensor(encoded.values, [texts.length, ...encoded.shape], 'int32');
  return numbers(buildLayer(tf, node, context).apply(x) as Tensor);
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
