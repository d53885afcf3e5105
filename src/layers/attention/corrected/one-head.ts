import type * as tfjs from '@tensorflow/tfjs';
import type { StepRandom } from '../../build-context.ts';
import { DrawKeys, dropoutMask } from '../../corrected/random.ts';
import type { CallArgs } from '../../corrected/stock.ts';
import { maskOf } from '../../corrected/tag-masks.ts';
import type { OwnConfig } from '../../corrected/own-layer.ts';
import { causalMask } from './masks.ts';
import { namedInputsClass, shapesOf, type PortsConfig } from './named-inputs.ts';

interface OneHeadArgs {
  readonly dropout: number;
  readonly useCausalMask: boolean;
  readonly returnAttentionScores: boolean;
}

/** What is subtracted from a masked score, as in Keras. */
const MASKED = 1e9;

/** The base of Attention and AdditiveAttention, which differ in how they compare a query with a key. */
export function oneHeadClass<A extends OneHeadArgs>(tf: typeof tfjs, className: string) {
  return class extends namedInputsClass<A>(tf, className) {
    readonly #args: OneHeadArgs;
    readonly #keys: DrawKeys;

    constructor(config: OwnConfig<A & PortsConfig>, random?: StepRandom) {
      super(config);
      const args = config as unknown as OneHeadArgs & { readonly seed?: number | null };
      this.#args = args;
      this.#keys = new DrawKeys(this.name, random, args.seed);
    }

    /** Scores [batch, Tq, Tv] of queries and keys. */
    scores(query: tfjs.Tensor, key: tfjs.Tensor): tfjs.Tensor {
      return tf.matMul(query, key, false, true);
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      const shapes = shapesOf(inputShape);
      const query = this.needed(shapes, 'query');
      const value = this.needed(shapes, 'value');
      const key = this.named(shapes, 'key') ?? value;
      const output = [...query.slice(0, -1), value.at(-1) ?? null];
      return this.#args.returnAttentionScores
        ? [output, [...query.slice(0, -1), key.at(-2) ?? null]]
        : output;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      return tf.tidy(() => {
        const all = [inputs].flat();
        const query = this.needed(all, 'query');
        const value = this.needed(all, 'value');
        const queryMask = this.named(all, 'queryMask') ?? maskOf(query);
        const valueMask = this.named(all, 'valueMask') ?? maskOf(value);
        const scores = this.#masked(this.scores(query, this.named(all, 'key') ?? value), valueMask);
        const weights = tf.softmax(scores);
        const { dropout, returnAttentionScores } = this.#args;
        const drops = kwargs['training'] === true && dropout > 0;
        const used = drops
          ? tf.mul(weights, dropoutMask(tf, weights.shape, dropout, this.#keys.next()))
          : weights;
        const made = tf.matMul(used, value);
        const output = queryMask ? tf.mul(made, tf.expandDims(tf.cast(queryMask, 'float32'), -1)) : made;
        return returnAttentionScores ? [output, used] : output;
      });
    }

    #masked(scores: tfjs.Tensor, valueMask: tfjs.Tensor | undefined): tfjs.Tensor {
      const [rows = 1, columns = 1] = scores.shape.slice(-2);
      const seen = [
        ...(valueMask ? [tf.expandDims(tf.cast(valueMask, 'float32'), -2)] : []),
        ...(this.#args.useCausalMask ? [causalMask(tf, rows, columns)] : []),
      ];
      return seen.length === 0
        ? scores
        : tf.sub(
            scores,
            tf.mul(
              tf.sub(
                1,
                seen.reduce((a, b) => tf.mul(a, b)),
              ),
              MASKED,
            ),
          );
    }

    override computeMask(
      inputs: tfjs.Tensor | tfjs.Tensor[],
      mask?: tfjs.Tensor | tfjs.Tensor[],
    ): tfjs.Tensor {
      const carried = Array.isArray(mask) ? this.named(mask, 'query') : undefined;
      const made = this.named([inputs].flat(), 'queryMask') ?? carried ?? null;
      // tf.layers wants as many masks as there are outputs, whatever its types say.
      return (this.#args.returnAttentionScores ? [made, null] : made) as unknown as tfjs.Tensor;
    }
  };
}
