import type * as tfjs from '@tensorflow/tfjs';
import type { RandomElasticTransformArgs } from '../../../spec/generated/layers.ts';

type Reading = Pick<RandomElasticTransformArgs, 'interpolation' | 'fillMode' | 'fillValue'>;

/** How far from its own place each pixel is read, [batch, rows, columns], in pixels. */
interface Displacement {
  readonly down: tfjs.Tensor;
  readonly right: tfjs.Tensor;
}

/** A pixel that is read for another, with its weight; `inside` where it is one of the image. */
interface Node {
  readonly place: tfjs.Tensor;
  readonly inside: tfjs.Tensor | undefined;
  readonly weight: tfjs.Tensor | undefined;
}

/**
 * Images [batch, rows, columns, channels] whose pixels come from elsewhere, as Keras's map_coordinates reads them. The gradient
 * goes to the images alone.
 * Source: keras/src/backend/tensorflow/image.py of Keras 3.15
 */
export function readAt(
  tf: typeof tfjs,
  images: tfjs.Tensor,
  { down, right }: Displacement,
  how: Reading,
): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1] = images.shape;
  const own = (length: number, shape: number[]) => tf.reshape(tf.range(0, length, 1, 'float32'), shape);
  const vertical = nodes(tf, tf.add(down, own(rows, [1, rows, 1])), rows, how);
  const horizontal = nodes(tf, tf.add(right, own(columns, [1, 1, columns])), columns, how);
  const image = tf.mul(
    tf.reshape(tf.range(0, batch, 1, 'int32'), [batch, 1, 1]),
    tf.onesLike(vertical[0].place),
  );
  const terms = vertical.flatMap((y) =>
    horizontal.map((x) => {
      const indices = tf.stack([image, y.place, x.place], 3);
      return weighted(tf, pick(tf, images, indices), [y, x], how.fillValue);
    }),
  );
  return terms.reduce((sum, term) => tf.add(sum, term));
}

/** The pixels that a place along an axis is made of. */
function nodes(
  tf: typeof tfjs,
  places: tfjs.Tensor,
  length: number,
  how: Reading,
): readonly [Node, ...Node[]] {
  const node = (place: tfjs.Tensor, weight?: tfjs.Tensor): Node => ({
    ...brought(tf, place, length, how.fillMode),
    weight,
  });
  if (how.interpolation === 'nearest') return [node(tf.round(places))];
  const below = tf.floor(places);
  const share = tf.sub(places, below);
  return [node(below, tf.sub(1, share)), node(tf.add(below, 1), share)];
}

/** Whole places brought into the image. */
function brought(
  tf: typeof tfjs,
  place: tfjs.Tensor,
  length: number,
  mode: Reading['fillMode'],
): Pick<Node, 'place' | 'inside'> {
  const whole = (x: tfjs.Tensor) => tf.cast(x, 'int32');
  const clipped = tf.clipByValue(place, 0, length - 1);
  switch (mode) {
    case 'nearest':
      return { place: whole(clipped), inside: undefined };
    case 'constant':
      return { place: whole(clipped), inside: tf.equal(clipped, place) };
    case 'wrap':
      return { place: whole(tf.mod(place, length)), inside: undefined };
    case 'reflect': {
      const turned = tf.mod(tf.abs(place), 2 * length);
      const back = tf.sub(2 * length - 1, turned);
      return { place: whole(tf.where(tf.less(turned, length), turned, back)), inside: undefined };
    }
  }
}

function weighted(
  tf: typeof tfjs,
  pixels: tfjs.Tensor,
  nodes: readonly [Node, Node],
  fillValue: number,
): tfjs.Tensor {
  const [y, x] = nodes;
  const perPixel = (flags: tfjs.Tensor) => tf.expandDims(flags, 3);
  const known =
    y.inside === undefined || x.inside === undefined
      ? pixels
      : tf.where(perPixel(tf.logicalAnd(y.inside, x.inside)), pixels, tf.fill(pixels.shape, fillValue));
  if (y.weight === undefined || x.weight === undefined) return known;
  return tf.mul(perPixel(tf.mul(y.weight, x.weight)), known);
}

/** Pixels [batch, rows, columns, channels] at indices [batch, rows, columns, 3]; tf.gatherND has no gradient. */
function pick(tf: typeof tfjs, images: tfjs.Tensor, indices: tfjs.Tensor): tfjs.Tensor {
  const differentiable = tf.customGrad((x, save) => {
    (save as tfjs.GradSaveFunc)([indices]);
    return {
      value: tf.gatherND(x as tfjs.Tensor, indices),
      gradFunc: (dy: tfjs.Tensor, [places = indices]: tfjs.Tensor[]) => [
        tf.scatterND(places, dy, images.shape),
      ],
    };
  });
  return differentiable(images);
}
