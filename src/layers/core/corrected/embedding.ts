import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/**
 * An Embedding whose lookup does not read the indices back to JavaScript: on native TensorFlow that of tf.layers does, to
 * check them, and what reads a value back cannot be compiled. An index out of range is an error
 * there all the same. It computes what that of tf.layers does, so it is saved as Embedding.
 */
export function embeddingClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Embedding') {
    static override readonly className = 'Embedding';

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      if (kwargs['training'] !== true && tf.getBackend() !== 'tensorflow') return super.call(inputs, kwargs);
      return tf.tidy(() => {
        const input = oneTensor(inputs);
        const indices = tf.cast(tf.reshape(input, [input.size]), 'int32');
        const [table] = this.weights;
        invariant(table !== undefined, 'an Embedding was called before it was built');
        return tf.reshape(lookUp(tf, table.read(), indices), [...input.shape, table.shape.at(-1) ?? 1]);
      });
    }
  };
}

/** The rows of a table; tf.gatherND has no gradient of its own. */
export function lookUp(tf: typeof tfjs, table: tfjs.Tensor, indices: tfjs.Tensor): tfjs.Tensor {
  const [rows = 0] = table.shape;
  const differentiable = tf.customGrad((_table, save) => {
    if (typeof save === 'function') save([indices]);
    return {
      value: tf.gatherND(table, tf.expandDims(indices, 1)),
      gradFunc: (dy, [saved = indices]) => [tf.unsortedSegmentSum(dy, saved as tfjs.Tensor1D, rows)],
    };
  });
  return differentiable(table);
}
