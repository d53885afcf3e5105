import type { Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Draw } from '../../src/layers/corrected/random.ts';
import type { Tf } from '../../src/runtime/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { buildContext } from '../../src/build/context.ts';
import { buildLayer } from '../../src/layers/index.ts';
import { compiled } from './support/compiled.ts';
import type { DrawsCase, OracleTensor } from './support/cases.ts';
import { readDraws } from './support/cases.ts';
import { listDifferences } from './support/compare.ts';
import { numbers } from './support/model.ts';
import { noise } from './support/noise.ts';

/** The draws that scripts/oracle/draws.py gives to Keras, in their order. */
vi.mock(import('../../src/layers/corrected/random.ts'), async (original) => {
  const drawn = (tf: Tf, shape: readonly number[], { stream }: Draw, low: number, high: number) => {
    const size = shape.reduce((product, dim) => product * dim, 1);
    const values = noise(`draw/${stream.split('/').at(-1) ?? ''}`, size, low, high);
    return tf.tensor(values, [...shape], 'float32');
  };
  return {
    ...(await original()),
    uniform: (tf, shape, draw) => drawn(tf, shape, draw, 0, 1),
    normal: (tf, shape, draw) => drawn(tf, shape, draw, -2, 2),
    gamma: (tf, shape, alpha, draw) => tf.mul(drawn(tf, shape, draw, 0.1, 2), alpha),
  };
});

const tensor = (tf: Tf, { shape, values }: OracleTensor) => tf.tensor([...values], [...shape], 'float32');

/** The layer of the case in training, and the gradient by its input. */
function run(tf: Tf, oracle: DrawsCase) {
  const [, ...shape] = oracle.x.shape;
  const { graph } = compiled({ name: 'm', inputs: { x: { shape } }, layers: [oracle.layer] });
  const node = graph.nodes.at(-1);
  if (node === undefined) throw new Error('no layer');
  const context = buildContext(tf, { name: 'a', trainable: true, ports: [] }, { seed: 0, step: 0 });
  const call = (x: Tensor) => buildLayer(tf, node, context).apply(x, { training: true }) as Tensor;
  const x = tensor(tf, oracle.x);
  const { direction } = oracle;
  const along = (input: Tensor) => tf.sum(tf.mul(call(input), tensor(tf, direction ?? oracle.y)));
  return { y: numbers(call(x)), dx: direction && numbers(tf.grad(along)(x)) };
}

describe.each(['cpu', 'native', 'wasm'] as const)(
  'on %s, the random layers of Keras given its draws',
  (name) => {
    let tf: Tf;
    beforeAll(async () => {
      tf = await useBackend(name);
    });

    test.each(readDraws())('$name', (oracle) => {
      const { y, dx } = run(tf, oracle);
      expect(listDifferences('output', [y], [oracle.y])).toEqual([]);
      if (oracle.dx && dx) expect(listDifferences('gradient', [dx], [oracle.dx])).toEqual([]);
    });
  },
);
