import type * as tfjs from '@tensorflow/tfjs';

/** The masks of a merge's inputs; an input may have none. */
export type Masks = readonly (tfjs.Tensor | null | undefined)[];

/** The shape of the only input of a merge, which tf.layers refuses; undefined when there are more. */
export function onlyShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | undefined {
  const [first] = shapes;
  if (!Array.isArray(first)) return shapes as tfjs.Shape;
  return shapes.length === 1 ? first : undefined;
}
