import { CONVOLUTION } from '../../graph/rewrites/index.ts';
import type { Builder } from '../builder.ts';
import { CODE, ownPlaces } from '../instructions.ts';
import { input, integers, output, type Node, type Rows } from '../node.ts';
import { sizeOf, stridesOf, type Value } from '../values.ts';
import { axesOf, type Axis } from './windows.ts';

/** Convolutions of images with channels last, and their gradients. */
export const convolutionRows: Rows = {
  Conv2D: (node, builder) => convolution(node, builder, { relu: false }),
  [CONVOLUTION]: (node, builder) =>
    convolution(node, builder, {
      bias: builder.whole(input(node, 2)),
      relu: node.attr['relu']?.b === true,
    }),
  Conv2DBackpropFilter: (node, builder) => {
    const [images, gradient] = [input(node, 0), builder.whole(input(node, 2))];
    const out = builder.made(output(node).shape, 'float');
    const axes = axesOf(node, images.shape, out.shape, gradient.shape);
    if (axes === undefined) return undefined;
    const inFrame = padded(builder, images, axes);
    const { place, shape } = inFrame;
    const words = [place, gradient.place, out.place, ...numbersOf(shape, out.shape, gradient.shape, axes)];
    const apart = {
      most: shape[0] ?? 1,
      count: 3,
      places: ownPlaces([inFrame, gradient]),
      sums: [out.place],
    };
    builder.emit({ code: CODE.filterGradient, words, writes: [out.place], spare: sizeOf(out.shape), apart });
    return [out];
  },
  Conv2DBackpropInput: (node, builder) => {
    const [sizes, filter, gradient] = [integers(node, 0), builder.whole(input(node, 1)), input(node, 2)];
    const axes = sizes && axesOf(node, sizes, filter.shape, gradient.shape);
    return axes && [inputGradient(node, builder, filter, gradient, axes)];
  },
};

/** What is done to each number of the result. */
interface After {
  readonly bias?: Value;
  readonly relu: boolean;
}

function convolution(node: Node, builder: Builder, after: After): readonly Value[] | undefined {
  const [images, filter] = [input(node, 0), builder.whole(input(node, 1))];
  const { shape } = output(node);
  const axes = axesOf(node, images.shape, filter.shape, shape);
  const out = builder.made(shape, 'float');
  if (axes === undefined) return undefined;
  const panels = inPanels(builder, filter);
  convolve(builder, { images: padded(builder, images, axes), filter: panels, out, axes, after });
  return [out];
}

/** Sizes and steps as CODE.convolve has them. */
function numbersOf(
  images: readonly number[],
  filter: readonly number[],
  result: readonly number[],
  [down, across]: readonly [Axis, Axis],
): readonly number[] {
  const kernel = [filter[0] ?? 1, filter[1] ?? 1];
  return [...images, ...result.slice(1), ...kernel, down.stride, across.stride, down.rate, across.rate];
}

/** A filter in panels, and its shape as one. */
type Panels = Pick<Value, 'place' | 'shape'>;

interface Convolution {
  readonly images: Value;
  readonly filter: Panels;
  readonly out: Value;
  readonly axes: readonly [Axis, Axis];
  readonly after: After;
}

function convolve(builder: Builder, { images, filter, out, axes, after }: Convolution): void {
  const words = [
    ...[images.place, filter.place, out.place, after.bias?.place ?? -1, after.relu ? 1 : 0],
    ...numbersOf(images.shape, filter.shape, out.shape, axes),
  ];
  const apart = { most: out.shape[0] ?? 1, count: 5, places: ownPlaces([images, out]), sums: [] };
  // Room for where the numbers of a patch are.
  const spare = sizeOf(filter.shape.slice(0, 3));
  builder.emit({ code: CODE.convolve, words, writes: [out.place], spare, apart });
}

/** A filter as convolutions read it, made once and not for each few images. The widest panels have 32 columns. */
function inPanels(builder: Builder, filter: Value): Panels {
  const columns = filter.shape.at(-1) ?? 1;
  const depth = sizeOf(filter.shape) / columns;
  const { place } = builder.made([depth, Math.ceil(columns / 32) * 32], 'float');
  builder.emit({
    code: CODE.panels,
    words: [filter.place, place, depth, columns],
    writes: [place],
    spare: 0,
  });
  return { place, shape: filter.shape };
}

