export type Interpolation = 'nearest' | 'bilinear' | 'bicubic' | 'lanczos3' | 'lanczos5' | 'area';

/** How an axis is brought to another length. */
export interface Resampling {
  readonly interpolation: Interpolation;
  /** Widen the weights when the axis gets shorter. */
  readonly antialias: boolean;
}

/** What a place of the output takes from each place of the input. */
type Row = Float32Array;

/**
 * The weights by which an axis of `before` places is brought to `after`, row by row, [after, before], as in TensorFlow
 * 2: pixels have their centres at halves. Sources: tensorflow/core/kernels/image, resize_bilinear_op.cc,
 * resize_bicubic_op.cc, resize_area_op.cc, scale_and_translate_op.cc.
 */
export function resizeWeights(before: number, after: number, resampling: Resampling): Float32Array {
  const weights = new Float32Array(after * before);
  const scale = before / after;
  for (let place = 0; place < after; place++) {
    const row = weights.subarray(place * before, (place + 1) * before);
    fill(row, place, scale, resampling);
  }
  return weights;
}

function fill(row: Row, place: number, scale: number, { interpolation, antialias }: Resampling): void {
  switch (interpolation) {
    case 'nearest':
      row[Math.min(Math.floor((place + 0.5) * scale), row.length - 1)] = 1;
      return;
    case 'area':
      return fillArea(row, place * scale, scale);
    case 'bilinear':
      return fillKernel(row, place, scale, antialias, triangle);
    case 'bicubic':
      return antialias
        ? fillKernel(row, place, scale, true, cubic)
        : fillCubic(row, (place + 0.5) * scale - 0.5);
    case 'lanczos3':
      return fillKernel(row, place, scale, antialias, lanczos(3));
    case 'lanczos5':
      return fillKernel(row, place, scale, antialias, lanczos(5));
  }
}

/** Each place by the share of it that the window covers. */
function fillArea(row: Row, start: number, length: number): void {
  for (let i = Math.floor(start); i < Math.min(Math.ceil(start + length), row.length); i++)
    row[i] = (Math.min(i + 1, start + length) - Math.max(i, start)) / length;
}

interface Kernel {
  readonly radius: number;
  weigh(distance: number): number;
}

const triangle: Kernel = { radius: 1, weigh: (x) => Math.max(0, 1 - x) };

/** Keys's cubic, a = -1/2. */
const cubic: Kernel = {
  radius: 2,
  weigh(x) {
    if (x >= 2) return 0;
    return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1;
  },
};

function lanczos(radius: number): Kernel {
  return {
    radius,
    weigh(x) {
      if (x > radius) return 0;
      if (x <= 1e-3) return 1;
      const angle = Math.PI * x;
      return (radius * Math.sin(angle) * Math.sin(angle / radius)) / (angle * angle);
    },
  };
}

/** Weights around the centre of the place, which add up to 1. */
function fillKernel(row: Row, place: number, scale: number, antialias: boolean, kernel: Kernel): void {
  const widening = antialias ? Math.max(scale, 1) : 1;
  const centre = (place + 0.5) * scale;
  const reach = kernel.radius * widening;
  const first = Math.max(Math.ceil(centre - reach - 0.5), 0);
  const last = Math.min(Math.floor(centre + reach - 0.5), row.length - 1);
  for (let i = first; i <= last; i++) row[i] = kernel.weigh(Math.abs(i + 0.5 - centre) / widening);
  normalize(row, first, last);
}

/** Places of TensorFlow's table of cubic weights. */
const TABLE = 1024;

/** Four weights out of a table, as TensorFlow's bicubic op has them. */
function fillCubic(row: Row, centre: number): void {
  const start = Math.floor(centre);
  const fraction = Math.round((centre - start) * TABLE) / TABLE;
  for (let i = Math.max(start - 1, 0); i <= Math.min(start + 2, row.length - 1); i++)
    row[i] = cubic.weigh(Math.abs(i - start - fraction));
  normalize(row, Math.max(start - 1, 0), Math.min(start + 2, row.length - 1));
}

function normalize(row: Row, first: number, last: number): void {
  const total = row.subarray(first, last + 1).reduce((sum, weight) => sum + weight, 0);
  for (let i = first; i <= last; i++) row[i] = (row[i] ?? 0) / total;
}
