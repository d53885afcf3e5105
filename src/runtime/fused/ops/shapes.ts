import { invariant } from '../../../util/invariant.ts';
import type { Builder } from '../builder.ts';
import { CODE } from '../instructions.ts';
import { input, integers, output, type Node, type Rows } from '../node.ts';
import { reshaped, sizeOf, stridesOf, type Value } from '../values.ts';

/** What moves numbers, or only sees them otherwise. */
export const shapeRows: Rows = {
  ...Object.fromEntries(
    ['Reshape', 'ExpandDims', 'Squeeze', 'Identity', 'StopGradient'].map((op) => [op, seenAs]),
  ),
  Transpose: (node, builder) => {
    const order = integers(node, 1);
    const value = input(node, 0);
    const strides = stridesOf(value.shape);
    return (
      order && [view(node, builder, value, { start: 0, steps: order.map((axis) => strides[axis] ?? 0) })]
    );
  },
  BroadcastTo: (node, builder) => [
    builder.apply('Copy', [input(node, 0)], output(node).shape, output(node).kind),
  ],
  Slice: (node, builder) => {
    const begin = integers(node, 1);
    return (
      begin && [
        sliced(
          node,
          builder,
          begin,
          begin.map(() => 1),
        ),
      ]
    );
  },
  StridedSlice: stridedSlice,
  ReverseV2: (node, builder) => {
    const { shape } = output(node);
    const axes = integers(node, 1)?.map((axis) => (axis + shape.length) % shape.length);
    const back = (i: number) => axes?.includes(i) === true;
    return (
      axes && [
        sliced(
          node,
          builder,
          shape.map((n, i) => (back(i) ? n - 1 : 0)),
          shape.map((_, i) => (back(i) ? -1 : 1)),
        ),
      ]
    );
  },
  Pack: (node, builder) => {
    const { shape } = output(node);
    const axis = node.attr['axis']?.i ?? 0;
    const at = (axis + shape.length) % shape.length;
    return [
      joined(
        node,
        builder,
        node.inputs.map((v) => reshaped(v, [...v.shape.slice(0, at), 1, ...v.shape.slice(at)])),
        at,
      ),
    ];
  },
  ConcatV2: (node, builder) => {
    const [axis] = integers(node, node.inputs.length - 1) ?? [];
    const { shape } = output(node);
    return axis === undefined
      ? undefined
      : [joined(node, builder, node.inputs.slice(0, -1), (axis + shape.length) % shape.length)];
  },
  Unpack: (node, builder) => {
    const value = builder.whole(input(node, 0));
    const axis = ((node.attr['axis']?.i ?? 0) + value.shape.length) % value.shape.length;
    const kept = value.shape.map((size, i) => (i === axis ? 1 : size));
    return node.outputs.map(({ shape }, i) =>
      reshaped(
        part(
          builder,
          value,
          value.shape.map((_, a) => (a === axis ? i : 0)),
          kept,
        ),
        shape,
      ),
    );
  },
  Split: (node, builder) => {
    const [axis] = integers(node, 0) ?? [];
    return axis === undefined ? undefined : split(node, builder, input(node, 1), axis);
  },
  SplitV: (node, builder) => {
    const [axis] = integers(node, 2) ?? [];
    return axis === undefined ? undefined : split(node, builder, input(node, 0), axis);
  },
  Tile: (node, builder) => {
    const value = input(node, 0);
    const times = integers(node, 1);
    const strides = stridesOf(value.shape);
    if (times === undefined) return undefined;
    const out = builder.made(output(node).shape, value.kind);
    const sizes = value.shape.flatMap((size, i) => [times[i] ?? 1, size]);
    const steps = strides.flatMap((step) => [0, step]);
    const from = builder.whole(value).place;
    builder.copy({ from, start: 0, steps, to: out.place, toStart: 0, toSteps: stridesOf(sizes), sizes });
    return [out];
  },
  Pad: (node, builder) => padded(node, builder, builder.float(0)),
  PadV2: (node, builder) => padded(node, builder, input(node, 2)),
};

function seenAs(node: Node): readonly Value[] {
  return [reshaped(input(node, 0), output(node).shape)];
}

interface View {
  readonly start: number;
  readonly steps: readonly number[];
}

/** The words of the first output, read from `value` as the view says. */
function view(node: Node, builder: Builder, value: Value, { start, steps }: View): Value {
  const { shape, kind } = output(node);
  if (value.single) return { ...value, shape, kind };
  return gathered(builder, { ...value, shape, kind }, { start, steps });
}

