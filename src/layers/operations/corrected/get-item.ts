import type * as tfjs from '@tensorflow/tfjs';
import type { GetItemArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { itemShape, partsFor, rangeOf, type AxisPart } from '../key.ts';

/** `x[key]`, which tf.layers has not. */
export function getItemClass(tf: typeof tfjs) {
  return class extends ownLayerClass<GetItemArgs>(tf, 'GetItem') {
    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const shape = itemShape(this.settings.key, oneShape(inputShape));
      invariant(!isProblem(shape), 'GetItem was built with a key that its analysis refused');
      return [...shape];
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const x = oneTensor(inputs);
      const parts = partsFor(this.settings.key, x.rank);
      invariant(!isProblem(parts), 'GetItem was built with a key that its analysis refused');
      return tf.tidy(() => {
        const taken = parts.filter(({ kind }) => kind !== 'new').reduce(take, x);
        return tf.reshape(taken, shapeAfter(parts, taken.shape));
      });
    }
  };

  /** tf.stridedSlice has no gradient, and that of tf.gather is not on wasm. */
  function take(x: tfjs.Tensor, part: AxisPart, axis: number): tfjs.Tensor {
    const length = x.shape[axis] ?? 0;
    if (part.kind === 'index') return slice(x, axis, part.at < 0 ? part.at + length : part.at, 1);
    if (part.kind === 'new') return x;
    const { first, count } = rangeOf(part, length);
    if (count === length && part.step === 1) return x;
    const every = Math.abs(part.step);
    const size = (count - 1) * every + 1;
    const stretch = slice(x, axis, part.step > 0 ? first : first - size + 1, size);
    return oneIn(part.step > 0 ? stretch : tf.reverse(stretch, axis), axis, every);
  }

  /** The first of every few along an axis, which begins and ends with one of them. */
  function oneIn(x: tfjs.Tensor, axis: number, every: number): tfjs.Tensor {
    if (every === 1) return x;
    const inner = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const count = ((x.shape[axis] ?? 1) - 1) / every + 1;
    const rows = tf.reshape(x, [-1, x.shape[axis] ?? 1, inner]);
    const filled = tf.pad(rows, [
      [0, 0],
      [0, every - 1],
      [0, 0],
    ]);
    const firsts = slice(tf.reshape(filled, [-1, count, every * inner]), 2, 0, inner);
    return tf.reshape(firsts, x.shape.with(axis, count));
  }

  function slice(x: tfjs.Tensor, axis: number, begin: number, size: number): tfjs.Tensor {
    return tf.slice(
      x,
      x.shape.map((_, i) => (i === axis ? begin : 0)),
      x.shape.map((length, i) => (i === axis ? size : length)),
    );
  }
}

/** What was taken by a number is an axis no more. */
function shapeAfter(parts: readonly AxisPart[], shape: readonly number[]): number[] {
  let axis = 0;
  return parts.flatMap((part): readonly number[] => {
    if (part.kind === 'new') return [1];
    const length = shape[axis++] ?? 1;
    return part.kind === 'index' ? [] : [length];
  });
}
