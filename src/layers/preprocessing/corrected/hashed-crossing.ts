import type * as tfjs from '@tensorflow/tfjs';
import type { HashedCrossingArgs } from '../../../spec/generated/layers.ts';
import { crossedBin, wordOf } from '../../../util/hash/crossing.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneHotAxes } from '../encoding.ts';
import { encode } from './encode.ts';

/** `texts` says which inputs were text and come as two numbers for each; empty where none was. */
type Args = HashedCrossingArgs & { readonly texts: readonly boolean[] };

/** The kernel of src/runtime/kernels. */
const KERNEL = 'WidthwiseHashedCrossing';

/** HashedCrossing by TensorFlow's 64-bit ops where the backend has them and in JavaScript elsewhere. */
export function hashedCrossingClass(tf: typeof tfjs) {
  return class extends ownLayerClass<Args>(tf, 'WidthwiseHashedCrossing') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { numBins, outputMode } = this.settings;
      return tf.tidy(() => {
        const columns = [inputs]
          .flat()
          .map((x, i) => tf.reshape(x, [-1, this.settings.texts[i] === true ? 2 : 1]));
        const native = tf.getKernel(KERNEL, tf.getBackend()) !== undefined;
        const bins = native
          ? tf.engine().runKernel<tfjs.Tensor>(KERNEL, { columns } as unknown as tfjs.NamedTensorMap, {
              bins: numBins,
            })
          : tf.tensor1d(crossed(columns, numBins), 'int32');
        return encode(tf, tf.reshape(bins, this.#shape(inputs)), outputMode, numBins);
      });
    }

    /** That of an input of numbers; of texts alone [batch, 1]. */
    #shape(inputs: tfjs.Tensor | tfjs.Tensor[]): number[] {
      const plain = [inputs].flat().find((_, i) => this.settings.texts[i] !== true);
      return plain?.rank === 1 ? [-1] : [-1, 1];
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const { numBins, outputMode, texts } = this.settings;
      const all = shapes as tfjs.Shape[];
      const shape = all.find((_, i) => texts[i] !== true) ?? [all[0]?.[0] ?? null, 1];
      return outputMode === 'int' ? shape : [...oneHotAxes(shape), numBins];
    }
  };
}

/** The bins of rows of columns [rows, 1] of numbers or [rows, 2] of halves of words. */
function crossed(columns: readonly tfjs.Tensor[], bins: number): Int32Array {
  const words = columns.map(wordsOf);
  const rows = words[0]?.length ?? 0;
  return Int32Array.from({ length: rows }, (_, row) =>
    crossedBin(
      words.map((column) => column[row] ?? 0n),
      bins,
    ),
  );
}

function wordsOf(column: tfjs.Tensor): readonly bigint[] {
  const values = Array.from(column.dataSync());
  if (column.shape[1] === 1) return values.map(BigInt);
  const halves = Array.from({ length: values.length / 2 }, (_, i) => values.slice(2 * i, 2 * i + 2));
  return halves.map(([high = 0, low = 0]) => wordOf(high, low));
}
