import type { Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, test } from 'vitest';
import {
  gruSequence,
  lstmSequence,
  simpleSequence,
  type SequenceInput,
} from '../../../src/layers/recurrent/corrected/fused.ts';
import type { Sequence, Want } from '../../../src/layers/recurrent/corrected/sequence.ts';
import { expectClose, waves } from './close.ts';
import { fusedAndEager, start, tf } from './support.ts';

/** The loops over time as instructions are judged by the same as ops, which test/layers/recurrent holds to single steps. */
beforeAll(start);

const cells = {
  LSTM: { gates: 4, states: 2, run: (input: SequenceInput) => lstmSequence(tf, input) },
  GRU: {
    gates: 3,
    states: 1,
    run: (input: SequenceInput) =>
      gruSequence(tf, input, tf.tensor1d(waves([input.kernel.shape[1] ?? 0], 0.3))),
  },
  SimpleRNN: { gates: 1, states: 1, run: (input: SequenceInput) => simpleSequence(tf, input) },
} as const;

const sizes = [
  { batch: 1, steps: 1, units: 1 },
  { batch: 5, steps: 7, units: 17 },
  // Large enough for several threads.
  { batch: 33, steps: 12, units: 40 },
];

const cases = (['LSTM', 'GRU', 'SimpleRNN'] as const).flatMap((type) =>
  sizes.flatMap((size) =>
    (['outputs', 'last', 'all'] as const).flatMap((want) =>
      [false, true].map((masked) => ({ type, size, want, masked })),
    ),
  ),
);

function wanted({ outputs, last, states }: Sequence, want: Want): readonly Tensor[] {
  return [...(outputs && want !== 'last' ? [outputs] : [last]), ...states];
}

describe('sequences, and their gradients', () => {
  test.each(cases)('$type, $want, masked: $masked, $size', ({ type, size, want, masked }) => {
    const { batch, steps, units } = size;
    const { gates, states, run } = cells[type];
    const made = (shape: number[], scale: number) => tf.tensor(waves(shape, scale), shape);
    const inputs = {
      x: made([batch, steps, gates * units], 1),
      kernel: made([units, gates * units], 1 / Math.sqrt(units)),
      h: made([batch, units], 0.5),
      c: made([batch, units], 0.7),
      counts: tf.tensor2d(waves([batch, steps]), [batch, steps]),
    };
    const { eager, fused } = fusedAndEager(inputs, ({ x, kernel, h, c, counts }) =>
      tf.tidy(() => {
        if (!x || !kernel || !h || !c || !counts) return [];
        const mask = masked ? tf.greater(counts, 0) : undefined;
        const all = (...given: Tensor[]) => {
          const [x1 = x, u = kernel, ...first] = given;
          return wanted(run({ x: x1, kernel: u, states: first, mask, want }), want);
        };
        const given = [x, kernel, ...[h, c].slice(0, states)];
        // Each number of what comes out counts otherwise.
        const loss = (...tensors: Tensor[]) =>
          tf.addN(all(...tensors).map((y, i) => tf.sum(tf.mul(y, made(y.shape, i + 1))))).asScalar();
        return [...all(...given), ...tf.grads(loss)(given)];
      }),
    );
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
  });
});
