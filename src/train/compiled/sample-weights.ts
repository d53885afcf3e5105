import type { Tensor } from '@tensorflow/tfjs';
import { checkArgument, tensors } from '../../diagnostics/arguments/index.ts';
import { fail } from '../../diagnostics/fail.ts';
import type { Tf } from '../../runtime/index.ts';
import type { Trainer } from './trainer.ts';

/** Weights of the examples: one tensor `[examples]` for all outputs, or one for each. */
export type SampleWeight = Tensor | readonly Tensor[];

/**
 * Checks that weights are as many as examples.
 * @throws WidthwiseError `bad-argument`
 */
export function checkCounts(called: string, weights: SampleWeight, [input]: readonly Tensor[]): void {
  checkArgument(called, 'sampleWeight', weights, tensors);
  const examples = input?.shape[0];
  const wrong = ('dataId' in weights ? [weights] : weights).find(({ shape }) => shape[0] !== examples);
  if (wrong === undefined) return;
  const message = `${called}: sampleWeight has ${wrong.shape[0] ?? 0} weights for ${examples ?? 0} examples`;
  throw fail({ code: 'bad-argument', message });
}

/**
 * Weights for the losses of a model, one tensor for each output, of the rank of its loss: `own` times those that
 * follow from the classes. The caller disposes them; `byClass` is used up.
 */
export function lossWeights(
  tf: Tf,
  { model }: Trainer,
  own: SampleWeight,
  byClass: readonly (Tensor | null)[] | null,
): Tensor[] {
  const weights = model.outputs.map((output, i) =>
    tf.tidy(() => {
      const mine = 'dataId' in own ? own : own[i];
      const axes = new Array<number>(Math.max(0, output.shape.length - 2)).fill(1);
      const spread = (w: Tensor) => tf.reshape(tf.cast(w, 'float32'), [w.shape[0] ?? 1, ...axes]);
      const classes = byClass?.[i];
      const one = mine === undefined ? tf.scalar(1) : spread(mine);
      return classes === null || classes === undefined ? tf.clone(one) : tf.mul(one, spread(classes));
    }),
  );
  tf.dispose([...(byClass ?? [])].filter((tensor) => tensor !== null));
  return weights;
}
