import { beforeAll, describe, expect, test } from 'vitest';
import type { StepRandom } from '../../src/layers/build-context.ts';
import { useBackend } from '../../src/runtime/index.ts';
import { build, callOf, tf } from './support.ts';

interface Draw {
  readonly seed?: number;
  readonly name?: string;
  readonly step?: number;
}

/** What Dropout makes of ones, once per call, from a layer that is new. */
function drop(
  { seed = 1, name = 'drop', step = 0 }: Draw,
  args: object = {},
  calls = 1,
  shape = [50, 40],
): number[][] {
  const layer = build(callOf('Dropout', { rate: 0.25, ...args }), { name, random: { seed, step } });
  const ones = tf.ones(shape);
  const call = () => layer.apply(ones, { training: true }) as tf.Tensor;
  return Array.from({ length: calls }, () => Array.from(call().dataSync()));
}

// Native TensorFlow draws by ops of its own, the others in JavaScript.
describe.each(['cpu', 'native'] as const)('on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  describe('Dropout', () => {
    test('repeats a mask for the same seed, layer, step and call', () => {
      expect(drop({}, {}, 3)).toEqual(drop({}, {}, 3));
    });

    test('draws another mask for each call, step, layer and seed', () => {
      const masks = [
        ...drop({}, {}, 2),
        ...drop({ step: 1 }),
        ...drop({ name: 'other' }),
        ...drop({ seed: 2 }),
        ...drop({}, { seed: 5 }),
      ];
      expect(new Set(masks.map(String)).size).toBe(masks.length);
    });

    test('with a seed of its own does not depend on that of the run, and still changes with the step', () => {
      const args = { seed: 5 };
      expect(drop({ seed: 1 }, args)).toEqual(drop({ seed: 2 }, args));
      expect(drop({ step: 0 }, args)).not.toEqual(drop({ step: 1 }, args));
    });

    test('counts its calls from 0 again at the next step', () => {
      const random: StepRandom = { seed: 1, step: 0 };
      const layer = build(callOf('Dropout', { rate: 0.25 }), { name: 'drop', random });
      const call = () =>
        Array.from((layer.apply(tf.ones([50, 40]), { training: true }) as tf.Tensor).dataSync());
      call();
      call();
      random.step = 7;
      expect(call()).toEqual(drop({ step: 7 })[0]);
    });

    test('drops a quarter and scales the rest by 4/3', () => {
      const [values = []] = drop({}, {}, 1, [100, 100]);
      const dropped = values.filter((value) => value === 0).length;
      // Binomial(10000, 0.25): mean 2500, standard deviation 43; six of them to either side.
      expect(Math.abs(dropped - 2500)).toBeLessThan(260);
      expect(new Set(values)).toEqual(new Set([0, Math.fround(4 / 3)]));
    });

    test('shares the mask along an axis of 1 in noiseShape', () => {
      const [values = []] = drop({}, { noiseShape: [null, 1] }, 1, [200, 4]);
      const rows = Array.from({ length: 200 }, (_, row) => new Set(values.slice(4 * row, 4 * row + 4)).size);
      expect(new Set(rows)).toEqual(new Set([1]));
      expect(new Set(values).size).toBe(2);
    });

    test.each([{ training: false }, {}])('does nothing with %j', (kwargs) => {
      const layer = build(callOf('Dropout', { rate: 0.25 }));
      const y = layer.apply(tf.range(0, 6).reshape([2, 3]), kwargs) as tf.Tensor;
      expect(Array.from(y.dataSync())).toEqual([0, 1, 2, 3, 4, 5]);
    });
  });

  describe.each(['LSTM', 'GRU', 'SimpleRNN'] as const)('dropout of %s', (type) => {
    const args = {
      units: 3,
      dropout: 0.4,
      recurrentDropout: 0.4,
      kernelInitializer: { type: 'ones' },
    } as const;
    const run = (random: StepRandom, training = true, seed: number | null = null) => {
      const layer = build(callOf(type, { ...args, seed }), { name: 'rnn', random });
      const y = layer.apply(tf.ones([8, 4, 5]), { training }) as tf.Tensor;
      return Array.from(y.dataSync());
    };

    test('depends on seed and step alone', () => {
      expect(run({ seed: 1, step: 2 })).toEqual(run({ seed: 1, step: 2 }));
      expect(run({ seed: 1, step: 2 })).not.toEqual(run({ seed: 1, step: 3 }));
      expect(run({ seed: 1, step: 2 }, true, 5)).not.toEqual(run({ seed: 1, step: 2 }, true, 6));
    });

    test('rests in inference', () => {
      expect(run({ seed: 1, step: 2 }, false)).toEqual(run({ seed: 1, step: 3 }, false));
    });

    test('keeps no tensors', () => {
      const layer = build(callOf(type, args));
      const x = tf.ones([2, 3, 5]);
      const call = () => tf.dispose(layer.apply(x, { training: true }) as tf.Tensor);
      call();
      const before = tf.memory().numTensors;
      call();
      expect(tf.memory().numTensors).toBe(before);
    });
  });
});
