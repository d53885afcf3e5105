import { CODE } from '../instructions.ts';
import type { Builder } from '../builder.ts';
import { input, output, type Node, type Rows } from '../node.ts';
import type { Value } from '../values.ts';
import { axesOf } from './windows.ts';

/** As native/fused/pool.h has it. */
const MOST_IN_WINDOW = 256;

/** The largest and the mean of windows of images with channels last. */
export const poolingRows: Rows = {
  MaxPool: (node, builder) => {
    const images = builder.whole(input(node, 0));
    const out = builder.made(output(node).shape, 'float');
    const numbers = numbersOf(node, images, out);
    const words = numbers && [images.place, out.place, ...numbers];
    return words && emit(builder, CODE.maxPool, words, out);
  },
  MaxPoolGrad: (node, builder) => {
    const [images, result, gradient] = [0, 1, 2].map((i) => builder.whole(input(node, i)));
    const out = builder.made(output(node).shape, 'float');
    if (images === undefined || result === undefined || gradient === undefined) return undefined;
    const numbers = numbersOf(node, images, result);
    if (numbers === undefined) return undefined;
    const words = [images.place, result.place, gradient.place, out.place, ...numbers];
    return emit(builder, CODE.maxPoolGradient, words, out);
  },
  AvgPool: (node, builder) => {
    const images = builder.whole(input(node, 0));
    const out = builder.made(output(node).shape, 'float');
    const numbers = numbersOf(node, images, out);
    return numbers && emit(builder, CODE.meanPool, [images.place, out.place, ...numbers], out);
  },
  AvgPoolGrad: (node, builder) => {
    const gradient = builder.whole(input(node, 1));
    const out = builder.made(output(node).shape, 'float');
    const numbers = numbersOf(node, out, gradient);
    return numbers && emit(builder, CODE.meanPoolGradient, [gradient.place, out.place, ...numbers], out);
  },
};

function emit(
  builder: Builder,
  code: number,
  words: readonly (Value['place'] | number)[],
  out: Value,
): readonly Value[] {
  builder.emit({ code, words, writes: [out.place], spare: 0 });
  return [out];
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
