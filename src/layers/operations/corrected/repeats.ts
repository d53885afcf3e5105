import type * as tfjs from '@tensorflow/tfjs';
import type { RepeatArgs, TileArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { repeatedShape, timesOfEach } from '../repeats.ts';

type Shapes = tfjs.Shape | tfjs.Shape[];
type Inputs = tfjs.Tensor | tfjs.Tensor[];

/** Each element of an axis several times. */
export function repeatClass(tf: typeof tfjs) {
  return class extends ownLayerClass<RepeatArgs>(tf, 'Repeat') {
    override computeOutputShape(inputShape: Shapes): tfjs.Shape {
      const shape = repeatedShape(this.settings.repeats, this.settings.axis, oneShape(inputShape));
      invariant(!isProblem(shape), 'a Repeat was built with an axis that its analysis refused');
      return [...shape];
    }

    override call(inputs: Inputs): tfjs.Tensor {
      const x = oneTensor(inputs);
      const { repeats, axis } = this.settings;
      return tf.tidy(() => copies(tf, x, axis < 0 ? axis + x.rank : axis, repeats, 'of each'));
    }
  };
}

/** All of a tensor several times along its axes. */
export function tileClass(tf: typeof tfjs) {
  return class extends ownLayerClass<TileArgs>(tf, 'Tile') {
    override computeOutputShape(inputShape: Shapes): tfjs.Shape {
      const shape = oneShape(inputShape);
      const each = this.#each(shape.length);
      return shape.map((dim, i) => (dim === null ? null : dim * (each[i] ?? 1)));
    }

    override call(inputs: Inputs): tfjs.Tensor {
      const x = oneTensor(inputs);
      return tf.tidy(() =>
        this.#each(x.rank).reduce((y, n, axis) => (n === 1 ? y : copies(tf, y, axis, n, 'of all')), x),
      );
    }

    #each(rank: number): readonly number[] {
      const each = timesOfEach(this.settings.repeats, rank);
      invariant(!isProblem(each), 'a Tile was built with repeats that its analysis refused');
      return each;
    }
  };
}

/** By a product with ones: the gradient of tf.tile ends at four axes, and is a chain of slices. */
function copies(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  axis: number,
  n: number,
  order: 'of each' | 'of all',
): tfjs.Tensor {
  const length = x.shape[axis] ?? 1;
  const inner = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
  const dtype = x.dtype === 'int32' ? 'int32' : 'float32';
  const [from, ones] =
    order === 'of each'
      ? [tf.reshape(x, [-1, length, 1, inner]), tf.ones([1, 1, n, 1], dtype)]
      : [tf.reshape(x, [-1, 1, length, inner]), tf.ones([1, n, 1, 1], dtype)];
  return tf.reshape(tf.mul(from, ones), x.shape.with(axis, length * n));
}