/** Images in a frame of zeros. */
function padded(builder: Builder, images: Value, axes: readonly [Axis, Axis]): Value {
  const apart = { before: axes.map(({ before }) => before), after: axes.map(({ after }) => after) };
  return framed(builder, images, { ...apart, apart: [1, 1] });
}

interface Frame {
  /** Zeros before and after each axis of the image. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How far apart neighbours are put, with zeros between them. */
  readonly apart: readonly number[];
}

function framed(builder: Builder, given: Value, { before, after, apart }: Frame): Value {
  const value = builder.whole(given);
  const [batch = 1, height = 1, width = 1, channels = 1] = value.shape;
  const [h, w] = [height, width].map(
    (size, i) => (size - 1) * (apart[i] ?? 1) + 1 + (before[i] ?? 0) + (after[i] ?? 0),
  );
  if (h === height && w === width) return value;
  const out = builder.made([batch, h ?? 1, w ?? 1, channels], 'float');
  const own = stridesOf(out.shape);
  const spread = apart.some((step) => step > 1);
  if (spread) zero(builder, out, out.shape, 0);
  const toSteps = own.map((step, i) => step * (apart[i - 1] ?? 1));
  const toStart = (own[1] ?? 0) * (before[0] ?? 0) + (own[2] ?? 0) * (before[1] ?? 0);
  const [from, steps] = [value.place, stridesOf(value.shape)];
  builder.copy({ from, start: 0, steps, to: out.place, toStart, toSteps, sizes: value.shape });
  // After the images, so that they come behind what makes these and can be in a group with it.
  if (!spread)
    for (const { sizes, start } of edges(out.shape, before, after)) zero(builder, out, sizes, start);
  return out;
}

/** Zeros in a block of a tensor. */
function zero(builder: Builder, to: Value, sizes: readonly number[], toStart: number): void {
  const from = builder.float(0).place;
  const steps = sizes.map(() => 0);
  builder.copy({ from, start: 0, steps, to: to.place, toStart, toSteps: stridesOf(to.shape), sizes });
}

/** The blocks of images that are before and after each axis. */
function edges(
  shape: readonly number[],
  before: readonly number[],
  after: readonly number[],
): readonly { readonly sizes: readonly number[]; readonly start: number }[] {
  const steps = stridesOf(shape);
  return [1, 2].flatMap((axis) => {
    const ends = [
      { size: before[axis - 1] ?? 0, from: 0 },
      { size: after[axis - 1] ?? 0, from: (shape[axis] ?? 0) - (after[axis - 1] ?? 0) },
    ];
    return ends
      .filter(({ size }) => size > 0)
      .map(({ size, from }) => ({
        sizes: shape.map((length, i) => (i === axis ? size : length)),
        start: (steps[axis] ?? 0) * from,
      }));
  });
}

/** The gradient by the images: the gradient by the result, spread out as far as the strides, convolved with the filter turned round. */
function inputGradient(
  node: Node,
  builder: Builder,
  filter: Value,
  gradient: Value,
  axes: readonly [Axis, Axis],
): Value {
  const out = builder.made(output(node).shape, 'float');
  const spread = axes.map(({ kernel, rate, before, stride, size, result }) => {
    const reach = (kernel - 1) * rate;
    const covered = (result - 1) * stride + 1;
    return { before: reach - before, after: size - covered + before };
  });
  const frame = {
    before: spread.map(({ before }) => before),
    after: spread.map(({ after }) => after),
    apart: axes.map(({ stride }) => stride),
  };
  const back = inPanels(builder, turned(builder, filter));
  const images = framed(builder, gradient, frame);
  const [down, across] = axes;
  const once = [
    { ...down, stride: 1 },
    { ...across, stride: 1 },
  ] as const;
  convolve(builder, { images, filter: back, out, axes: once, after: { relu: false } });
  return out;
}

/** A filter [h, w, in, out] upside down and as [h, w, out, in]. */
function turned(builder: Builder, filter: Value): Value {
  const [h = 1, w = 1, from = 1, to = 1] = filter.shape;
  const out = builder.made([h, w, to, from], 'float');
  const [y = 0, x = 0, c = 0, d = 0] = stridesOf(filter.shape);
  const start = (h - 1) * y + (w - 1) * x;
  const toSteps = stridesOf(out.shape);
  const [place, steps] = [filter.place, [-y, -x, d, c]];
  builder.copy({ from: place, start, steps, to: out.place, toStart: 0, toSteps, sizes: out.shape });
  return out;
}
