import { PLACED_POOL, PLACED_POOL_GRADIENT } from '../../graph/rewrites/index.ts';
import { CODE, ownPlaces } from '../instructions.ts';
import type { Builder } from '../builder.ts';
import { input, output, type Node, type Rows } from '../node.ts';
import type { Value } from '../values.ts';
import { axesOf } from './windows.ts';

/** As native/fused/pool.h has it. */
const MOST_IN_WINDOW = 256;

/** The largest and the mean of windows of images with channels last. */
export const poolingRows: Rows = {
  MaxPool: (node, builder) => {
    const [images, result] = [builder.whole(input(node, 0)), builder.made(output(node).shape, 'float')];
    return pool(node, builder, { code: CODE.maxPool, images, result, reads: [images], makes: [result] })
      ? [result]
      : undefined;
  },
  [PLACED_POOL]: (node, builder) => {
    const [images, result] = [builder.whole(input(node, 0)), builder.made(output(node).shape, 'float')];
    const made = [result, builder.made(output(node, 1).shape, 'int')];
    return pool(node, builder, { code: CODE.placedMaxPool, images, result, reads: [images], makes: made })
      ? made
      : undefined;
  },
  [PLACED_POOL_GRADIENT]: (node, builder) => {
    const [places, result] = [input(node, 0), builder.whole(input(node, 1))];
    const images = builder.made(output(node).shape, 'float');
    const reads = [places, result];
    const gradient = { code: CODE.maxPoolGradient, images, result, reads, makes: [images] };
    return pool(node, builder, gradient) ? [images] : undefined;
  },
  AvgPool: (node, builder) => {
    const [images, result] = [builder.whole(input(node, 0)), builder.made(output(node).shape, 'float')];
    return pool(node, builder, { code: CODE.meanPool, images, result, reads: [images], makes: [result] })
      ? [result]
      : undefined;
  },
  AvgPoolGrad: (node, builder) => {
    const [result, images] = [builder.whole(input(node, 1)), builder.made(output(node).shape, 'float')];
    const gradient = { code: CODE.meanPoolGradient, images, result, reads: [result], makes: [images] };
    return pool(node, builder, gradient) ? [images] : undefined;
  },
};

interface Pooling {
  readonly code: number;
  /** What is pooled and what comes of it, or the gradients by them. */
  readonly images: Value;
  readonly result: Value;
  /** The tensors that the instruction reads, and those that it makes. */
  readonly reads: readonly Value[];
  readonly makes: readonly Value[];
}

/** Whether the windows are of a form that is known; then what is made is on its way. */
function pool(node: Node, builder: Builder, { code, images, result, reads, makes }: Pooling): boolean {
  const numbers = numbersOf(node, images, result);
  if (numbers === undefined) return false;
  const places = [...reads, ...makes].map(({ place }) => place);
  const own = ownPlaces([...reads, ...makes]);
  builder.emit({
    code,
    words: [...places, ...numbers],
    writes: makes.map(({ place }) => place),
    spare: 0,
    apart: { most: images.shape[0] ?? 1, count: places.length, places: own, sums: [] },
  });
  return true;
}

function numbersOf(node: Node, images: Value, result: Value): readonly number[] | undefined {
  const kernel = node.attr['ksize']?.list?.i?.slice(1, 3) ?? [];
  const axes = axesOf(node, images.shape, kernel, result.shape);
  const [rows = 1, columns = 1] = kernel;
  if (axes === undefined || rows * columns > MOST_IN_WINDOW) return undefined;
  const [down, across] = axes;
  const strides = [down.stride, across.stride, down.before, across.before];
  return [...images.shape, ...result.shape.slice(1, 3), down.kernel, across.kernel, ...strides];
}
