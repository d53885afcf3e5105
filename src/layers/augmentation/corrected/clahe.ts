import type * as tfjs from '@tensorflow/tfjs';
import type { ContrastLimitedAdaptiveHistogramEqualizationArgs } from '../../../spec/generated/layers.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { oneTensor } from '../../corrected/stock.ts';
import { countsOf, entriesAt } from './histogram.ts';
import { clipTo, rescale } from './values.ts';

type Args = ContrastLimitedAdaptiveHistogramEqualizationArgs;

const BYTES = [0, 255] as const;
const LEVELS = 256;

/** Spreads values in each part of an image, as counted there; see {@link interpolated} for the places between. */
export function claheClass(tf: typeof tfjs) {
  const name = 'WidthwiseContrastLimitedAdaptiveHistogramEqualization';
  return class extends ownLayerClass<Args>(tf, name) {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { valueRange, dataFormat } = this.settings;
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const y = withChannelsLast(tf, tf.cast(x, 'float32'), dataFormat, (images) => {
          const bytes = rescale(tf, images, valueRange, BYTES);
          const spread = stepwise(tf, bytes, (values) => equalized(tf, values, this.settings));
          return rescale(tf, spread, BYTES, valueRange);
        });
        return tf.cast(y, x.dtype);
      });
    }
  };
}

/** The tiles of an image along one axis, which is filled up so that all are of one size. */
interface Tiling {
  readonly tiles: number;
  readonly size: number;
  readonly length: number;
}

function tilingOf(length: number, tiles: number): Tiling {
  return { tiles, size: Math.ceil(length / tiles), length };
}

function equalized(tf: typeof tfjs, bytes: tfjs.Tensor, settings: Pick<Args, 'tileGridSize' | 'clipLimit'>) {
  const [, rows = 1, columns = 1, channels = 1] = bytes.shape;
  const [down = 1, across = 1] = settings.tileGridSize;
  const [y, x] = [tilingOf(rows, down), tilingOf(columns, across)];
  const filled = fill(tf, fill(tf, bytes, 1, y), 2, x);
  const levels = tf.cast(clipTo(tf, filled, BYTES), 'int32');
  const tables = tablesOf(tf, levels, [y, x], settings.clipLimit);
  const spread = interpolated(tf, tables, levels, [y, x]);
  return tf.slice(spread, [0, 0, 0, 0], [-1, rows, columns, channels]);
}

/** As much of the image mirrored at its end as fills the last tile. */
function fill(tf: typeof tfjs, x: tfjs.Tensor, axis: number, { tiles, size, length }: Tiling): tfjs.Tensor {
  const more = tiles * size - length;
  if (more === 0) return x;
  const start = x.shape.map((_, i) => (i === axis ? length - more : 0));
  const end = tf.slice(
    x,
    start,
    x.shape.map((dim, i) => (i === axis ? more : i === 0 ? -1 : dim)),
  );
  return tf.concat([x, tf.reverse(end, axis)], axis);
}

type Tilings = readonly [y: Tiling, x: Tiling];

/** The new values of each level in each tile of each channel, [batch, tiles down, tiles across, channels, levels]. */
function tablesOf(tf: typeof tfjs, levels: tfjs.Tensor, [y, x]: Tilings, clipLimit: number): tfjs.Tensor {
  const [batch = 1, , , channels = 1] = levels.shape;
  const row = numbers(tf, y.tiles * y.size, (i) => Math.floor(i / y.size) * x.tiles);
  const column = numbers(tf, x.tiles * x.size, (i) => Math.floor(i / x.size));
  const tile = tf.add(tf.reshape(row, [1, -1, 1, 1]), tf.reshape(column, [1, 1, -1, 1]));
  const perImage = y.tiles * x.tiles;
  const inBatch = tf.add(tf.mul(imageNumbers(tf, levels), tf.scalar(perImage, 'int32')), tile);
  const table = tf.add(tf.mul(inBatch, tf.scalar(channels, 'int32')), channelNumbers(tf, channels));
  const place = tf.add(tf.mul(table, tf.scalar(LEVELS, 'int32')), levels);
  const counts = countsOf(tf, place, batch * perImage * channels * LEVELS);
  const shape = [-1, y.tiles, x.tiles, channels, LEVELS];
  return shares(
    tf,
    clipped(tf, tf.reshape(counts, shape), (clipLimit * y.size * x.size) / LEVELS),
    y.size * x.size,
  );
}

