import type * as tfjs from '@tensorflow/tfjs';

/** An input of a merge with its mask in the input's own shape, if it has one. */
export interface MaskedInput {
  readonly x: tfjs.Tensor;
  readonly mask: tfjs.Tensor | undefined;
}

type Combine = (a: tfjs.Tensor, b: tfjs.Tensor) => tfjs.Tensor;

/** The product in which a masked step counts as 1; where every input is masked it is 0, as in Keras. */
export function maskedProduct(
  tf: typeof tfjs,
  inputs: readonly MaskedInput[],
  multiply: Combine,
): tfjs.Tensor {
  const ones = inputs.map(({ x, mask }) =>
    mask === undefined ? x : tf.where(mask, x, tf.ones(x.shape, x.dtype)),
  );
  const product = ones.reduce(multiply);
  const masks = inputs.flatMap(({ mask }) => mask ?? []);
  if (masks.length < inputs.length) return product;
  const kept = tf.broadcastTo(
    masks.reduce((a, b) => tf.logicalOr(a, b)),
    product.shape,
  );
  return tf.where(kept, product, tf.zeros(product.shape, product.dtype));
}

/**
 * The largest, or the smallest, in which a masked step gives way to what the others have there, as in Keras. `combine` takes
 * tensors of one shape.
 */
export function maskedExtreme(
  tf: typeof tfjs,
  inputs: readonly MaskedInput[],
  combine: Combine,
): tfjs.Tensor {
  const merged = inputs.reduce((before, next) => {
    const x = next.mask === undefined ? next.x : choose(next.mask, next.x, before.x);
    const output = before.mask === undefined ? before.x : choose(before.mask, before.x, x);
    return { x: combine(output, x), mask: before.mask && next.mask && tf.logicalOr(before.mask, next.mask) };
  });
  return merged.x;

  function choose(mask: tfjs.Tensor, a: tfjs.Tensor, b: tfjs.Tensor): tfjs.Tensor {
    // By sums of their shapes, whose gradient knows what was broadcast.
    const [wide, other] = [tf.add(a, tf.zerosLike(b)), tf.add(b, tf.zerosLike(a))];
    return tf.where(tf.broadcastTo(mask, wide.shape), wide, other);
  }
}
