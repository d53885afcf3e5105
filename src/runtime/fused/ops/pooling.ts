import { PLACED_POOL, PLACED_POOL_GRADIENT } from '../../graph/rewrites/index.ts';
import { CODE } from '../instructions.ts';
import type { Builder } from '../builder.ts';
import { input, output, type Node, type Rows } from '../node.ts';
import type { Value } from '../values.ts';
import { axesOf } from './windows.ts';

/** As native/fused/pool.h has it. */
const MOST_IN_WINDOW = 256;

/** The largest and the mean of windows of images with channels last. */
export const poolingRows: Rows = {
  MaxPool: (node, builder) => maxPool(node, builder),
  [PLACED_POOL]: (node, builder) => {
    const places = builder.made(output(node, 1).shape, 'int');
    const made = maxPool(node, builder, places);
    return made && [...made, places];
  },
  [PLACED_POOL_GRADIENT]: (node, builder) => {
    const [places, gradient] = [input(node, 0), builder.whole(input(node, 1))];
    const out = builder.made(output(node).shape, 'float');
    const numbers = numbersOf(node, out, gradient);
    const words = numbers && [places.place, gradient.place, out.place, ...numbers];
    return words && emit(builder, CODE.maxPoolGradient, words, [out]);
  },
  AvgPool: (node, builder) => {
    const images = builder.whole(input(node, 0));
    const out = builder.made(output(node).shape, 'float');
    const numbers = numbersOf(node, images, out);
    return numbers && emit(builder, CODE.meanPool, [images.place, out.place, ...numbers], [out]);
  },
  AvgPoolGrad: (node, builder) => {
    const gradient = builder.whole(input(node, 1));
    const out = builder.made(output(node).shape, 'float');
    const numbers = numbersOf(node, out, gradient);
    return numbers && emit(builder, CODE.meanPoolGradient, [gradient.place, out.place, ...numbers], [out]);
  },
};

/** The largest of windows, and where in the windows they are, when somebody asks. */
function maxPool(node: Node, builder: Builder, places?: Value): readonly Value[] | undefined {
  const images = builder.whole(input(node, 0));
  const out = builder.made(output(node).shape, 'float');
  const numbers = numbersOf(node, images, out);
  const words = numbers && [images.place, out.place, places?.place ?? -1, ...numbers];
  return words && emit(builder, CODE.maxPool, words, [out, ...(places === undefined ? [] : [places])]);
}

function emit(
  builder: Builder,
  code: number,
  words: readonly (Value['place'] | number)[],
  made: readonly [Value, ...Value[]],
): readonly Value[] {
  builder.emit({ code, words, writes: made.map(({ place }) => place), spare: 0 });
  return [made[0]];
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