/** The words of a value's place that a view reads, in the value's shape. */
function gathered(builder: Builder, { place, shape, kind }: Value, { start, steps }: View): Value {
  const out = builder.made(shape, kind);
  builder.copy({
    from: place,
    start,
    steps,
    to: out.place,
    toStart: 0,
    toSteps: stridesOf(shape),
    sizes: shape,
  });
  return out;
}

function sliced(node: Node, builder: Builder, begin: readonly number[], by: readonly number[]): Value {
  const value = input(node, 0);
  const strides = stridesOf(value.shape);
  const start = strides.reduce((sum, step, i) => sum + step * (begin[i] ?? 0), 0);
  return view(node, builder, value, { start, steps: strides.map((step, i) => step * (by[i] ?? 1)) });
}

/** Without ellipsis and new axes, which tfjs never asks for; axes that shrink keep length 1 until the end. */
function stridedSlice(node: Node, builder: Builder): readonly Value[] | undefined {
  const [begin, by] = [integers(node, 1), integers(node, 3)];
  const mask = (name: string) => node.attr[name]?.i ?? 0;
  if (begin === undefined || by === undefined || mask('ellipsis_mask') !== 0 || mask('new_axis_mask') !== 0)
    return undefined;
  const value = input(node, 0);
  const starts = value.shape.map((size, i) => {
    const given = begin[i] ?? 0;
    const backwards = (by[i] ?? 1) < 0;
    if ((mask('begin_mask') >> i) % 2 === 1 || i >= begin.length) return backwards ? size - 1 : 0;
    const [least, most] = backwards ? [-1, size - 1] : [0, size];
    return Math.max(least, Math.min(given < 0 ? given + size : given, most));
  });
  const shrunk = value.shape.map((_, i) => (mask('shrink_axis_mask') >> i) % 2 === 1);
  const { shape, kind } = output(node);
  const sizes = [...shape];
  const kept = shrunk.map((gone) => (gone ? 1 : (sizes.shift() ?? 1)));
  const whole = { ...node, outputs: [{ shape: kept, kind }] };
  return [
    reshaped(
      sliced(
        whole,
        builder,
        starts,
        value.shape.map((_, i) => by[i] ?? 1),
      ),
      shape,
    ),
  ];
}

/** Tensors side by side along an axis. */
function joined(node: Node, builder: Builder, parts: readonly Value[], axis: number): Value {
  const { shape, kind } = output(node);
  const out = builder.made(shape, kind);
  const toSteps = stridesOf(shape);
  let at = 0;
  for (const given of parts) {
    const { place, shape: sizes } = builder.whole(given);
    const toStart = at * (toSteps[axis] ?? 0);
    builder.copy({ from: place, start: 0, steps: stridesOf(sizes), to: out.place, toStart, toSteps, sizes });
    at += sizes[axis] ?? 0;
  }
  return out;
}

function split(node: Node, builder: Builder, given: Value, axis: number): readonly Value[] {
  const value = builder.whole(given);
  const at = (axis + value.shape.length) % value.shape.length;
  let from = 0;
  return node.outputs.map(({ shape }) => {
    const result = part(
      builder,
      value,
      shape.map((_, i) => (i === at ? from : 0)),
      shape,
    );
    from += shape[at] ?? 0;
    return result;
  });
}

function part(builder: Builder, value: Value, begin: readonly number[], sizes: readonly number[]): Value {
  const steps = stridesOf(value.shape);
  const start = steps.reduce((sum, step, i) => sum + step * (begin[i] ?? 0), 0);
  return gathered(builder, { ...value, shape: sizes }, { start, steps });
}

function padded(node: Node, builder: Builder, filling: Value): readonly Value[] | undefined {
  const paddings = integers(node, 1);
  const { shape, kind } = output(node);
  if (paddings === undefined || filling.place.in !== 'constants') return undefined;
  const [word] = filling.place.words;
  invariant(word !== undefined, 'a constant has a word');
  const value = builder.whole(input(node, 0));
  const out = builder.made(shape, kind);
  builder.emit({ code: CODE.fill, words: [out.place, sizeOf(shape), word], writes: [out.place], spare: 0 });
  const toSteps = stridesOf(shape);
  const toStart = toSteps.reduce((sum, step, i) => sum + step * (paddings[2 * i] ?? 0), 0);
  const [from, steps] = [value.place, stridesOf(value.shape)];
  builder.copy({ from, start: 0, steps, to: out.place, toStart, toSteps, sizes: value.shape });
  return [out];
}
