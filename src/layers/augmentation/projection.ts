/** Where a pixel outside the image comes from. */
export type FillMode = 'constant' | 'nearest' | 'reflect' | 'wrap';

/** How images are projected. */
export interface Projection {
  readonly interpolation: 'nearest' | 'bilinear';
  readonly fillMode: FillMode;
  /** The value of what lies outside, with constant. */
  readonly fillValue: number;
}

type Four = readonly [batch: number, rows: number, columns: number, channels: number];

/** Rows and columns. */
export type Size = readonly [rows: number, columns: number];

const f = Math.fround;

/**
 * Images [batch, rows, columns, channels], brought to a size, each projected by the eight numbers of its transform: a pixel (x, y) of the
 * output is the input at ((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k), k = c0 x + c1 y + 1. Places are computed in
 * float32, as TensorFlow does, so that both round alike. Source: tensorflow/core/kernels/image/image_ops.h
 */
export function projectImages(
  images: ArrayLike<number>,
  shape: Four,
  transforms: ArrayLike<number>,
  size: Size,
  how: Projection,
): Float32Array {
  const [batch, , , channels] = shape;
  const pixels = size[0] * size[1];
  const output = new Float32Array(batch * pixels * channels);
  for (let b = 0; b < batch; b++) {
    const read = reader(images, b, shape, how.fillValue);
    const t = Array.from({ length: 8 }, (_, i) => transforms[b * 8 + i] ?? 0);
    for (let i = 0; i < pixels; i++) {
      const place = placeOf(source(t, i % size[1], Math.floor(i / size[1])), shape, how.fillMode);
      for (let c = 0; c < channels; c++)
        output[(b * pixels + i) * channels + c] = place ? sample(read, place, c, how) : how.fillValue;
    }
  }
  return output;
}

/** A place in the image; undefined where the transform leads nowhere. */
function placeOf(
  [x, y]: readonly [number, number],
  [, rows, columns]: Four,
  mode: FillMode,
): Place | undefined {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  return { x: mapped(x, columns, mode), y: mapped(y, rows, mode) };
}

/** Where the pixel of the output comes from; not finite where nowhere. */
function source(t: readonly number[], x: number, y: number): readonly [number, number] {
  const [a0 = 1, a1 = 0, a2 = 0, b0 = 0, b1 = 1, b2 = 0, c0 = 0, c1 = 0] = t;
  const k = f(f(f(c0 * x) + f(c1 * y)) + 1);
  if (k === 0) return [NaN, NaN];
  return [f(f(f(f(a0 * x) + f(a1 * y)) + a2) / k), f(f(f(f(b0 * x) + f(b1 * y)) + b2) / k)];
}

type Read = (y: number, x: number, channel: number) => number;

function reader(
  images: ArrayLike<number>,
  image: number,
  [, rows, columns, channels]: Four,
  fill: number,
): Read {
  const start = image * rows * columns * channels;
  return (y, x, channel) =>
    y >= 0 && y < rows && x >= 0 && x < columns
      ? (images[start + (y * columns + x) * channels + channel] ?? 0)
      : fill;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function sample(read: Read, { x, y }: Place, channel: number, { interpolation }: Projection): number {
  if (interpolation === 'nearest') return read(awayFromZero(y), awayFromZero(x), channel);
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const row = (at: number): number =>
    (left + 1 - x) * read(at, left, channel) + (x - left) * read(at, left + 1, channel);
  return (top + 1 - y) * row(top) + (y - top) * row(top + 1);
}

/** C++'s round: halves go away from zero, where those of JavaScript go up. */
function awayFromZero(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/** A place along an axis of so many pixels, brought into it. */
function mapped(place: number, length: number, mode: FillMode): number {
  switch (mode) {
    case 'constant':
      return place;
    case 'nearest':
      return clamped(place, length);
    case 'reflect':
      return clamped(reflected(place, length), length);
    case 'wrap':
      return clamped(wrapped(place, length), length);
  }
}

function clamped(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length - 1);
}

/** `(d c b a | a b c d | d c b a)` */
function reflected(place: number, length: number): number {
  if (length <= 1) return 0;
  const period = 2 * length;
  if (place < 0) {
    const near = f(period * Math.trunc(f(-place / period)) + place);
    return near < -length ? f(near + period) : f(-near - 1);
  }
  if (place <= length - 1) return place;
  const near = f(place - period * Math.trunc(f(place / period)));
  return near >= length ? f(period - near - 1) : near;
}

/** `(a b c d | a b c d | a b c d)` */
function wrapped(place: number, length: number): number {
  if (length <= 1) return 0;
  if (place < 0) return f(place + length * (Math.trunc(f(-place / (length - 1))) + 1));
  if (place <= length - 1) return place;
  return f(place - length * Math.trunc(f(place / (length - 1))));
}
