import { beforeAll, describe, expect, test } from 'vitest';
import type { LayerCall } from '../../src/layers/call.ts';
import { augmentationRows } from '../../src/layers/augmentation/index.ts';
import { calls } from './calls.ts';
import { build, callOf, tf } from './support.ts';

beforeAll(() => tf.setBackend('cpu'));

/** A call of each type, with arguments under which nothing stays as it was. */
const augmenting: readonly LayerCall[] = Object.keys(augmentationRows).map((type) => {
  const found = calls.find((call) => call.type === type && call.problem === undefined);
  if (found === undefined) throw new Error(`no call of ${type}`);
  return found.call;
});

function run(call: LayerCall, x: tf.Tensor, step = 0, training = true): tf.Tensor {
  const layer = build(call, { name: 'augment', random: { seed: 1, step } });
  return layer.apply(x, { training }) as tf.Tensor;
}

const values = (x: tf.Tensor): number[] => Array.from(x.dataSync());

/** 16 images in which no two pixels are alike. */
const images = (): tf.Tensor => tf.mul(tf.randomUniform([16, 8, 9, 3], 0, 1, 'float32', 3), 200);

const CLAHE = 'ContrastLimitedAdaptiveHistogramEqualization';
/** What draws nothing, and what acts in inference, too. */
const drawless = ['AutoContrast', 'Equalization', CLAHE];
const restless = ['AutoContrast', 'RandomCrop', CLAHE];

describe.each(augmenting.map((call) => ({ type: call.type, call })))('$type', ({ call }) => {
  test('depends on the step alone', () => {
    const x = images();
    expect(values(run(call, x, 1))).toEqual(values(run(call, x, 1)));
    if (!drawless.includes(call.type)) expect(values(run(call, x, 1))).not.toEqual(values(run(call, x, 2)));
  });

  test('rests in inference', () => {
    const x = images();
    const [first, second] = [run(call, x, 1, false), run(call, x, 2, false)];
    expect(values(first)).toEqual(values(second));
    if (!restless.includes(call.type)) expect(values(first)).toEqual(values(x));
  });
});

test('RandomFlip mirrors about half of the images, each as a whole', () => {
  const x = tf.randomUniform([400, 3, 4, 2], 0, 1, 'float32', 3);
  const y = run(callOf('RandomFlip', { mode: 'horizontal' }), x);
  const same = tf.all(tf.equal(y, x), [1, 2, 3]);
  const mirrored = tf.all(tf.equal(y, tf.reverse(x, [2])), [1, 2, 3]);
  expect(values(tf.logicalXor(same, mirrored)).every(Boolean)).toBe(true);
  // Four standard errors of 400 even odds are 40.
  expect(Math.abs(values(mirrored).reduce((a, b) => a + b, 0) - 200)).toBeLessThan(40);
});

test('RandomCrop cuts one window for the batch, from every place alike', () => {
  const x = tf.tile(tf.reshape(tf.range(0, 30), [1, 5, 6, 1]), [2, 1, 1, 1]);
  const call = callOf('RandomCrop', { height: 3, width: 3 });
  const corners = Array.from({ length: 600 }, (_, step) => {
    const [one, other] = tf.unstack(run(call, x, step));
    if (one === undefined || other === undefined) throw new Error('no images');
    expect(values(one)).toEqual(values(other));
    return values(one)[0] ?? NaN;
  });
  const counts = new Map<number, number>();
  for (const corner of corners) counts.set(corner, (counts.get(corner) ?? 0) + 1);
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 6, 7, 8, 9, 12, 13, 14, 15]);
  // 600 draws of twelve places: 50 each, four standard errors are 27.
  for (const count of counts.values()) expect(Math.abs(count - 50)).toBeLessThan(27);
});

test('RandomCrop in inference gives the middle of the proportions of the window', () => {
  const x = tf.reshape(tf.range(0, 24), [1, 4, 6, 1]);
  const y = run(callOf('RandomCrop', { height: 4, width: 4 }), x, 0, false);
  expect(values(y)).toEqual(values(tf.slice(x, [0, 0, 1, 0], [1, 4, 4, 1])));
});

test('a factor of two equal numbers is that number, whatever is drawn', () => {
  const x = tf.ones([4, 3, 3, 1]);
  const y = run(callOf('RandomBrightness', { factor: [0.25, 0.25], valueRange: [0, 2] }), x);
  expect(values(y).every((value) => value === 1.5)).toBe(true);
});