/** Counts above a limit are cut, and what is cut off goes to all levels alike. */
function clipped(tf: typeof tfjs, counts: tfjs.Tensor, limit: number): tfjs.Tensor {
  if (limit <= 0) return counts;
  const cut = tf.minimum(counts, limit);
  return tf.add(cut, tf.div(tf.sum(tf.sub(counts, cut), 4, true), LEVELS));
}

/** How many pixels are at most at each level, as a byte. */
function shares(tf: typeof tfjs, counts: tfjs.Tensor, pixels: number): tfjs.Tensor {
  const upTo = tf.cumsum(counts, 4);
  const first = tf.min(upTo, 4, true);
  const rest = tf.sub(pixels, first);
  const divisor = tf.where(tf.equal(rest, 0), tf.onesLike(rest), rest);
  return clipTo(tf, tf.div(tf.mul(tf.sub(upTo, first), 255), divisor), BYTES);
}

/** Each pixel by the tables of the four tiles whose middles are around it, weighted by how near they are. */
function interpolated(
  tf: typeof tfjs,
  tables: tfjs.Tensor,
  levels: tfjs.Tensor,
  [y, x]: Tilings,
): tfjs.Tensor {
  const channels = levels.shape[3] ?? 1;
  const [down, across] = [neighbours(tf, y), neighbours(tf, x)];
  const image = tf.mul(imageNumbers(tf, levels), tf.scalar(y.tiles, 'int32'));
  const at = (row: tfjs.Tensor, column: tfjs.Tensor): tfjs.Tensor => {
    const line = tf.mul(tf.add(image, tf.reshape(row, [1, -1, 1, 1])), tf.scalar(x.tiles, 'int32'));
    const tile = tf.mul(tf.add(line, tf.reshape(column, [1, 1, -1, 1])), tf.scalar(channels, 'int32'));
    const table = tf.mul(tf.add(tile, channelNumbers(tf, channels)), tf.scalar(LEVELS, 'int32'));
    return entriesAt(tf, tables, tf.add(table, levels));
  };
  const mix = (a: tfjs.Tensor, b: tfjs.Tensor, share: tfjs.Tensor) =>
    tf.add(tf.mul(a, tf.sub(1, share)), tf.mul(b, share));
  const [right, below] = [tf.reshape(across.share, [1, 1, -1, 1]), tf.reshape(down.share, [1, -1, 1, 1])];
  const top = mix(at(down.before, across.before), at(down.before, across.after), right);
  const bottom = mix(at(down.after, across.before), at(down.after, across.after), right);
  return mix(top, bottom, below);
}

/** The tiles around each place along an axis, and how far it is from the middle of the first to that of the second. */
function neighbours(tf: typeof tfjs, { tiles, size }: Tiling) {
  const f = Math.fround;
  const places = Array.from({ length: tiles * size }, (_, i) => f(f(f(i - f(size / 2)) / size) + 1));
  const tile = (i: number) => Math.min(Math.max(i - 1, 0), tiles - 1);
  return {
    before: tf.tensor1d(
      places.map((place) => tile(Math.floor(place))),
      'int32',
    ),
    after: tf.tensor1d(
      places.map((place) => tile(Math.floor(place) + 1)),
      'int32',
    ),
    share: tf.tensor1d(places.map((place) => f(place - Math.floor(place)))),
  };
}

function numbers(tf: typeof tfjs, length: number, of: (i: number) => number): tfjs.Tensor {
  return tf.tensor1d(
    Array.from({ length }, (_, i) => of(i)),
    'int32',
  );
}

function channelNumbers(tf: typeof tfjs, channels: number): tfjs.Tensor {
  return numbers(tf, channels, (i) => i);
}

/** The number of each image in its batch, [batch, 1, 1, 1]; counted, so that a graph can be of any batch size. */
function imageNumbers(tf: typeof tfjs, x: tfjs.Tensor): tfjs.Tensor {
  const ones = tf.onesLike(tf.slice(x, [0, 0, 0, 0], [-1, 1, 1, 1]));
  return tf.cumsum(ones, 0, true);
}
