import type * as tfjs from '@tensorflow/tfjs';
import type { ReversibleEmbeddingArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import { initializerFor } from '../../corrected/initializer-for.ts';
import { ownLayerClass, type OwnConfig } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor, type CallArgs } from '../../corrected/stock.ts';
import { lookUp } from './embedding.ts';

/** `goesBack` is what a call does that does not say it. */
type Args = ReversibleEmbeddingArgs & { readonly goesBack: boolean };

type Applied = Parameters<tfjs.layers.Layer['apply']>[0];

/**
 * Keras's ReversibleEmbedding, which tf.layers does not have. The calls of which a model is made say `reverse`, in a saved
 * model, too; those that run the model do not. Where both kinds were made, indices are told from vectors by their dtype.
 */
export function reversibleEmbeddingClass(tf: typeof tfjs) {
  return class extends ownLayerClass<Args>(tf, 'ReversibleEmbedding') {
    override supportsMasking = true;
    readonly maskZero: boolean;
    #reverse = false;
    /** Which ways the model goes. */
    readonly #ways = new Set<boolean>();
    #table: tfjs.LayerVariable | undefined;
    #back: tfjs.LayerVariable | undefined;

    constructor(config: OwnConfig<Args>) {
      super(config);
      this.maskZero = this.settings.maskZero;
    }

    override build(): void {
      const { inputDim, outputDim, tieWeights, embeddingsInitializer } = this.settings;
      this.#table = this.makeWeight('embeddings', [inputDim, outputDim]);
      if (!tieWeights) {
        const initializer = initializerFor(tf, embeddingsInitializer, 'reverse/embeddings', undefined);
        this.#back = this.addWeight('reverse_embeddings', [outputDim, inputDim], 'float32', initializer);
      }
      this.built = true;
    }

    override apply(inputs: Applied, kwargs: CallArgs = {}): ReturnType<tfjs.layers.Layer['apply']> {
      const { reverse = this.settings.goesBack } = kwargs;
      this.#reverse = reverse === true;
      if ([inputs].flat().some((input) => !('dataId' in input))) this.#ways.add(this.#reverse);
      return super.apply(inputs, kwargs);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const x = oneTensor(inputs);
      return tf.tidy(() => (this.goesBack(x) ? this.back(x) : this.looked(x)));
    }

    goesBack({ dtype }: tfjs.Tensor): boolean {
      if (this.#ways.size > 1) return dtype === 'float32';
      const [way = this.settings.goesBack] = this.#ways;
      return way;
    }

    looked(x: tfjs.Tensor): tfjs.Tensor {
      const { outputDim } = this.settings;
      const indices = tf.cast(tf.reshape(x, [x.size]), 'int32');
      return tf.reshape(lookUp(tf, this.table(), indices), [...x.shape, outputDim]);
    }

    back(x: tfjs.Tensor): tfjs.Tensor {
      const { inputDim, outputDim, logitSoftCap } = this.settings;
      const own = this.#back?.read();
      const vectors = tf.reshape<tfjs.Rank.R2>(x, [-1, outputDim]);
      const made = own ? tf.matMul(vectors, own) : tf.matMul(vectors, this.table(), false, true);
      const logits = tf.reshape(made, [...x.shape.slice(0, -1), inputDim]);
      return logitSoftCap === null ? logits : tf.mul(tf.tanh(tf.div(logits, logitSoftCap)), logitSoftCap);
    }

    table(): tfjs.Tensor {
      invariant(this.#table !== undefined, 'a ReversibleEmbedding was called before it was built');
      return this.#table.read();
    }

    override computeMask(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const x = oneTensor(inputs);
      const masks = this.maskZero && !this.goesBack(x);
      const made = masks ? tf.notEqual(tf.cast(x, 'int32'), tf.scalar(0, 'int32')) : null;
      // tf.layers means by null that there is no mask, whatever its types say.
      return made as unknown as tfjs.Tensor;
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const shape = oneShape(shapes);
      const { inputDim, outputDim } = this.settings;
      return this.#reverse ? [...shape.slice(0, -1), inputDim] : [...shape, outputDim];
    }
  };
}
