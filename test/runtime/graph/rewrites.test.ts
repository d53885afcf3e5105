import type { Tensor, Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { rewritten } from '../../../src/runtime/graph/rewrites/index.ts';
import { nativeBackend, NotRecordable, PRODUCER, record } from '../../../src/runtime/graph/index.ts';
import type { NativeBackend } from '../../../src/runtime/graph/native-backend.ts';
import { openSession } from '../../../src/runtime/graph/session.ts';
import { useBackend, type Tf } from '../../../src/runtime/index.ts';
import { waves } from '../fused/close.ts';

/** Graphs that rules have been applied to are run by TensorFlow, and give what the ops gave one by one. */
let tf: Tf;
let backend: NativeBackend;
beforeAll(async () => {
  tf = await useBackend('native');
  const native = nativeBackend(tf);
  if (native === undefined) throw new Error('these tests need the native backend');
  backend = native;
});

/** The ops that are left, and the largest difference of what comes out. */
function rewrite(x: Tensor4D, body: (x: Tensor4D) => Tensor[]) {
  const [id = -1] = backend.getInputTensorIds([x]);
  const feedable = new Map([[id, { shape: x.shape, dtype: backend.getDTypeInteger(x.dtype) }]]);
  const { result, recording } = record(backend, feedable, () => tf.tidy(() => body(x)));
  if (recording instanceof NotRecordable) throw recording;
  const fetches = backend.getInputTensorIds(result).map((each) => recording.nameOf(each) ?? '');
  const { nodes, feeds, made } = recording;
  const after = rewritten({ nodes, feeds, made }, fetches);
  const graph = { node: after.nodes, versions: { producer: PRODUCER } };
  const session = openSession(
    backend,
    graph,
    feeds.map(({ name }) => name),
    fetches,
  );
  const outputs = session.run([id]).map((metadata) => backend.createOutputTensor(metadata));
  const gaps = outputs.map((output, i) => tf.max(tf.abs(tf.sub(output, result[i] ?? 0))).dataSync()[0]);
  return { ops: after.nodes.map(({ op }) => op), gaps };
}

const images = () => tf.tensor4d(waves([2, 6, 6, 3]), [2, 6, 6, 3]);

describe('the gradient of a Relu', () => {
  test('is one op', () => {
    const { ops, gaps } = rewrite(images(), (x) => {
      const { value, grad } = tf.valueAndGrad((given) => tf.sum(tf.square(tf.relu(given))).asScalar())(x);
      return [value, grad];
    });
    expect(ops.filter((op) => ['Select', 'IsNan', 'Greater', 'Fill'].includes(op))).toEqual([]);
    expect(ops).toContain('ReluGrad');
    expect(gaps).toEqual([0, 0]);
  });

  test('is left alone where there is no Relu: a step that somebody wrote', () => {
    const { ops, gaps } = rewrite(images(), (x) => [tf.mul(tf.square(x), tf.step(x))]);
    expect(ops).not.toContain('ReluGrad');
    expect(gaps).toEqual([0]);
  });

  test('is left alone where a product broadcasts', () => {
    const { ops, gaps } = rewrite(images(), (x) => [tf.relu(x), tf.mul(tf.scalar(2), tf.step(x))]);
    expect(ops).not.toContain('ReluGrad');
    expect(gaps).toEqual([0, 0]);
  });

  test('of what is pooled goes by the pool', () => {
    const { ops, gaps } = rewrite(images(), (x) => {
      const { value, grad } = tf.valueAndGrad((given) =>
        tf.sum(tf.square(tf.maxPool(tf.relu(given as Tensor4D), 2, 2, 'valid'))).asScalar(),
      )(x);
      return [value, grad];
    });
    expect(ops.indexOf('ReluGrad')).toBeLessThan(ops.indexOf('MaxPoolGrad'));
    expect(gaps).toEqual([0, 0]);
  });
});

test('what nothing needs is left out', () => {
  const { ops } = rewrite(images(), (x) => (tf.exp(x), [tf.square(x)]));
  expect(ops).toEqual(['Placeholder', 'Square']);
});
