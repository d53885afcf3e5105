import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { StepRandom } from '../../build-context.ts';
import { activityPenalty } from '../../corrected/activity-penalty.ts';
import { einsum } from '../../corrected/einsum.ts';
import type { OwnConfig } from '../../corrected/own-layer.ts';
import { DrawKeys } from '../../corrected/random.ts';
import type { CallArgs } from '../../corrected/stock.ts';
import { attentionEquations, projectionEquation } from '../equations.ts';
import { scoresShape } from '../heads.ts';
import { attend } from './attend.ts';
import { attentionMask, type MaskSettings } from './masks.ts';
import { namedInputsClass, shapesOf, type PortsConfig } from './named-inputs.ts';

interface HeadsArgs extends MaskSettings {
  readonly dropout: number;
  readonly useBias: boolean;
  readonly useGate: boolean;
  readonly returnAttentionScores: boolean;
  readonly seed: number | null;
}

/** What a subclass says of its heads, for shapes of query, key and value. */
export interface HeadSizes {
  readonly query: number;
  readonly shared: number;
  readonly keyDim: number;
  readonly valueDim: number;
  readonly output: readonly number[];
  readonly axes: readonly number[];
}

interface Projection {
  readonly kernel: tfjs.LayerVariable;
  readonly bias: tfjs.LayerVariable | undefined;
  /** Axes of the kernel that are summed over. */
  readonly bound: number;
}

type Part = 'query' | 'key' | 'gate' | 'value' | 'attention_output';

/** The base of attention with several heads. */
export function headsClass<A extends HeadsArgs>(tf: typeof tfjs, className: string) {
  return class extends namedInputsClass<A>(tf, className) {
    readonly #args: HeadsArgs;
    readonly #keys: DrawKeys;
    readonly #projections = new Map<Part, Projection>();

    constructor(config: OwnConfig<A & PortsConfig>, random?: StepRandom) {
      super(config);
      this.#args = config;
      this.#keys = new DrawKeys(this.name, random, this.#args.seed);
    }

    /** Whether an activity regularizer is on the layer's own outputs, too. */
    get penalizesOutputs(): boolean {
      return false;
    }

    /** How many heads there are for a query of this shape. */
    heads(_query: tfjs.Shape): HeadSizes {
      throw new Error(`${className} does not say what heads it has`);
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shapes = shapesOf(inputShape);
      const query = this.needed(shapes, 'query');
      const value = this.needed(shapes, 'value');
      const key = this.named(shapes, 'key') ?? value;
      const { query: count, shared, keyDim, valueDim, output } = this.heads(query);
      this.#project('query', [query.at(-1) ?? 1], [count, keyDim]);
      this.#project('key', [key.at(-1) ?? 1], [shared, keyDim]);
      if (this.#args.useGate) this.#project('gate', [query.at(-1) ?? 1], [count, valueDim]);
      this.#project('value', [value.at(-1) ?? 1], [shared, valueDim]);
      this.#project('attention_output', [count, valueDim], output);
      this.built = true;
    }

    #project(part: Part, from: readonly number[], to: readonly number[]): void {
      const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
      const kernel = this.makeWeight(`${part}/kernel`, [...from, ...to], { fans: [size(from), size(to)] });
      const bias = this.#args.useBias ? this.makeWeight(`${part}/bias`, to) : undefined;
      this.#projections.set(part, { kernel, bias, bound: from.length });
    }

    /** As each projection is a layer of its own in Keras, each has the penalty on its output. */
    #projected(part: Part, x: tfjs.Tensor): tfjs.Tensor {
      const projected = this.#product(part, x);
      const output = part === 'gate' ? tf.sigmoid(projected) : projected;
      activityPenalty(this)?.add(output);
      return output;
    }

    #product(part: Part, x: tfjs.Tensor): tfjs.Tensor {
      const projection = this.#projections.get(part);
      invariant(projection !== undefined, `${className} was called before it was built`);
      const { kernel, bias, bound } = projection;
      const weight = kernel.read();
      const equation = projectionEquation(x.rank - bound, bound, weight.rank - bound);
      const product = einsum(tf, equation, x, weight);
      return bias ? tf.add(product, bias.read()) : product;
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      const shapes = shapesOf(inputShape);
      const query = this.needed(shapes, 'query');
      const key = this.named(shapes, 'key') ?? this.needed(shapes, 'value');
      const heads = this.heads(query);
      const output = [...query.slice(0, -1), ...heads.output];
      return this.#args.returnAttentionScores ? [output, [...scoresShape(query, key, heads)]] : output;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      return tf.tidy(() => {
        const all = [inputs].flat();
        const input = this.needed(all, 'query');
        const source = this.needed(all, 'value');
        const { axes, query: count, shared } = this.heads(input.shape);
        const query = this.#projected('query', input);
        const key = repeatHeads(tf, this.#projected('key', this.named(all, 'key') ?? source), count / shared);
        const value = repeatHeads(tf, this.#projected('value', source), count / shared);
        const { dropout, returnAttentionScores } = this.#args;
        const { output, scores } = attend(
          tf,
          { query, key, value },
          {
            equations: attentionEquations(query.rank, axes),
            attending: axes.length,
            mask: attentionMask(
              tf,
              (name) => this.named(all, name),
              (name) => this.carriedMask(all, name),
              this.#args,
            ),
            // Keras then takes another way, on which a step that sees nothing is 0.
            zeroes: dropout > 0 || returnAttentionScores || query.rank !== 4,
            ...(kwargs['training'] === true &&
              dropout > 0 && { dropout: { rate: dropout, draw: this.#keys.next() } }),
          },
        );
        const gate = this.#args.useGate ? this.#projected('gate', input) : undefined;
        const made = this.#projected('attention_output', gate ? tf.mul(output, gate) : output);
        return returnAttentionScores ? [made, scores] : made;
      });
    }

    override computeMask(
      _inputs: tfjs.Tensor | tfjs.Tensor[],
      mask?: tfjs.Tensor | tfjs.Tensor[],
    ): tfjs.Tensor {
      const made = (Array.isArray(mask) ? this.named(mask, 'query') : undefined) ?? null;
      // tf.layers wants as many masks as there are outputs, whatever its types say.
      return (this.#args.returnAttentionScores ? [made, null] : made) as unknown as tfjs.Tensor;
    }
  };
}

/** [batch, steps, heads, features] with each head `times` times in a row. */
function repeatHeads(tf: typeof tfjs, x: tfjs.Tensor, times: number): tfjs.Tensor {
  if (times === 1) return x;
  const [batch = 1, steps = 1, heads = 1, features = 1] = x.shape;
  // By a product, since the gradient of tf.tile ends at rank 4.
  const tiled = tf.mul(tf.expandDims(x, 3), tf.ones([1, 1, 1, times, 1]));
  return tf.reshape(tiled, [batch, steps, heads * times, features]);
}
