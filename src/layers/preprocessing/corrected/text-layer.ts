import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass, type OwnConfig } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { analyzeEncoding } from '../encoding.ts';
import { vocabularyOf, type LookupArgs, type Vocabulary } from '../vocabulary.ts';
import { encode, whole } from './encode.ts';

/** A layer that reads text, which reaches it as indices into its vocabulary, or as numbers beyond it that do not count. */
export function textLayerClass<A extends object>(
  tf: typeof tfjs,
  type: string,
  lookupOf: (args: OwnConfig<A>) => LookupArgs<string>,
) {
  return class extends ownLayerClass<A>(tf, `Widthwise${type}`) {
    readonly #vocabulary: Vocabulary<string>;
    readonly #mode: LookupArgs<string>['outputMode'];

    constructor(config: OwnConfig<A>) {
      super(config);
      const lookup = lookupOf(this.settings);
      const vocabulary = vocabularyOf(type, lookup);
      invariant(!isProblem(vocabulary), `a ${type} was built that its analysis refused`);
      this.#vocabulary = vocabulary;
      this.#mode = lookup.outputMode;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { depth, weights } = this.#vocabulary;
      return tf.tidy(() => {
        const encoded = encode(tf, whole(tf, oneTensor(inputs)), this.#mode, depth);
        return weights === null ? encoded : tf.mul(encoded, tf.tensor1d([...weights], 'float32'));
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const input = tensor(oneShape(shapes));
      return outputShape(analyzeEncoding(type, this.#mode, input, this.#vocabulary.depth));
    }
  };
}
