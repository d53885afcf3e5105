import type * as tfjs from '@tensorflow/tfjs';
import { fail } from '../../../diagnostics/fail.ts';
import type { IntegerLookupArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass, type OwnConfig } from '../../corrected/own-layer.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { analyzeEncoding } from '../encoding.ts';
import { vocabularyOf, type Vocabulary } from '../vocabulary.ts';
import { saltOf } from '../salt.ts';
import { bucketsOf } from './buckets.ts';
import { encode, whole } from './encode.ts';
import { at, search } from './search.ts';

/** IntegerLookup with a vocabulary that is given. */
export function integerLookupClass(tf: typeof tfjs) {
  return class extends ownLayerClass<IntegerLookupArgs>(tf, 'WidthwiseIntegerLookup') {
    readonly #vocabulary: Vocabulary<number>;

    constructor(config: OwnConfig<IntegerLookupArgs>) {
      super(config);
      const vocabulary = vocabularyOf('IntegerLookup', this.settings);
      invariant(!isProblem(vocabulary), 'an IntegerLookup was built that its analysis refused');
      this.#vocabulary = vocabulary;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => stepwise(tf, oneTensor(inputs), (x) => this.looked(whole(tf, x))));
    }

    looked(x: tfjs.Tensor): tfjs.Tensor {
      const { outputMode, invert } = this.settings;
      const { depth, weights } = this.#vocabulary;
      if (invert) return this.tokens(x);
      const encoded = encode(tf, this.indices(x), outputMode, depth);
      return weights === null ? encoded : tf.mul(encoded, tf.tensor1d([...weights], 'float32'));
    }

    /** In an encoding, a mask is beyond the last class and so counts for none. */
    indices(x: tfjs.Tensor): tfjs.Tensor {
      const { maskToken, outputMode } = this.settings;
      const { tokens, start, depth } = this.#vocabulary;
      const { place, known } = search(tf, x, tokens);
      const index = tf.add(place, tf.scalar(start, 'int32'));
      const masked = maskToken === null ? null : tf.equal(x, tf.scalar(maskToken, 'int32'));
      const found = tf.where(known, index, this.unknown(x, masked ? tf.logicalOr(known, masked) : known));
      if (masked === null) return found;
      return tf.where(masked, tf.scalar(outputMode === 'int' ? 0 : depth, 'int32'), found);
    }

    /** The indices of numbers that the vocabulary has not. */
    unknown(x: tfjs.Tensor, known: tfjs.Tensor): tfjs.Tensor {
      const { numOovIndices, oovMethod, salt } = this.settings;
      const first = tf.scalar(this.#vocabulary.oovStart, 'int32');
      if (numOovIndices === 0) refuseUnknown(this.name, x, known);
      if (numOovIndices <= 1) return first;
      const spread =
        oovMethod === 'farmhash'
          ? bucketsOf(tf, x, numOovIndices, saltOf(salt))
          : tf.mod(x, tf.scalar(numOovIndices, 'int32'));
      return tf.add(spread, first);
    }

    /** The numbers that stand at indices. */
    tokens(x: tfjs.Tensor): tfjs.Tensor {
      const { maskToken, oovToken } = this.settings;
      const { tokens, start } = this.#vocabulary;
      const place = tf.reshape(tf.sub(x, tf.scalar(start, 'int32')), [-1]);
      const [low, high] = [tf.scalar(0, 'int32'), tf.scalar(tokens.length - 1, 'int32')];
      const inside = tf.minimum(tf.maximum(place, low), high);
      const known = tf.equal(inside, place);
      const found = tf.where(
        known,
        at(tf, tf.tensor1d([...tokens], 'int32'), inside),
        tf.scalar(oovToken ?? -1, 'int32'),
      );
      const shaped = tf.reshape(found, x.shape);
      return maskToken === null ? shaped : tf.where(tf.equal(x, low), tf.scalar(maskToken, 'int32'), shaped);
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const { outputMode } = this.settings;
      const input = tensor(oneShape(shapes));
      return outputShape(analyzeEncoding('IntegerLookup', outputMode, input, this.#vocabulary.depth));
    }
  };
}

/** Reads values back, so that a step with such a layer runs op by op. */
function refuseUnknown(name: string, x: tfjs.Tensor, known: tfjs.Tensor): void {
  const flags = known.dataSync();
  const values = x.dataSync();
  const unknown = Array.from(values).filter((_, i) => !flags[i]);
  if (unknown.length === 0) return;
  const shown = [...new Set(unknown)].slice(0, 5).join(', ');
  throw fail({
    code: 'not-in-vocabulary',
    message: `the IntegerLookup "${name}" was given ${shown}, which its vocabulary does not have`,
    suggestion: 'add it to the vocabulary, or set numOovIndices: 1',
  });
}
