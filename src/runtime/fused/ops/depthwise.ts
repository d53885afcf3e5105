import type { Builder } from '../builder.ts';
import { CODE, ownPlaces } from '../instructions.ts';
import { input, output, type Node, type Rows } from '../node.ts';
import { reshaped, sizeOf, stridesOf, type Value } from '../values.ts';
import { reduce } from './reductions.ts';
import { axesOf, type Axis } from './windows.ts';

/** As native/fused/depthwise.h has them: taps along one axis, and words for those of one place. */
const MOST_TAPS = 32;
const WORDS_OF_TAPS = 2 + 2 * MOST_TAPS;

/**
 * Convolutions of each channel by itself, channels last, and their gradients. A filter [height, width, channels, several] is one
 * of so many times the channels, of images that have each channel several times.
 */
export const depthwiseRows: Rows = {
  DepthwiseConv2dNative: (node, builder) => {
    const [images, filter] = [input(node, 0), builder.whole(input(node, 1))];
    const out = builder.made(output(node).shape, 'float');
    const axes = axesFor(node, images.shape, filter.shape, out.shape);
    if (axes === undefined) return undefined;
    const wide = repeated(builder, images, filter);
    const spare = WORDS_OF_TAPS * (out.shape[2] ?? 1);
    const words = [wide.place, filter.place, out.place, 0, ...numbersOf(wide.shape, out.shape, axes)];
    const apart = { most: out.shape[0] ?? 1, count: 4, places: ownPlaces([wide, out]), sums: [] };
    builder.emit({ code: CODE.depthwise, words, writes: [out.place], spare, apart });
    return [out];
  },
  DepthwiseConv2dNativeBackpropInput: (node, builder) => {
    const [filter, gradient] = [builder.whole(input(node, 1)), builder.whole(input(node, 2))];
    const { shape } = output(node);
    const axes = axesFor(node, shape, filter.shape, gradient.shape);
    if (axes === undefined) return undefined;
    const wide = builder.made([...shape.slice(0, 3), gradient.shape[3] ?? 1], 'float');
    const spare = WORDS_OF_TAPS * (shape[2] ?? 1);
    const numbers = numbersOf(wide.shape, gradient.shape, axes);
    const words = [gradient.place, filter.place, wide.place, 1, ...numbers];
    const apart = { most: shape[0] ?? 1, count: 4, places: ownPlaces([gradient, wide]), sums: [] };
    builder.emit({ code: CODE.depthwise, words, writes: [wide.place], spare, apart });
    return [summed(builder, wide, shape)];
  },
  DepthwiseConv2dNativeBackpropFilter: (node, builder) => {
    const [images, gradient] = [input(node, 0), builder.whole(input(node, 2))];
    const out = builder.made(output(node).shape, 'float');
    const axes = axesFor(node, images.shape, out.shape, gradient.shape);
    if (axes === undefined) return undefined;
    const wide = repeated(builder, images, out);
    const words = [wide.place, gradient.place, out.place, ...numbersOf(wide.shape, gradient.shape, axes)];
    const places = ownPlaces([wide, gradient]);
    const apart = { most: gradient.shape[0] ?? 1, count: 3, places, sums: [out.place] };
    builder.emit({ code: CODE.depthwiseFilter, words, writes: [out.place], spare: sizeOf(out.shape), apart });
    return [out];
  },
};

type Axes = readonly [Axis, Axis];

function axesFor(
  node: Node,
  images: readonly number[],
  filter: readonly number[],
  result: readonly number[],
): Axes | undefined {
  const axes = axesOf(node, images, filter, result);
  return axes?.every(({ kernel }) => kernel <= MOST_TAPS) === true ? axes : undefined;
}

function numbersOf(
  images: readonly number[],
  result: readonly number[],
  [down, across]: Axes,
): readonly number[] {
  const filter = [down.kernel, across.kernel, down.stride, across.stride, down.rate, across.rate];
  return [...images, ...result.slice(1, 3), ...filter, down.before, across.before];
}

/** Images with each channel as often as the filter has results of it. */
function repeated(builder: Builder, given: Value, filter: Value): Value {
  const images = builder.whole(given);
  const times = filter.shape[3] ?? 1;
  if (times === 1) return images;
  const { shape, place } = images;
  const out = builder.made([...shape.slice(0, 3), (shape[3] ?? 1) * times], 'float');
  const [sizes, steps] = [
    [...shape, times],
    [...stridesOf(shape), 0],
  ];
  builder.copy({ from: place, start: 0, steps, to: out.place, toStart: 0, toSteps: stridesOf(sizes), sizes });
  return out;
}

/** The other way round: the sum of each channel's. */
function summed(builder: Builder, wide: Value, shape: readonly number[]): Value {
  const times = (wide.shape[3] ?? 1) / (shape[3] ?? 1);
  const apart = reshaped(wide, [...shape, times]);
  return reshaped(reduce('sum', apart, { from: 4, to: 5 }, builder), shape);
}
